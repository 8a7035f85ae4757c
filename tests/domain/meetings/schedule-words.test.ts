import { describe, expect, it } from 'vitest';
import { Schedule } from '#domain/meetings/input.ts';
import { parse } from '#lib/forms/fields.ts';
import { Problem } from '#lib/problem.ts';

const TODAY = '2026-11-25';

describe('the date of a meeting', () => {
	it('is read as it was shown on the day of the form, with the time behind it', () => {
		expect(parse(Schedule, { heldOn: 'senin depan 09.00', today: TODAY })).toMatchObject({
			heldOn: '2026-11-30',
			startsAt: '09:00',
			dateWords: null
		});
		const { startsAt, endsAt } = parse(Schedule, {
			heldOn: 'besok jam 9',
			today: TODAY,
			endsAt: '11.00'
		});
		expect([startsAt, endsAt]).toEqual(['09:00', '11:00']);
	});

	it('leaves the time of its own field as it is, and says when it is none', () => {
		const both = { heldOn: 'besok 09.00', startsAt: '10.00', today: TODAY };
		expect(parse(Schedule, both).startsAt).toBe('10:00');
		let refused: unknown;
		try {
			parse(Schedule, { heldOn: 'kapan-kapan', today: TODAY });
		} catch (error) {
			refused = error;
		}
		expect(refused).toMatchObject({ fields: { heldOn: 'not_a_date' } });
		expect(refused).toBeInstanceOf(Problem);
	});

	it('keeps the words whose weekday does not fit', () => {
		expect(parse(Schedule, { heldOn: 'Selasa, 30 November 2026' })).toMatchObject({
			heldOn: '2026-11-30',
			dateWords: 'Selasa, 30 November 2026'
		});
	});
});
