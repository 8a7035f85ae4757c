import { afterAll, describe, expect, inject, it } from 'vitest';
import { today } from '#lib/clock.ts';
import { addDays } from '#lib/format/calendar-date.ts';
import type { Role } from '#domain/accounts/roles.ts';
import { TABLES } from '../../src/routes/monitoring/download/tables.ts';
import { decoded, spokenText } from './support/html.ts';
import { holding } from './support/people.ts';
import type { Person } from './support/people.ts';
import { numbers, openRecords } from './support/records.ts';
import { recounted } from './support/recount.ts';
import type { Line } from './support/recount.ts';

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
	const answer = await people.get(role)?.client.get(path);
	expect([path, answer?.status]).toEqual([path, 200]);
	return answer?.body.toString('utf8') ?? '';
}

/** The register as somebody takes it away, which is posted; the day of its figures is in the file's name. */
async function registerOf(role: Role, query: string): Promise<{ rows: Line[]; day: string }> {
	const answer = await people.get(role)?.client.post(`/commitments/export?${query}`, []);
	const [day = ''] = /\d{4}-\d\d-\d\d/.exec(String(answer?.headers['content-disposition'])) ?? [];
	return { rows: linesOf(answer?.body.toString('utf8') ?? ''), day };
}

async function csvOf(role: Role, path: string): Promise<Line[]> {
	return linesOf(await textOf(role, path));
}

/** A CSV file as lines of named cells. */
function linesOf(text: string): Line[] {
	const [headings = [], ...lines] = text
		.replace(/^\ufeff/, '')
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

/** A year of which the demonstration has a good part, on whatever day it was loaded. */
const YEAR = addDays(today('Asia/Makassar'), -90).slice(0, 4);
const FILTERS = ['', `made=${YEAR}`, 'function=none'] as const;

describe.each(READERS)('the figures of a %s', (role) => {
	it.each(FILTERS)('can be recounted from the raw file, filtered by "%s"', async (query) => {
		const { rows, day } = await registerOf(role, query);
		const own = recounted(rows, day);
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
		expect((await table('months')).map((line) => Object.values(line))).toEqual(own.months);
		for (const line of await table('calendar'))
			expect(line).toEqual({ ...line, 'Jatuh tempo': String(own.dueOn(line['Tanggal'] ?? '')) });
		const institutions = await table('institutions');
		const sum = (heading: string) =>
			institutions.reduce((total, line) => total + Number(line[heading]), 0);
		expect([sum('Komitmen'), sum('Terlambat')]).toEqual([rows.length, late.length]);
		for (const { Instansi: name = '', ...figures } of institutions)
			expect([name, ...Object.values(figures)]).toEqual([
				name,
				...own.institution(name).map((figure) => figure.replace('.', ','))
			]);
		for (const { Instansi: name = '', Urusan: field = '', ...figures } of await table(
			'concentration'
		))
			expect([name, field, ...Object.values(figures)]).toEqual([
				name,
				field,
				...own.cell(name, field)
			]);
	});

	it('have nothing in their sentences and notes that the raw file does not say', async () => {
		const { rows, day } = await registerOf(role, '');
		const { silent, queue, missing } = recounted(rows, day);
		const page = spokenText(await textOf(role, '/monitoring'));
		const said = (words: RegExp) => Number((words.exec(page)?.[1] ?? '0').replaceAll('.', ''));
		expect([
			said(/([\d.]+) tanpa kabar 14 hari/),
			said(/([\d.]+) laporan menunggu putusan Anda/),
			said(/([\d.]+) dari [\d.]+ melewati batas/),
			said(/([\d.]+) tanpa tenggat/),
			said(/([\d.]+) tanpa penanggung jawab/),
			said(/([\d.]+) tanpa urusan/)
		]).toEqual([silent, ...queue, ...missing]);
		expect(queue.some((count) => count > 0)).toBe(role === 'verifier');
	});

	it('can be taken away as files, one beside each drawing', async () => {
		const page = await textOf(role, '/monitoring');
		const offered = [...page.matchAll(/href="\/monitoring\/download\?table=(\w+)"/g)];
		expect(offered.map(([, table]) => table)).toEqual([...TABLES]);
	});

	it('narrowed by a filter do not name the queue, which no filter narrows', async () => {
		const page = spokenText(await textOf(role, `/monitoring?made=${YEAR}`));
		expect(page).not.toContain('menunggu putusan Anda');
		expect(page).toMatch(/\d menunggu verifikasi/);
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

	it.each([
		'/monitoring',
		`/monitoring/institutions/${busiest}`,
		`/monitoring/functions/${fields}`,
		'/monitoring/institutions',
		'/monitoring/print'
	])('say which part of the address was not understood: %s', async (path) => {
		const ignored = 'Bagian alamat ini tidak dikenal dan diabaikan: Dibuat, Rangkaian rapat.';
		const asked = await textOf('verifier', `${path}?made=kemarin&series=987654`);
		expect(spokenText(asked)).toContain(ignored);
		expect(spokenText(await textOf('verifier', path))).not.toContain('diabaikan');
	});

	it('are listed by what an office leaves unsaid where that is asked for, also with another filter', async () => {
		const page = await textOf('verifier', '/monitoring/institutions?sort=silent');
		const silent = registerLinks(page).filter(([href]) => href.endsWith('&silent=14'));
		const counts = silent.map(([, count]) => count);
		expect(counts.length).toBeGreaterThan(3);
		expect(counts).toEqual(counts.toSorted((one, other) => other - one));
		expect(page).toContain('aria-sort="descending"');
		expect(page).toContain('<input type="hidden" name="sort" value="silent"');
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
