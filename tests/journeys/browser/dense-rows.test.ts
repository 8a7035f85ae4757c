import { expect, it } from 'vitest';
import { setStage } from './support/stage.ts';

const stage = setStage();
/** One line of text, and the air of a row of work above and below it, in pixels. */
const [LINE, AIR] = [26, 18];

it('gives a report that waits as many lines as its commitment and its office need, and no more', async () => {
	const { page, opens } = await stage.person('bappeda');
	await opens('/verifications');
	const rows = await page.locator('.queue tbody tr').evaluateAll((all) =>
		all.map((row) => {
			const heights = [...row.children].map((cell) => {
				const range = document.createRange();
				range.selectNodeContents(cell);
				return range.getBoundingClientRect().height;
			});
			const [code = 0, commitment = 0, office = 0, claim = 0, schedule = 0, limit = 0] = heights;
			return {
				air: row.getBoundingClientRect().height - Math.max(commitment, office),
				besides: Math.max(code, claim, schedule, limit)
			};
		})
	);
	expect(rows.length).toBeGreaterThan(0);
	expect(rows.filter(({ air, besides }) => air > AIR || besides > LINE)).toEqual([]);
});
