import { beforeEach, describe, expect, it } from 'vitest';
import { SYSTEM } from '#domain/access/actor.ts';
import { loadReferenceData } from '#domain/calendar/reference.ts';
import { today } from '#lib/clock.ts';
import { ZONE, daysFrom, instantAt, storyDay } from '../../../src/cli/demo/story/days.ts';
import { Timeline } from '../../../src/cli/demo/story/timeline.ts';
import { freshDatabase } from '../../support/database.ts';

beforeEach(async () => {
	freshDatabase();
	await loadReferenceData(SYSTEM);
});

describe('the day of the story', () => {
	it.each([
		['23:59', '2026-11-23'],
		['07:00', '2026-11-23'],
		['06:59', '2026-11-22'],
		['00:00', '2026-11-22']
	])('loaded on 23 November at %s is %s', (time, day) => {
		expect(storyDay(instantAt('2026-11-23', time))).toBe(day);
	});

	it('has times of its own zone', () => {
		expect(instantAt('2026-11-23', '07:30')).toBe(Date.UTC(2026, 10, 22, 23, 30));
		expect(today(ZONE, instantAt('2026-11-23', '00:00'))).toBe('2026-11-23');
	});
});

describe('days counted from it', () => {
	it.each([
		[-1, '2026-11-20', 'a Sunday becomes the Friday before'],
		[6, '2026-11-30', 'a Sunday ahead becomes the Monday after'],
		[32, '2026-12-28', 'Natal becomes the next working day'],
		[-7, '2026-11-16', 'a Monday stays']
	])('%i is %s at the office: %s', (offset, date) => {
		const monday = offset === 6 || offset === -1 ? '2026-11-23' : '2026-11-23';
		expect(daysFrom(monday).working(offset)).toBe(date);
	});

	it('keeps due dates exact near the day, and lays far ones on working days', () => {
		const { due } = daysFrom('2026-11-23');
		expect([due(5), due(33), due(-1), due(-100)]).toEqual([
			'2026-11-28',
			'2026-12-28',
			'2026-11-22',
			'2026-08-14'
		]);
	});
});

describe('a timeline', () => {
	it('plays what was told in any order in the order of time', () => {
		const played: string[] = [];
		const timeline = new Timeline();
		timeline.at('2026-11-23', '09:00', 'second', () => played.push('second'));
		timeline.at('2026-11-20', '16:00', 'first', () => played.push('first'));
		timeline.at('2026-11-23', '09:00', 'third', () => played.push('third'));
		timeline.play(instantAt('2026-11-23', '12:00'));
		expect(played).toEqual(['first', 'second', 'third']);
	});

	it('refuses what has not happened yet, and names what goes wrong', () => {
		const ahead = new Timeline();
		ahead.at('2026-11-24', '09:00', 'tomorrow', () => undefined);
		expect(() => ahead.play(instantAt('2026-11-23', '12:00'))).toThrow(
			'ahead of its day: tomorrow'
		);
		const broken = new Timeline();
		broken.at('2026-11-20', '09:00', 'a refusal', () => {
			throw new Error('no');
		});
		expect(() => broken.play(instantAt('2026-11-23', '12:00'))).toThrow('stumbles at: a refusal');
	});
});
