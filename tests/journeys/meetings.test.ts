import { describe, expect, it } from 'vitest';
import { leadsTo } from './support/client.ts';
import { filled, formNamed } from './support/forms.ts';
import { linksOf, spokenText } from './support/html.ts';
import { ownServer } from './support/own-server.ts';
import { kindOf, listed, numbers, one, rows } from './support/records.ts';

const server = await ownServer();
const secretary = await server.signedIn('sekretariat');
const page = (path: string) => secretary.client.page(path);

const seen = listed(kindOf('meeting').visibleTo(secretary.actor));
const hidden = numbers(`select id from meetings where id not in (${seen})`)[0];

describe('the calendar', () => {
	const [{ month = '' } = {}] = rows<{ month: string }>(
		`select substr(held_on, 1, 7) as month from meetings where id in (${seen}) and held_on is not null
		group by 1 order by count(*) desc limit 1`
	);
	const idsIn = (condition: string) =>
		numbers(`select id from meetings where id in (${seen}) and held_on ${condition}`).toSorted();
	/** In the days alone: what clashes is named below them with meetings of other series. */
	const meetingsOn = (html: string) =>
		linksOf(html.split('id="clashes"', 1)[0] ?? '')
			.flatMap((link) => /^\/meetings\/(\d+)$/.exec(link)?.slice(1).map(Number) ?? [])
			.toSorted();

	it('shows every meeting of a month that the reader may know of, and counts them', async () => {
		const html = await page(`/meetings/calendar?date=${month}-15`);
		const own = idsIn(`like '${month}-%'`);
		expect(meetingsOn(html)).toEqual(expect.arrayContaining(own));
		expect(spokenText(html)).toContain(`${own.length} rapat`);
	});

	it('shows one week, with a way to schedule on each day that has not passed', async () => {
		const html = await page('/meetings/calendar?view=week');
		const days = [...html.matchAll(/<time datetime="([\d-]+)"/g)].map(([, day = '']) => day);
		expect(days).toHaveLength(7);
		const [first = '', last = ''] = [days.at(0), days.at(-1)];
		expect(meetingsOn(html)).toEqual(idsIn(`between '${first}' and '${last}'`));
		expect(linksOf(html)).toContain(`/meetings/new?date=${last}`);
	});

	it('keeps to one series where one is chosen, and says so of a date that is none', async () => {
		const series = one(
			`select series_id from meetings where id in (${seen}) and series_id is not null
			and held_on is not null group by 1 order by count(*) desc limit 1`
		);
		const [{ date = '' } = {}] = rows<{ date: string }>(
			`select held_on as date from meetings where series_id = ${series} and id in (${seen})
			order by held_on desc limit 1`
		);
		const shown = meetingsOn(
			await page(`/meetings/calendar?view=week&date=${date}&series=${series}`)
		);
		expect(shown.length).toBeGreaterThan(0);
		const others = numbers(
			`select id from meetings where id in (${listed(shown)}) and series_id is not ${series}`
		);
		expect(others).toEqual([]);
		expect(spokenText(await page('/meetings/calendar?date=2026-02-31'))).toContain(
			'Tanggal dalam alamat tidak terbaca'
		);
	});
});

describe('a meeting that is new', () => {
	it('is opened with the title ready to be typed, until something is refused', async () => {
		const focused = (html: string) => /<(?:input|div)\b[^>]* autofocus[^>]*>/.exec(html)?.[0];
		const html = await page('/meetings/new');
		expect(focused(html)).toContain('name="title"');
		const form = formNamed(html, '/meetings/new', 'draft');
		const refused = await secretary.client.post(form.action, filled(form, { title: '' }));
		expect(refused.status).toBe(422);
		expect(focused(refused.body.toString())).toContain('error-summary');
	});
});

describe('who came, beside the minutes', () => {
	const beside = async (state: string) => {
		const id = one(
			`select id from meetings where id in (${seen}) and state = '${state}'
			and id in (select meeting_id from attendances) order by id desc limit 1`
		);
		const [, rail = ''] =
			/<div class="rail agenda-rail[^>]*>([\s\S]*?)<\/dl>/.exec(
				await page(`/meetings/${id}/minutes`)
			) ?? [];
		return spokenText(rail);
	};

	it('says that somebody is not there yet while it runs, and afterwards who was absent', async () => {
		expect(await beside('in_session')).toContain('Belum hadir');
		for (const state of ['concluded', 'adopted']) {
			expect(await beside(state)).toContain('Tidak hadir');
			expect(await beside(state)).not.toContain('Belum hadir');
		}
	});
});

