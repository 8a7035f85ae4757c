import { describe, expect, it } from 'vitest';
import { PLAIN_PHONE } from './support/device.ts';
import { setStage } from './support/stage.ts';

const stage = setStage();

describe('smoke', () => {
	it('opens', async () => {
		for (const device of [{}, PLAIN_PHONE]) {
			const s = await stage.person('sekretariat', device);
			console.log(await s.reads());
			for (const p of ['/meetings', '/commitments', '/institutions', '/meetings/new', '/people']) {
				await s.opens(p);
				console.log(p, (await s.within(s.page.locator('main')).reads()).slice(0, 300));
			}
			expect(1).toBe(1);
		}
	});
});
