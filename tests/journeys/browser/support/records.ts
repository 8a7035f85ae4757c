import { join } from 'node:path';
import Database from 'better-sqlite3';
import { inject } from 'vitest';

/** Address of the meeting with a title; tests find it as a link that somebody sent. */
export function meetingCalled(title: string): string {
	const id = ask('select id from meetings where title = ?', title);
	if (id === undefined) throw new Error(`no meeting is called "${title}"`);
	return `/meetings/${id}`;
}

/** Addresses under a meeting that could give away that it exists. */
export function addressesUnder(meeting: string): string[] {
	const id = Number(meeting.split('/').at(-1));
	const note = ask('select id from notes where meeting_id = ?', id);
	const resolution = ask('select id from resolutions where meeting_id = ?', id);
	const commitment = ask('select id from commitments where meeting_id = ?', id);
	return [
		meeting,
		...['agenda', 'attendance', 'edit', 'history', 'invitations', 'minutes', 'move'].map(
			(page) => `${meeting}/${page}`
		),
		`${meeting}/notes/${note}`,
		`${meeting}/resolutions/${resolution}`,
		...['', '/history', '/report', '/extension', '/edit', '/cancel'].map(
			(page) => `/commitments/${commitment}${page}`
		)
	];
}

/** How often a note of these words was stored. */
export function timesStored(text: string): number {
	return Number(ask('select count(*) from notes where text = ?', text) ?? 0);
}

function ask(sql: string, value: string | number): number | undefined {
	const db = new Database(join(inject('data'), 'tuntas.db'), { readonly: true });
	try {
		return db.prepare<[string | number], number>(sql).pluck().get(value);
	} finally {
		db.close();
	}
}
