import { beforeEach, describe, expect, it } from 'vitest';
import { checkIndex, rebuildIndex } from '../../../src/cli/doctor/index-check.ts';
import { search } from '#domain/search/queries.ts';
import { openConnection } from '#lib/server/database.ts';
import { promise } from '../../support/commitments.ts';
import { freshDatabase } from '../../support/database.ts';
import { insertMeeting } from '../../support/records.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

let world: World;

beforeEach(() => {
	freshDatabase();
	world = buildWorld();
});

const run = (sql: string, ...values: unknown[]) =>
	Number(
		openConnection()
			.prepare(sql)
			.run(...values).lastInsertRowid
	);
type Part = 'open' | 'closed';
const KINDS = ['meetings', 'agenda_items', 'notes', 'resolutions', 'commitments', 'institutions'];
const inIndex = (part: Part, word: string) =>
	KINDS.map((kind) => `search_${part}_${kind}`)
		.map((index) =>
			Number(
				openConnection()
					.prepare(`select count(*) from ${index} where ${index} match ?`)
					.pluck()
					.get(word)
			)
		)
		.reduce((sum, one) => sum + one, 0);
/** Every byte that the index keeps, as SQLite would copy it. */
const bytesOf = (part: Part) =>
	KINDS.flatMap((kind) => [`search_${part}_${kind}_data`, `search_${part}_${kind}_content`])
		.flatMap(
			(table) => openConnection().prepare(`select * from ${table}`).raw().all() as unknown[][]
		)
		.flat()
		.map((value) => (Buffer.isBuffer(value) ? value.toString('latin1') : String(value)))
		.join('\n');
const contents = () =>
	openConnection().prepare('select * from search_open_commitments_content').raw().all();
const right = { missing: 0, surplus: 0, damaged: false };

describe('the index of words', () => {
	it('keeps nothing of what was raised to a class in the general index, not even a byte', () => {
		const id = promise(world, { description: 'Mendampingi zulaikhaqq melalui rumah aman' });
		expect(bytesOf('open')).toContain('zulaikhaqq');
		run(`update commitments set confidentiality = 'secret' where id = ?`, id);
		expect([inIndex('open', 'zulaikhaqq'), inIndex('closed', 'zulaikhaqq')]).toEqual([0, 1]);
		expect(bytesOf('open')).not.toContain('zulaikhaqq');
		run(`update commitments set confidentiality = 'ordinary' where id = ?`, id);
		expect(inIndex('open', 'zulaikhaqq')).toBe(1);
		expect(bytesOf('closed')).not.toContain('zulaikhaqq');
	});

	it('follows a changed wording, a withdrawal, another lead and another part', () => {
		const meetingId = insertMeeting(world);
		const note = run(
			`insert into notes (meeting_id, kind, text, position, recorded_at)
			values (?, 'obstacle', 'Data gizi belum padan', 0, 0)`,
			meetingId
		);
		run(`update notes set text = 'Data stunting belum padan' where id = ?`, note);
		expect([inIndex('open', 'gizi'), inIndex('open', 'stunting')]).toEqual([0, 1]);
		run(`update notes set withdrawn_at = 1 where id = ?`, note);
		expect(inIndex('open', 'stunting')).toBe(0);
		const id = promise(world, { supporting: [world.polres] });
		run(`update commitment_parts set withdrawn_at = 1 where institution_id = ?`, world.polres);
		run(`update commitments set lead_id = ? where id = ?`, world.bappeda, id);
		expect([inIndex('open', `i${world.polres}`), inIndex('open', `i${world.bappeda}`)]).toEqual([
			0, 1
		]);
		expect(checkIndex()).toEqual(right);
	});

	it('finds what belongs to a renamed office by both names, and touches no record for it', () => {
		promise(world);
		const before = contents();
		run(
			`update institution_names set valid_until = '2026-01-01' where institution_id = ?`,
			world.dinasSosial
		);
		run(
			`insert into institution_names (institution_id, name, acronym) values (?, 'Dinas Kesejahteraan', 'Diskes')`,
			world.dinasSosial
		);
		for (const typed of ['diskes', 'dinsos'])
			expect(search(world.siti, typed).find(({ kind }) => kind === 'commitments')?.total).toBe(1);
		expect(contents()).toEqual(before);
		expect(checkIndex()).toEqual(right);
	});

	it('knows a meeting by its series, its hosts and by none that left it', () => {
		const meetingId = insertMeeting(world, { hostId: world.dinasSosial });
		const series = run(
			`insert into series (region_id, name) values (?, 'Rakor PPA')`,
			world.contoh
		);
		run('update meetings set series_id = ? where id = ?', series, meetingId);
		run(`update series set name = 'Gugus Tugas' where id = ?`, series);
		expect([inIndex('open', 'ppa'), inIndex('open', 'gugus')]).toEqual([0, 1]);
		run('delete from meeting_hosts where meeting_id = ?', meetingId);
		expect(inIndex('open', `i${world.dinasSosial}`)).toBe(0);
		expect(checkIndex()).toEqual(right);
	});

	it('says what it lacks and what it holds too much, and is right again when rebuilt', () => {
		promise(world);
		promise(world, { secrecy: 'secret' });
		run('delete from search_open_commitments');
		run(`insert into search_closed_notes (rowid, words, owners) values (99, 'tidak ada', '')`);
		expect(checkIndex()).toEqual({ missing: 1, surplus: 1, damaged: false });
		rebuildIndex();
		expect(checkIndex()).toEqual(right);
		expect(inIndex('closed', 'ambulans')).toBe(1);
	});
});
