import { describe, expect, inject, it } from 'vitest';
import { addressesOf } from './support/addresses.ts';
import type { Page } from './support/addresses.ts';
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
		page: { route: '/meetings/[meeting=id]/minutes', as: 'sekretariat', record: ADOPTED },
		words: ['NOTULA', 'Tindak lanjut', 'Penanggung jawab', 'Tenggat', 'Pimpinan Rapat,']
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
				expect(await visibleOf(person.page.locator(part)), part).toBe(0);
			expect(await visibleOf(person.page.locator('.letterhead'))).toBe(1);
			const ink = await person.page.evaluate(() => getComputedStyle(document.body).color);
			expect(ink).toBe('rgb(0, 0, 0)');
			for (const head of await person.page.locator('thead:visible').all())
				expect(await head.evaluate((one) => getComputedStyle(one).display)).toBe(
					'table-header-group'
				);

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

/** The sizes of the pages of a PDF, in the words of a shop for paper. */
function sizesIn(pdf: string): string[] {
	const boxes = pdf.matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/g);
	const names = [...boxes].map(([, width, height]) =>
		Math.round(Number(width)) === 595 && Math.round(Number(height)) === 842
			? 'A4'
			: `${width} × ${height}`
	);
	return [...new Set(names)];
}
