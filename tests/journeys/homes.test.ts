import { afterAll, describe, expect, inject, it } from 'vitest';
import { ROLES } from '#domain/accounts/roles.ts';
import { roleHelp } from '#messages/help/roles.ts';
import { attributesOf, decoded, linksOf, spokenText } from './support/html.ts';
import { everybody, holding } from './support/people.ts';
import { openRecords } from './support/records.ts';

const close = openRecords(inject('data'));
const people = await everybody(inject('origin'));
afterAll(() => {
	close();
	for (const { client } of people) client.close();
});

/** The numbers of the opening sentence and where they lead. */
function numbersOf(home: string): { href: string; count: number }[] {
	const sentence = /<p class="lead[^"]*">([\s\S]*?)<\/p>/.exec(home)?.[1] ?? '';
	return [...sentence.matchAll(/<a\s([^>]*)>([\s\S]*?)<\/a>/g)].map(([, attributes, text]) => ({
		href: attributesOf(attributes ?? '').get('href') ?? '',
		count: Number(/[\d.]+/.exec(spokenText(text ?? ''))?.[0].replaceAll('.', ''))
	}));
}

describe.each(people.map((person) => [person.name, person] as const))(
	'the home of %s',
	(_, { client }) => {
		it('opens with a sentence whose every number is the count of the page behind it', async () => {
			const home = (await client.get('/')).body.toString();
			const numbers = numbersOf(home);
			// Who may see none is told so in the sentence.
			if (!spokenText(home).includes('Belum ada komitmen'))
				expect(numbers.length).toBeGreaterThanOrEqual(4);
			for (const { href, count } of numbers) {
				const { status, body } = await client.get(href);
				const line = /<p class="table-line[^"]*" role="status">([\s\S]*?)<\/p>/.exec(
					body.toString()
				);
				const said = spokenText(line?.[1] ?? '').replaceAll('.', '');
				expect([href, status, said]).toEqual([
					href,
					200,
					expect.stringMatching(
						count === 0 ? /^Tidak ada/ : new RegExp(`(?:^|\\D)${count}(?:\\D|$)`)
					)
				]);
			}
		});

		it('leads nowhere that this person may not go', async () => {
			const links = linksOf((await client.get('/')).body.toString());
			expect(links.length).toBeGreaterThan(8);
			const answers = await Promise.all(
				links.map(async (path) => [path, (await client.get(path)).status])
			);
			expect(answers.filter(([, status]) => status !== 200)).toEqual([]);
		});
	}
);

it('leads from an invitation that waits straight to its answer', async () => {
	const liaison = await holding(inject('origin'), 'liaison');
	const home = (await liaison.client.get('/')).body.toString();
	const places = linksOf(home).filter((path) => path.includes('/invitations'));
	expect(places.length).toBeGreaterThan(0);
	for (const place of places)
		expect((await liaison.client.get(place)).body.toString()).toContain('name="answerNote"');
	liaison.client.close();
});

describe('the bar of destinations', () => {
	it('shows where one is, on lists that are reached through the settings as well', async () => {
		const secretary = await holding(inject('origin'), 'secretariat');
		const current = async (path: string) => {
			const page = await secretary.client.page(path);
			const [bar = ''] = /<nav class="main-nav"[\s\S]*?<\/nav>/.exec(page) ?? [];
			return /<a href="([^"]+)" aria-current="page"/.exec(bar)?.[1];
		};
		expect(await current('/meetings/series')).toBe('/meetings');
		for (const list of ['/settings', '/groups', '/people', '/holidays', '/confidentiality'])
			expect([list, await current(list)]).toEqual([list, '/settings']);
		expect(await current('/search')).toBeUndefined();
		secretary.client.close();
	});
});

describe('help', () => {
	it('opens on the role as which one looks, and has a page for each', async () => {
		const liaison = await holding(inject('origin'), 'liaison');
		const own = spokenText((await liaison.client.get('/help')).body.toString());
		expect(own).toContain(roleHelp.liaison.id.purpose);
		for (const role of ROLES) {
			const page = (await liaison.client.get(`/help?role=${role}`)).body.toString();
			expect(spokenText(page)).toContain(roleHelp[role].id.purpose);
			expect(page).toContain('data-do="print"');
		}
		liaison.client.close();
	});

	it.each(ROLES)('of %s leads only to pages that the role may open', async (role) => {
		const somebody = await holding(inject('origin'), role);
		for (const { href } of roleHelp[role].id.steps)
			expect([href, (await somebody.client.get(href)).status]).toEqual([href, 200]);
		expect(roleHelp[role].en.steps.map(({ href }) => href)).toEqual(
			roleHelp[role].id.steps.map(({ href }) => href)
		);
		somebody.client.close();
	});

	it('lists the keys, which one key opens from every page', async () => {
		const verifier = await holding(inject('origin'), 'verifier');
		const page = (await verifier.client.get('/commitments')).body.toString();
		expect(page).toMatch(/<a[^>]*href="\/help\/keys"[^>]*data-help/);
		const keys = spokenText((await verifier.client.get('/help/keys')).body.toString());
		for (const act of ['keputusan baru', 'kembalikan dengan catatan', 'ke kolom pencarian'])
			expect(keys).toContain(act);
		verifier.client.close();
	});
});

describe('the audit log', () => {
	it('is taken away as a file with the filters of the page, and by nobody else', async () => {
		const auditor = await holding(inject('origin'), 'auditor');
		const all = await auditor.client.post('/audit/export?event=minutes.adopted', []);
		expect(all.headers['content-type']).toMatch(/^text\/csv/);
		const lines = all.body.toString().trim().split('\r\n');
		expect(lines.length).toBeGreaterThan(10);
		// Each line names its meeting, in the file as on the page.
		const page = (await auditor.client.get('/audit?event=minutes.adopted')).body.toString();
		const [, title = ''] =
			/href="\/meetings\/\d+">([^<]+)</.exec(page.slice(page.indexOf('<tbody'))) ?? [];
		expect(title).not.toBe('');
		expect(decoded(lines[1] ?? '')).toContain(decoded(title));
		const nobody = await auditor.client.post(
			'/audit/export?event=minutes.adopted&person=tidakada',
			[]
		);
		expect(nobody.body.toString().trim().split('\r\n')).toHaveLength(1);
		expect((await auditor.client.get('/audit/export')).status).toBe(405);
		const log = spokenText((await auditor.client.get('/audit?event=audit.taken')).body.toString());
		expect(log).toContain('mengunduh 0 baris log audit sebagai CSV');
		expect(log).toContain(`mengunduh ${lines.length - 1} baris log audit sebagai CSV`);
		expect(log).toContain('Peristiwa: Log audit diunduh');
		auditor.client.close();
		const liaison = await holding(inject('origin'), 'liaison');
		expect((await liaison.client.post('/audit/export', [])).status).toBe(403);
		liaison.client.close();
	});
});
