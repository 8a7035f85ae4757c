import { expect, it } from 'vitest';
import { setStage } from './support/stage.ts';

const stage = setStage();
/** One line of text with the air of a row of work, in pixels. */
const ONE_LINE = 40;

it('gives most reports that wait one line each on a laptop, as the register does', async () => {
	const { page, opens } = await stage.person('bappeda');
	await opens('/verifications');
	const heights = await page
		.locator('.queue tbody tr')
		.evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
	expect(heights.length).toBeGreaterThan(0);
	const most = heights.toSorted((one, other) => one - other)[Math.floor(heights.length / 2)];
	expect(most).toBeLessThanOrEqual(ONE_LINE);
});
