import { describe, expect, it } from 'vitest';
import { NBSP, plain } from '#lib/format/spaces.ts';
import {
	clockTime,
	dateTime,
	fullDateTime,
	shortDateTime,
	time,
	timeRange
} from '#lib/format/times.ts';
import { instantOf, localDateTime, zoneAbbreviation, ZONES } from '#lib/format/zones.ts';
import { today } from '#lib/clock.ts';

const ONE_IN_THE_MORNING_UTC = Date.UTC(2026, 10, 23, 1, 0);

describe('times with their zone', () => {
	it.each([
		['Asia/Jakarta', 'Senin, 23 November 2026 pukul 08.00 WIB'],
		['Asia/Makassar', 'Senin, 23 November 2026 pukul 09.00 WITA'],
		['Asia/Jayapura', 'Senin, 23 November 2026 pukul 10.00 WIT']
	])('an instant in %s', (zone, written) => {
		expect(plain(dateTime(ONE_IN_THE_MORNING_UTC, zone, 'id'))).toBe(written);
	});

	it('says it in English with a colon', () => {
		expect(plain(dateTime(ONE_IN_THE_MORNING_UTC, 'Asia/Makassar', 'en'))).toBe(
			'Monday, 23 November 2026 at 09:00 WITA'
		);
	});

	it('keeps the time of day and its zone on one line', () => {
		expect(dateTime(ONE_IN_THE_MORNING_UTC, 'Asia/Makassar', 'id')).toContain(
			` pukul${NBSP}09.00${NBSP}WITA`
		);
	});

	it('writes the short form, the time alone, and a stored time of day', () => {
		expect(plain(shortDateTime(ONE_IN_THE_MORNING_UTC, 'Asia/Makassar', 'id'))).toBe(
			'23 Nov 2026 09.00 WITA'
		);
		expect(time(ONE_IN_THE_MORNING_UTC, 'Asia/Jakarta', 'id')).toBe('08.00');
		expect(clockTime('13:05', 'id')).toBe('13.05');
		expect(clockTime('13:05', 'en')).toBe('13:05');
		expect(plain(fullDateTime('2023-08-30', '09:00', 'Asia/Makassar', 'id'))).toBe(
			'Rabu, 30 Agustus 2023 pukul 09.00 WITA'
		);
	});

	it.each([
		['09:00', '11:30', 'id', '09.00–11.30 WITA'],
		['09:00', null, 'id', '09.00 WITA s.d. selesai'],
		['09:00', '11:30', 'en', '09:00–11:30 WITA'],
		['09:00', null, 'en', '09:00 WITA until finished']
	] as const)('from %s to %s in %s', (start, end, language, written) => {
		expect(plain(timeRange(start, end, 'Asia/Makassar', language))).toBe(written);
	});
});

describe('zones', () => {
	it('knows the three Indonesian ones and shows any other as UTC', () => {
		expect(ZONES.map(zoneAbbreviation)).toEqual(['WIB', 'WITA', 'WIT']);
		expect(zoneAbbreviation('Asia/Pontianak')).toBe('WIB');
		expect(zoneAbbreviation('Europe/Berlin')).toBe('UTC');
		expect(zoneAbbreviation('constructor')).toBe('UTC');
	});

	it('agrees with the zone database about the date on both sides of midnight', () => {
		for (const zone of ZONES)
			for (let hour = 0; hour < 48; hour++) {
				const instant = Date.UTC(2026, 11, 31, hour, 30);
				expect(localDateTime(instant, zone).date).toBe(today(zone, instant));
			}
	});

	it('turns a local date and time into the instant and back', () => {
		for (const zone of ZONES) {
			const instant = instantOf('2027-01-01', '00:15', zone);
			expect(localDateTime(instant ?? 0, zone)).toEqual({ date: '2027-01-01', clock: '00:15' });
		}
	});

	it('gives no instant for a date or time that does not exist', () => {
		expect(instantOf('2027-02-30', '09:00', 'Asia/Jakarta')).toBeNull();
		expect(instantOf('2027-02-28', '24:00', 'Asia/Jakarta')).toBeNull();
	});
});
