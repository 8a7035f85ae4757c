import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setClock } from '#lib/clock.ts';
import { dump } from './dump.ts';
import { DAY, PATIENCE, loadAgainOn, loadedOn } from './loading.ts';
import { describeLogins } from './logins.ts';
import { describeShape } from './shape.ts';
import { describeTotals } from './totals.ts';
import { describeWords } from './words.ts';
import { describeYear } from './year.ts';

// Loaded once for all of them: nothing here writes.
beforeAll(() => loadedOn(DAY), PATIENCE);
afterAll(() => setClock());

describeYear();
describeShape();
describeTotals();
describeWords();
describeLogins();

describe('loading the demonstration on one day', () => {
	it(
		'tells the same story at any hour, and nothing twice',
		async () => {
			const first = dump();
			await loadAgainOn(DAY, '16:45');
			expect(dump()).toEqual(first);
			await loadedOn(DAY, '07:00');
			expect(dump()).toEqual(first);
		},
		PATIENCE
	);
});
