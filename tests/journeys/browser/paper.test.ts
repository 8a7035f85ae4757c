import { describe, expect, inject, it } from 'vitest';
import { addressesOf } from './support/addresses.ts';
import type { Page } from './support/addresses.ts';
import { PLAIN_PHONE } from './support/device.ts';
import { reading } from './support/language.ts';
import { setStage } from './support/stage.ts';

const stage = setStage();
const ADOPTED = `select meeting_id as meeting from minutes where state = 'adopted'
	order by meeting_id limit 1`;

interface Paper {
	readonly page: Page;
	/** What must stand on it. */
	readonly words: readonly string[];
}

const PAPERS: Readonly<Record<string, Paper>> = {
	minutes: {
		page: {
			route: '/meetings/[meeting=id]/print',
			as: 'sekretariat',
			record: ADOPTED,
			search: '?document=minutes'
		},
		words: ['NOTULA', 'Tindak lanjut', 'Penanggung jawab', 'Tenggat', 'Pimpinan Rapat,']
	},
	'the invitation': {
		page: {
			route: '/meetings/[meeting=id]/print',
			as: 'sekretariat',
			record: ADOPTED,
			search: '?document=invitation'
		},
		words: ['Nomor', 'Undangan', 'Hari, tanggal', 'Yth.']
	},
	'the attendance list': {
		page: {
			route: '/meetings/[meeting=id]/print',
			as: 'sekretariat',
			record: ADOPTED,
			search: '?document=attendance'
		},
		words: ['DAFTAR HADIR', 'Nama', 'Jabatan', 'Tanda tangan']
	},
	'the sheet of a commitment': {
		page: {
			route: '/commitments/[commitment=id]',
			as: 'sekretariat',
			record: `select id as commitment from commitments where state = 'closed' limit 1`
		},
		words: ['Dilaporkan', 'Diverifikasi', 'Jadwal', 'Perjalanan komitmen']
	},
	'the monitoring report': {
		page: { route: '/monitoring/print', as: 'bappeda' },
		words: ['LAPORAN PEMANTAUAN KOMITMEN', 'Instansi penanggung jawab', 'Hari tanpa kabar']
	}
};

describe('on paper', () => {
	for (const [what, { page, words }] of Object.entries(PAPERS))
		it(`${what} stands without the shell, with its head and its words`, async () => {
			const person = await stage.person(page.as);
			await person.opens(addressesOf([page], inject('data')).get(page) ?? '');
			await person.page.emulateMedia({ media: 'print', colorScheme: 'dark' });
			await person.sees(...words);
			for (const part of ['header.top', 'nav.tabs', '.skip', 'main .button', 'main form'])
				await expect.poll(() => visibleOf(person.page.locator(part)), { message: part }).toBe(0);
			await expect.poll(() => visibleOf(person.page.locator('.letterhead'))).toBe(1);
			const ink = () => person.page.evaluate(() => getComputedStyle(document.body).color);
			await expect.poll(ink).toBe('rgb(0, 0, 0)');
			// A table that goes on over the page has its head there again.
			const heads = () =>
				person.page
					.locator('thead:visible')
					.evaluateAll((all) => all.map((one) => getComputedStyle(one).display));
			await expect
				.poll(async () => (await heads()).filter((one) => one !== 'table-header-group'))
				.toEqual([]);

			const pdf = (await person.page.pdf({ preferCSSPageSize: true })).toString('latin1');
			expect(pdf.startsWith('%PDF-')).toBe(true);
			expect(sizesIn(pdf)).toEqual(['A4']);
			const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
			expect(pages).toBeGreaterThan(0);
			expect(pages).toBeLessThan(8);
		});
});

function visibleOf(locator: { filter(only: { visible: true }): { count(): Promise<number> } }) {
	return locator.filter({ visible: true }).count();
}

describe('the choice of paper', () => {
	const matrix = {
		route: '/meetings/[meeting=id]/print',
		as: 'sekretariat',
		record: `select c.meeting_id as meeting from commitments c join meetings m on m.id = c.meeting_id
			where m.state = 'adopted' group by c.meeting_id order by count(*) desc limit 1`,
		search: '?document=follow_up'
	} as const;

	it('holds for every paper of the device, upright and across, without scripts too', async () => {
		const siti = await stage.person('sekretariat', PLAIN_PHONE);
		const address = addressesOf([matrix], inject('data')).get(matrix) ?? '';
		const sizeOf = async () =>
			sizesIn((await siti.page.pdf({ preferCSSPageSize: true })).toString('latin1'));
		await siti.opens(address);
		await expect.poll(sizeOf).toEqual(['A4 across']);
		await siti.presses('F4');
		expect(siti.path()).toBe(address);
		await expect.poll(sizeOf).toEqual(['F4 across']);
		await siti.opens(address.replace('follow_up', 'minutes'));
		await expect.poll(sizeOf).toEqual(['F4']);
		// A page that is no paper, by the browser's own command.
		await siti.opens('/commitments');
		await expect.poll(sizeOf).toEqual(['F4']);
	});

	it('leaves an official paper Indonesian on an English screen', async () => {
		const siti = await stage.person('sekretariat');
		const address = addressesOf([matrix], inject('data')).get(matrix) ?? '';
		await reading(siti, 'en', async () => {
			await siti.opens(address);
			const languageOf = (part: string) => siti.page.locator(part).getAttribute('lang');
			await expect.poll(() => languageOf('html')).toBe('en');
			const paper = siti.within(siti.page.locator('.document'));
			await paper.sees('MATRIKS TINDAK LANJUT', 'Penanggung jawab', 'Diverifikasi');
			await expect.poll(() => languageOf('.document')).toBe('id');
		});
	});
});

/** The sizes of the pages of a PDF, in the words of a shop for paper. */
function sizesIn(pdf: string): string[] {
	const boxes = pdf.matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/g);
	const names = [...boxes].map(([, width, height]) => {
		const sides = [Number(width), Number(height)].map(Math.round);
		const across = (sides[0] ?? 0) > (sides[1] ?? 0) ? ' across' : '';
		const [short = 0, long = 0] = sides.toSorted((one, other) => one - other);
		if (short === 595 && long === 842) return `A4${across}`;
		return short === 609 && long === 935 ? `F4${across}` : `${short} × ${long}`;
	});
	return [...new Set(names)];
}
