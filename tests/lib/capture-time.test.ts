import { describe, expect, it } from 'vitest';
import { captureTime, readCaptureTime } from '#lib/capture-time.ts';
import { jpegTakenAt } from '../support/exif.ts';

describe('the time at which a photo was taken', () => {
	it.each([
		['a phone that writes the small end first', true],
		['a camera that writes the big end first', false]
	])('is read from %s', (_camera, little) => {
		expect(captureTime(jpegTakenAt('2026:11:18 10:02:33', { little }))).toBe('2026-11-18T10:02:33');
	});

	it.each([
		['a clock that was never set', '1970:01:01 00:00:00'],
		['the empty date of some cameras', '0000:00:00 00:00:00'],
		['a day that does not exist', '2026:02:30 10:00:00'],
		['blanks', '    :  :     :  :  '],
		['an hour that does not exist', '2026:11:18 25:00:00']
	])('is unknown with %s', (_what, time) => {
		expect(captureTime(jpegTakenAt(time))).toBeNull();
	});

	it('is unknown where a picture does not say, and is never invented', () => {
		expect(
			captureTime(new Uint8Array([0xff, 0xd8, 0xff, 0xdb, 0, 4, 0, 0, 0xff, 0xd9]))
		).toBeNull();
		expect(captureTime(new TextEncoder().encode('%PDF-1.7'))).toBeNull();
		expect(captureTime(new Uint8Array())).toBeNull();
	});

	it('is unknown in a picture that breaks off anywhere', () => {
		const whole = jpegTakenAt('2026:11:18 10:02:33');
		for (let length = 0; length < 76; length++)
			expect(captureTime(whole.slice(0, length))).toBeNull();
	});

	it.each([
		['2026-11-18T10:02:33', '2026-11-18T10:02:33'],
		['2026-11-18T10:02', null],
		['', null],
		['kemarin', null]
	])('is taken from a form as %s', (typed, read) => {
		expect(readCaptureTime(typed)).toBe(read);
	});
});
