import { afterAll, describe, expect, inject, it, vi } from 'vitest';
import { SEARCH_KINDS } from '#domain/search/entries.ts';
import { MEETING_PAPERS } from '#domain/meetings/papers.ts';
import { TABLES } from '../../src/routes/monitoring/download/tables.ts';
import { canariesFor, listenerFor } from './support/canaries.ts';
import { dataAddress } from './support/data-answer.ts';
import { nothingWrong } from './support/judgement.ts';
import { catalogueTexts } from './support/language.ts';
import { everybody } from './support/people.ts';
import type { Person } from './support/people.ts';
import { kindOf, listed, numbers, openRecords, rows } from './support/records.ts';

// Not a bar for speed: one test asks for dozens of pages, on a machine that others use as well.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

/** Of the hidden records that each address is asked about. */
const FEW = 3;

const close = openRecords(inject('data'));
const people = await everybody(inject('origin'));
afterAll(() => {
	close();
	for (const { client } of people) client.close();
});
const catalogues = await catalogueTexts();
const said = `${catalogues.id}\n${catalogues.en}`;

/** What a file of the register holds, each time with the first column that names a commitment. */
const codesIn = (csv: string) =>
	csv
		.split('\r\n')
		.slice(1)
		.flatMap((line) => /^"([^"]+)"/.exec(line)?.slice(1) ?? [])
		.toSorted();

describe.each(people.map((person) => [person.name, person] as const))('%s', (_name, person) => {
	const { client, actor } = person;
	const seen = listed(kindOf('commitment').visibleTo(actor));

	it('hears nothing of what is hidden on any list, figure, paper or file, however it is asked', async () => {
		const canaries = canariesFor(actor, said);
		const heard = listenerFor(canaries);
		const wrong: string[] = [];
		let answered = 0;
		for (const path of [...asked(person), ...questions(canaries)]) {
			const ways =
				path.includes('/download') || path.includes('/export') ? [] : [dataAddress(path)];
			for (const way of [path, ...ways]) {
				const { status, body } = await client.get(way);
				if (status === 200) answered++;
				wrong.push(...heard(body.toString()).map((song) => `${way} tells ${song}`));
			}
		}
		for (const path of ['/commitments/export', '/audit/export']) {
			const file = await client.post(path, []);
			wrong.push(...heard(file.body.toString()).map((song) => `the file of ${path} tells ${song}`));
		}
		expect(answered).toBeGreaterThan(40);
		nothingWrong(wrong);
	});

	it('takes away a file with exactly the commitments in force that they may know of', async () => {
		const answer = await client.post('/commitments/export', []);
		expect(answer.status).toBe(200);
		const own = rows<{ code: string }>(
			`select code from commitments where state in ('active', 'closed') and id in (${seen})`
		).map(({ code }) => code);
		expect(codesIn(answer.body.toString())).toEqual(own.toSorted());
	});

	it('reads figures of exactly those commitments, where they read any', async () => {
		const { status, body } = await client.get('/monitoring/download?table=standing');
		const watches = actor.grants.some(({ role }) =>
			['verifier', 'secretariat', 'leader', 'auditor'].includes(role)
		);
		expect(status).toBe(watches ? 200 : 403);
		if (!watches) return;
		const counted = [...body.toString().matchAll(/^"[^"]*";(\d+);/gm)].map(([, count]) =>
			Number(count)
		);
		const [own = 0] = numbers(
			`select count(*) from commitments where state in ('active', 'closed') and id in (${seen})`
		);
		expect(counted.reduce((sum, one) => sum + one, 0)).toBe(own);
	});
});

/** Everything that gathers records, asked about those that this person may not know of. */
function asked({ actor }: Person): string[] {
	const without = (kind: 'meeting' | 'commitment') => listed(kindOf(kind).visibleTo(actor));
	const hidden = rows<{ id: number; date: string; series: number | null }>(
		`select id, held_on as date, series_id as series from meetings
		where id not in (${without('meeting')}) and held_on is not null
		order by confidentiality = 'secret' desc, id desc limit ${FEW}`
	);
	const leads = numbers(
		`select distinct lead_id from commitments where id not in (${without('commitment')})
		and lead_id is not null limit ${FEW}`
	);
	// A meeting that is known, with something in it that is not.
	const partly = numbers(
		`select distinct meeting_id from commitments where id not in (${without('commitment')})
		and meeting_id in (${without('meeting')}) limit ${FEW}`
	);
	const series = hidden.flatMap(({ series: one }) => (one === null ? [] : [one]));
	return [
		'/',
		'/commitments/print',
		'/commitments?class=secret',
		'/confidentiality',
		'/verifications',
		'/verifications?show=returned',
		'/monitoring',
		'/monitoring/institutions',
		'/monitoring/print',
		'/audit',
		...TABLES.map((table) => `/monitoring/download?table=${table}`),
		...leads.flatMap((id) => [
			`/monitoring/institutions/${id}`,
			`/commitments?institution=${id}`,
			`/institutions/${id}`
		]),
		...series.flatMap((id) => [`/meetings/series/${id}`, `/commitments?series=${id}`]),
		...hidden.flatMap(({ id, date }) => [
			`/meetings/calendar?date=${date}`,
			`/meetings/calendar?view=week&date=${date}`,
			`/commitments?meeting=${id}`,
			`/commitments/print?meeting=${id}`,
			`/views?save=${encodeURIComponent(`meeting=${id}`)}`,
			`/meetings/new?from=${id}`
		]),
		...partly.flatMap((id) => [
			`/meetings/${id}`,
			`/meetings/${id}/follow-up`,
			`/meetings/${id}/minutes`,
			`/meetings/${id}/minutes/read-back`,
			`/meetings/${id}/projection`,
			`/meetings/${id}/history`,
			...MEETING_PAPERS.map((paper) => `/meetings/${id}/print?document=${paper}`)
		])
	];
}

/** Searches for the very words of what is hidden, in every kind of record. */
function questions(canaries: ReturnType<typeof canariesFor>): string[] {
	const words = canaries
		.filter((_, place) => place % Math.ceil(canaries.length / FEW) === 0)
		// Two words of three or more: the page repeats the question itself.
		.map(({ piece }) => encodeURIComponent(piece.split(' ').slice(0, 2).join(' ')));
	return words.flatMap((q) => [
		`/search?q=${q}`,
		...SEARCH_KINDS.map((kind) => `/search?q=${q}&kind=${kind}`),
		`/people?q=${q}`,
		`/institutions?q=${q}`
	]);
}
