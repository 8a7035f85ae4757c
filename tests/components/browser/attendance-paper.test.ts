import { describe, expect, it } from 'vitest';
import { setStage } from '../support/stage.ts';

const stage = setStage();
const MM = 96 / 25.4;
/** The room between two lines of the table, in which one signs. */
const PEN_MM = 8;

describe('the attendance of a meeting of sixty', () => {
	for (const paper of ['a4', 'f4'] as const)
		it(`prints on at most three sheets of ${paper.toUpperCase()}, with room for every pen`, async () => {
			const page = await stage.open('/attendance');
			await page.locator('#main').evaluate((main, size) => (main.dataset['paper'] = size), paper);
			await page.emulateMedia({ media: 'print' });
			await page.evaluate(() => document.fonts.ready);

			const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
			expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(3);

			const pens = page.locator('tbody td.signature');
			expect(await pens.count()).toBe(60);
			const heights = await pens.evaluateAll((all) => all.map((pen) => pen.clientHeight));
			expect(Math.min(...heights)).toBeGreaterThanOrEqual(PEN_MM * MM);
		});

	it('repeats its head, and keeps rows whole and the last ones with who signs', async () => {
		const page = await stage.open('/attendance');
		await page.emulateMedia({ media: 'print' });
		const styleOf = (selector: string, name: 'display' | 'breakInside') =>
			page
				.locator(selector)
				.first()
				.evaluate((one, property) => getComputedStyle(one)[property], name);
		expect(await styleOf('thead', 'display')).toBe('table-header-group');
		expect(await styleOf('tbody tr', 'breakInside')).toBe('avoid');
		expect(await styleOf('tbody:has(.signatures)', 'breakInside')).toBe('avoid');
	});
});
