import { afterAll, describe, expect, inject, it } from 'vitest';
import type { Role } from '#domain/accounts/roles.ts';
import { decoded, spokenText } from './support/html.ts';
import { holding } from './support/people.ts';
import type { Person } from './support/people.ts';
import { numbers, openRecords } from './support/records.ts';

const origin = inject('origin');
const close = openRecords(inject('data'));
const READERS = ['verifier', 'secretariat', 'leader', 'auditor'] as const satisfies Role[];
const people = new Map<Role, Person>();
for (const role of READERS) people.set(role, await holding(origin, role));
afterAll(() => {
	close();
	for (const { client } of people.values()) client.close();
});

async function textOf(role: Role, path: string): Promise<string> {
	const client = people.get(role)?.client;
	// What takes the register away leaves a line in the trail, and is therefore posted.
	const answer = path.startsWith('/commitments/export')
		? await client?.post(path, [])
		: await client?.get(path);
	expect([path, answer?.status]).toEqual([path, 200]);
	return answer?.body.toString('utf8') ?? '';
}

/** A CSV file as lines of named cells. */
async function csvOf(role: Role, path: string): Promise<Record<string, string>[]> {
	const text = (await textOf(role, path)).replace(/^\ufeff/, '');
	const [headings = [], ...lines] = text
		.trimEnd()
		.split('\r\n')
		.map((line) =>
			[...line.matchAll(/("(?:[^"]|"")*"|[^;]*)(?:;|$)/g)]
				.slice(0, -1)
				.map(([, cell = '']) => cell.replace(/^"|"$/g, '').replaceAll('""', '"'))
		);
	return lines.map((cells) =>
		Object.fromEntries(headings.map((heading, index) => [heading, cells[index] ?? '']))
	);
}

const FILTERS = ['', 'made=2026', 'function=none'] as const;

describe.each(READERS)('the figures of a %s', (role) => {
	it.each(FILTERS)('can be recounted from the raw file, filtered by "%s"', async (query) => {
		const rows = await csvOf(role, `/commitments/export?${query}`);
		const table = (name: string) => csvOf(role, `/monitoring/download?table=${name}&${query}`);
		const late = rows.filter((row) => Number(row['Hari terlambat']) > 0);
		const count = (which: (row: Record<string, string>) => boolean) => rows.filter(which).length;

		for (const line of await table('standing')) {
			const ofStanding = (row: Record<string, string>) => row['Status'] === line['Status'];
			expect([
				line['Status'],
				Number(line['Jumlah']),
				Number(line['Di antaranya terlambat'])
			]).toEqual([line['Status'], count(ofStanding), late.filter(ofStanding).length]);
		}
		for (const line of await table('ageing')) {
			const most = line['Sampai'] === '' ? Infinity : Number(line['Sampai']);
			const days = (row: Record<string, string>) => Number(row['Hari terlambat']);
			const band = late.filter(
				(row) => days(row) >= Number(line['Hari terlambat dari']) && days(row) <= most
			);
			const silent = band.filter((row) => Number(row['Hari tanpa kabar']) >= 14);
			expect([Number(line['Jumlah']), Number(line['Tanpa kabar 14 hari'])]).toEqual([
				band.length,
				silent.length
			]);
		}
		for (const line of await table('months'))
			expect([line['Bulan'], Number(line['Dibuat']), Number(line['Jatuh tempo'])]).toEqual([
				line['Bulan'],
				count((row) => row['Berlaku sejak']?.startsWith(line['Bulan'] ?? '-') === true),
				count((row) => row['Tenggat']?.startsWith(line['Bulan'] ?? '-') === true)
			]);
		const institutions = await table('institutions');
		const sum = (heading: string) =>
			institutions.reduce((total, line) => total + Number(line[heading]), 0);
		expect([sum('Komitmen'), sum('Terlambat')]).toEqual([rows.length, late.length]);
	});

	it('are the numbers of rows behind their links', async () => {
		expect(await differing(role, '/monitoring', 40)).toEqual([]);
	});
});

describe('one institution, one field of work, all institutions and the paper', () => {
	const [busiest = 0] = numbers(
		`select lead_id from commitments where state = 'active' and confidentiality = 'ordinary'
		group by 1 order by count(*) desc limit 1`
	);
	const [fields = 0] = numbers(
		`select function_id from commitments where function_id is not null and confidentiality = 'ordinary'
		group by 1 order by count(*) desc limit 1`
	);
	it.each([
		`/monitoring/institutions/${busiest}`,
		`/monitoring/functions/${fields}`,
		'/monitoring/institutions',
		`/monitoring/institutions?function=${fields}`
	])('have the figures of the rows behind them: %s', async (path) => {
		expect(await differing('verifier', path, 15)).toEqual([]);
	});

	it('are printed with the same standing as the page has, filtered as the address says', async () => {
		const read = async (path: string) =>
			(await csvOf('verifier', path)).reduce((sum, line) => sum + Number(line['Jumlah']), 0);
		const total = await read(`/monitoring/download?table=standing&institution=${busiest}`);
		const paper = spokenText(await textOf('verifier', `/monitoring/print?institution=${busiest}`));
		expect(total).toBeGreaterThan(5);
		expect(paper).toMatch(new RegExp(`(?<!\\d)${total} komitmen`));
	});
});

it('are for those who watch over the whole, and for nobody else', async () => {
	for (const role of ['liaison', 'administrator'] as const) {
		const { client } = await holding(origin, role);
		for (const path of ['/monitoring', '/monitoring/print', '/monitoring/download?table=months'])
			expect([role, path, (await client.get(path)).status]).toEqual([role, path, 403]);
		client.close();
	}
});

/** The figures of a page that are not the number of rows behind their links; so many are followed. */
async function differing(role: Role, path: string, most: number): Promise<string[]> {
	const links = registerLinks(await textOf(role, path));
	expect(links.length).toBeGreaterThan(most / 3);
	const wrong: string[] = [];
	for (const [href, shown] of links.slice(0, most)) {
		const says = /([\d.]+) komitmen|Tidak ada/.exec(lineOf(await textOf(role, href)));
		const found = Number((says?.[1] ?? '0').replaceAll('.', ''));
		if (found !== shown) wrong.push(`${href}: ${shown} here, ${found} there`);
	}
	return wrong;
}

/** Links into the register whose text is a number first; a cell "3 dari 11" counts its eleven. */
function registerLinks(html: string): [href: string, count: number][] {
	const found = new Map<string, number>();
	for (const [, href = '', body = ''] of html.matchAll(
		/<a href="(\/commitments(?:\?[^"]*)?)"[^>]*>([\s\S]*?)<\/a>/g
	)) {
		const text = decoded(body.replaceAll(/<[^>]*>/g, '')).trim();
		const [, first, of] = /^([\d.]+)(?:\s+dari\s+([\d.]+))?/.exec(text) ?? [];
		if (first !== undefined) found.set(decoded(href), Number((of ?? first).replaceAll('.', '')));
	}
	return [...found];
}

/** The line that says which rows of how many. */
function lineOf(html: string): string {
	const [, line = ''] = /class="table-line[^>]*>([\s\S]*?)<\/p>/.exec(html) ?? [];
	return decoded(line.replaceAll(/<[^>]*>/g, ' '));
}