describe('the matrix on paper', () => {
	it('keeps who signs for it on one page with its last line', async () => {
		const meeting = one(
			`select meeting_id from commitments where meeting_id in (${seen}) and state = 'active'
			group by meeting_id order by count(*) desc limit 1`
		);
		const html = await page(`/meetings/${meeting}/print?document=follow_up`);
		const [, last = ''] = /<tbody class="[^"]*\bwhole\b[^"]*">([\s\S]*?)<\/tbody>/.exec(html) ?? [];
		const numbered = (part: string) =>
			[...part.matchAll(/<td class="number[^"]*">(\d+\.\d+)<\/td>/g)].map(([, n]) => n);
		const all = numbered(html);
		expect(numbered(last)).toEqual(all.slice(-1));
		expect(new Set(all).size).toBe(all.length);
		expect(spokenText(last)).toContain('Pimpinan');
	});
});

describe('a meeting that begins from an earlier one', () => {
	const source = one(
		`select m.id from meetings m where m.id in (${seen}) and m.confidentiality = 'ordinary'
		and (select count(*) from agenda_items a where a.meeting_id = m.id) > 2
		and (select count(*) from invitations i where i.meeting_id = m.id and i.withdrawn_at is null) > 2
		and m.id in (select h.meeting_id from meeting_hosts h join grants g on g.institution_id = h.institution_id
			join accounts a on a.id = g.account_id
			where a.login = 'sekretariat@contoh.test' and g.role = 'secretariat' and h.kind = 'host')
		order by m.id desc limit 1`
	);
	const path = `/meetings/new?from=${source}`;
	const ofMeeting = (table: string, id: number, columns: string) =>
		rows<object>(`select ${columns} from ${table} where meeting_id = ? order by position, id`, id);

	it('takes over its agenda, its guests and its words, but neither date nor answers', async () => {
		const form = formNamed(await page(path), path, 'draft_from');
		const answer = await secretary.client.post(form.action, form.entries);
		expect(answer.status).toBe(303);
		const id = Number(leadsTo(answer).split('/').at(-1));
		expect(id).not.toBe(source);
		const columns = 'title, presenter_id, minutes_planned, confidentiality';
		expect(ofMeeting('agenda_items', id, columns)).toEqual(
			ofMeeting('agenda_items', source, columns)
		);
		expect(ofMeeting('invitations', id, 'id').length).toBeGreaterThan(2);
		expect(rows(`select 1 from invitations where meeting_id = ? and answer <> 'none'`, id)).toEqual(
			[]
		);
		const [was, is] = [source, id].map(
			(meeting) =>
				rows<Record<string, unknown>>('select * from meetings where id = ?', meeting)[0] ?? {}
		);
		expect([is?.['title'], is?.['place']]).toEqual([was?.['title'], was?.['place']]);
		expect([is?.['state'], is?.['held_on'], is?.['starts_at']]).toEqual(['draft', null, null]);
	});

	it('leaves out what is not wanted', async () => {
		const form = formNamed(await page(path), path, 'draft_from');
		const bare = filled(form, { copyAgenda: null, copyInvitations: null });
		const answer = await secretary.client.post(form.action, bare);
		const id = Number(leadsTo(answer).split('/').at(-1));
		expect([ofMeeting('agenda_items', id, 'id'), ofMeeting('invitations', id, 'id')]).toEqual([
			[],
			[]
		]);
	});

	it('keeps what was typed over the same source where it is refused', async () => {
		const form = formNamed(await page(path), path, 'draft_from');
		const answer = await secretary.client.post(
			form.action,
			filled(form, { title: '', theme: 'Tema yang baru' })
		);
		expect(answer.status).toBe(422);
		const again = formNamed(answer.body.toString(), path, 'draft_from');
		expect(Object.fromEntries(again.entries)).toMatchObject({
			fromId: String(source),
			title: '',
			theme: 'Tema yang baru'
		});
	});

	it('cannot begin from one that the writer may not know of', async () => {
		expect(hidden).toBeGreaterThan(0);
		expect((await secretary.client.get(`/meetings/new?from=${hidden}`)).status).toBe(404);
		const form = formNamed(await page(path), path, 'draft_from');
		const before = numbers('select count(*) from meetings');
		const answer = await secretary.client.post(
			form.action,
			filled(form, { fromId: String(hidden) })
		);
		expect(answer.status).toBe(404);
		expect(numbers('select count(*) from meetings')).toEqual(before);
	});
});

describe('a series', () => {
	it('leads to its meetings, to what they settled and to the next one', async () => {
		const [{ id = 0, name = '' } = {}] = rows<{ id: number; name: string }>(
			`select s.id, s.name from series s join meetings m on m.series_id = s.id
			where m.id in (${seen}) group by s.id order by count(*) desc limit 1`
		);
		const html = await page(`/meetings/series/${id}`);
		const own = numbers(`select id from meetings where series_id = ? and id in (${seen})`, id);
		const links = linksOf(html);
		expect(spokenText(html)).toContain(name);
		expect(spokenText(html)).toContain(`${own.length} rapat`);
		expect(links).toContain(`/commitments?series=${id}`);
		const next = links.find((link) => link.startsWith('/meetings/new?from='));
		expect(own).toContain(Number(next?.split('=').at(-1)));
		expect(formNamed(await page(next ?? ''), next ?? '', 'draft_from').texts).toContain('title');
	});
});

describe('what became of a meeting', () => {
	const mayKnow = listed(kindOf('commitment').visibleTo(secretary.actor));
	const meeting = one(
		`select meeting_id from commitments where id in (${mayKnow}) and state = 'active'
		group by 1 order by count(*) desc limit 1`
	);
	const linesIn = (html: string) =>
		[...html.matchAll(/<tr id="commitment-(\d+)"/g)].map(([, id]) => Number(id)).toSorted();

	it('stands on one page with every commitment, as the register has them', async () => {
		const all = await page(`/meetings/${meeting}/follow-up`);
		const own = numbers(
			`select id from commitments where meeting_id = ? and id in (${mayKnow})
			and resolution_id in (select id from resolutions where withdrawn_at is null)`,
			meeting
		);
		expect(linesIn(all)).toEqual(own.toSorted());
		const late = linesIn(await page(`/meetings/${meeting}/follow-up?show=late`));
		const register = spokenText(await page(`/commitments?meeting=${meeting}&late=1`));
		expect(late.length).toBeLessThan(own.length);
		expect(register).toMatch(
			late.length === 0 ? /Tidak ada/ : new RegExp(`\\b${late.length} komitmen`)
		);
	});

	it.each(['invitation', 'blank', 'attendance', 'minutes', 'follow_up'])(
		'and each of its papers can be printed without a script: %s',
		async (paper) => {
			const html = await page(`/meetings/${meeting}/print?document=${paper}`);
			expect(html).toMatch(/<div class="document\b[^>]*lang="id"/);
			expect(html).not.toContain('__sveltekit');
		}
	);
});

describe('what a meeting calls to account', () => {
	const folded = async (state: string) => {
		const id = one(
			`select id from meetings where id in (${seen}) and state = '${state}'
			order by held_on desc limit 1`
		);
		const [, rail = ''] = (await page(`/meetings/${id}/minutes`)).split('deciding-rail');
		expect(rail).toContain('id="rail-called"');
		return /<details[^>]*><summary><h2 id="rail-called">/.test(rail);
	};

	it('stands open beside the minutes while it runs, and is folded once it is over', async () => {
		expect([await folded('in_session'), await folded('concluded')]).toEqual([false, true]);
	});
});

describe('the size of the paper', () => {
	it('is chosen by a plain post, stays on the device, and leads back within the site only', async () => {
		const path = '/help/keys';
		const answer = await secretary.client.post('/paper', [
			['paper', 'f4'],
			['to', path]
		]);
		expect([answer.status, answer.headers.location]).toEqual([303, path]);
		expect(await page(path)).toContain('data-paper="f4"');
		const abroad = await secretary.client.post('/paper', [
			['paper', 'a4'],
			['to', 'https://jahat.test/']
		]);
		expect(abroad.headers.location).toBe('/');
		expect(await page(path)).toContain('data-paper="a4"');
	});

	it('is A4 or F4 and nothing else', async () => {
		for (const paper of ['a3', '', '__proto__'])
			expect((await secretary.client.post('/paper', [['paper', paper]])).status).toBe(422);
		expect((await secretary.client.get('/paper')).status).toBe(405);
	});
});
