import { describe, expect, it } from 'vitest';
import { plannedTimes, wordPlanned } from '#components/minutes/planned.ts';
import type { SheetSection } from '#domain/minutes/queries.ts';

const section = (place: number, minutesPlanned: number | null): SheetSection => ({
	item: {
		...{ id: place, title: `Acara ${place}`, presenter: null },
		...{ confidentiality: 'ordinary', minutesPlanned }
	},
	...{ place, notes: [], resolutions: [] }
});

describe('the plan of an agenda', () => {
	it('runs on from the beginning of the meeting', () => {
		const times = plannedTimes('09:00', [section(1, 15), section(2, 30)]);
		expect(times.map((time) => time && wordPlanned(time, 'id'))).toEqual([
			'09.00–09.15',
			'09.15–09.45'
		]);
		expect(times[1] && wordPlanned(times[1], 'en')).toBe('09:15–09:45');
	});

	it('ends with the first item of which nobody said how long it takes', () => {
		const times = plannedTimes('09:00', [section(1, 15), section(2, null), section(3, 10)]);
		expect(times.map((time) => time !== null)).toEqual([true, false, false]);
	});

	it('is not there where the hour is unknown', () => {
		expect(plannedTimes(null, [section(1, 15)])).toEqual([null]);
	});
});
