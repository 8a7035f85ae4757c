import { describe, expect, it } from 'vitest';
import ErrorPage from '#components/display/ErrorPage.svelte';
import Facts from '#components/display/Facts.svelte';
import MissingList from '#components/display/MissingList.svelte';
import Pagination from '#components/display/Pagination.svelte';
import Progress from '#components/display/Progress.svelte';
import Standing from '#components/display/Standing.svelte';
import StatusBar from '#components/display/StatusBar.svelte';
import StepsBar from '#components/display/StepsBar.svelte';
import Table from '#components/display/Table.svelte';
import ThreeStatuses from '#components/display/ThreeStatuses.svelte';
import { REPORTED_TONES } from '#components/display/tones.ts';
import { draw, markup } from '../support/draw.ts';

describe('the three statuses', () => {
	const html = draw(ThreeStatuses, {
		reported: { word: 'Selesai', tone: REPORTED_TONES.done, date: '20 Nov 2026', author: 'Dinkes' },
		verified: { word: 'Belum diverifikasi', tone: 'not_started' },
		schedule: { word: 'Terlambat 6 hari', tone: 'late' }
	});

	it('stand in their order, with date and author', () => {
		const words = [...html.matchAll(/<dt>(.*?)<\/dt>/g)].map((match) => match[1]);
		expect(words).toEqual(['Dilaporkan', 'Diverifikasi', 'Jadwal']);
		expect(html).toContain('<small>20 Nov 2026 · Dinkes</small>');
	});

	it('never show "done" of the owner with the mark of what was verified', () => {
		expect(html).toContain('data-tone="awaiting_verification"');
		expect(html).not.toContain('data-tone="done"');
	});
});

describe('a standing', () => {
	it('is a word with a mark, and lateness stands beside it', () => {
		const html = draw(Standing, { code: 'in_progress', late: 12 });
		expect(html).toContain('Berjalan');
		expect(html).toContain('terlambat 12 hari');
		expect(draw(Standing, { code: 'in_progress', late: 0 })).not.toContain('terlambat');
	});

	it('is in English for an English reader', () => {
		expect(draw(Standing, { code: 'blocked', late: 1 }, 'en')).toContain('1 day late');
	});
});

describe('a bar of standings', () => {
	const counts = { done: 121, in_progress: 42, not_started: 18 };
	const html = draw(StatusBar, {
		counts,
		late: { in_progress: 14 },
		href: (tone: string) => `?s=${tone}`
	});

	it('says in words what it draws', () => {
		expect(html).toContain(
			'aria-label="181 komitmen: 121 selesai, 42 berjalan, 18 belum mulai; 14 di antaranya terlambat."'
		);
		expect(html.match(/<svg x="/g)).toHaveLength(3);
	});

	it('leads from every number to what it counts, and has a table with the same numbers', () => {
		expect(html).toContain('href="?s=done"');
		expect(html).toContain('href="?s=late"');
		expect(html).toMatch(/Berjalan<\/th>\s*<td class="number">42<\/td>\s*<td class="number">14/);
	});

	it('is drawn without inline styles', () => {
		expect(html).not.toContain('style=');
	});
});

describe('progress', () => {
	it('is a dash where nothing was reported, never zero', () => {
		expect(draw(Progress, { value: null })).toContain('–');
		expect(draw(Progress, { value: 0 })).toContain('0%');
	});

	it('says the plan to those who do not see its tick', () => {
		expect(draw(Progress, { value: 64, plan: 60 })).toContain('rencana 60%');
	});
});

describe('facts', () => {
	it('say that something is not given instead of leaving it out', () => {
		const html = draw(Facts, { form: 'list', facts: [{ label: 'Anggaran', value: null }] });
		expect(html).toContain('<dt>Anggaran</dt>');
		expect(html).toContain('belum lengkap');
	});
});

describe('a table', () => {
	const html = draw(Table, {
		caption: 'Komitmen',
		columns: [
			{ label: 'Tenggat', sort: { href: '?sort=-due', now: 'ascending' } },
			{ label: 'Instansi', sort: { href: '?sort=institution', now: null } },
			{ label: 'Tindakan', hidden: true }
		],
		children: markup('<tr><td>1</td></tr>')
	});

	it('has a caption and says by which column it is sorted', () => {
		expect(html).toContain('<caption class="sr-only">Komitmen</caption>');
		expect(html.match(/aria-sort="ascending"/g)).toHaveLength(1);
		expect(html).toContain('href="?sort=institution"');
	});

	it('names a column of buttons for those who hear it', () => {
		expect(html).toContain('<span class="sr-only">Tindakan</span>');
	});
});

describe('pages, steps and what is missing', () => {
	it('marks the present page and leads to its neighbours', () => {
		const html = draw(Pagination, { page: 2, pages: 3, href: (page: number) => `?page=${page}` });
		expect(html).toMatch(/aria-label="Halaman 2" aria-current="page"/);
		expect(html).toContain('rel="next"');
		expect(draw(Pagination, { page: 1, pages: 1, href: String })).not.toContain('<nav');
	});

	it('says which step is done and which is now', () => {
		const html = draw(StepsBar, {
			steps: [
				{ label: 'Siapkan', state: 'past' },
				{ label: 'Laksanakan', state: 'now' }
			]
		});
		expect(html).toContain('(selesai)');
		expect(html).toMatch(/aria-current="step".*Laksanakan/s);
	});

	it('counts what is missing, and is silent where nothing is', () => {
		expect(draw(MissingList, { items: [{ label: 'Tenggat', href: '#due' }] })).toContain(
			'Belum lengkap (1)'
		);
		expect(draw(MissingList, { items: [] })).not.toContain('<section');
	});
});

describe('a page that cannot be shown', () => {
	const page = { address: '/meetings/9' };

	it('does not say whether a thing exists that one may not see', () => {
		const html = draw(ErrorPage, { ...page, status: 404 });
		expect(html).toContain('Halaman tidak ditemukan');
	});

	it('gives a code to quote where the server failed, and only there', () => {
		expect(draw(ErrorPage, { ...page, status: 500, requestId: 'a1b2' })).toContain('a1b2');
		expect(draw(ErrorPage, { ...page, status: 403, requestId: 'a1b2' })).not.toContain('a1b2');
	});

	it('leads to the sign-in page after a session has ended, and says what was not saved', () => {
		const html = draw(ErrorPage, { ...page, status: 401 });
		expect(html).toContain('href="/sign-in"');
		expect(html).toContain('belum disimpan');
	});

	it('has words for a status that nobody foresaw', () => {
		expect(draw(ErrorPage, { ...page, status: 418 }, 'en')).toContain('The page cannot be shown');
	});
});
