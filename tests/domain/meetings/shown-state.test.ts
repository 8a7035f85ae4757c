import { beforeEach, describe, expect, it } from 'vitest';
import { successionOf } from '#domain/institutions/succession.ts';
import { meetingCalendar } from '#domain/meetings/calendar.ts';
import { confidentialMeetings } from '#domain/meetings/confidential-list.ts';
import { meetingList } from '#domain/meetings/list.ts';
import { meetingPage } from '#domain/meetings/queries.ts';
import { adoptMinutes, returnMinutes, submitMinutes } from '#domain/minutes/adoption.ts';
import { minutesPage } from '#domain/minutes/queries.ts';
import { meetingStateWords } from '#messages/meetings.ts';
import { freshDatabase } from '../../support/database.ts';
import { completeRecord } from '../../support/recording.ts';
import { insertMeeting } from '../../support/records.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

let world: World;
let meetingId: number;

beforeEach(() => {
	freshDatabase();
	world = buildWorld();
	meetingId = insertMeeting(world, {
		state: 'concluded',
		heldOn: '2026-11-23',
		confidentiality: 'restricted'
	});
	completeRecord(world, meetingId);
});

/** What each place that shows the state of the meeting says of it, each word once. */
function said(): string[] {
	const { sekda, setda } = { ...world };
	const span = { from: '2026-11-01', to: '2026-11-30', regionId: null, seriesId: null };
	const shown = [
		meetingPage(sekda, meetingId).shown,
		minutesPage(sekda, meetingId).shown,
		...meetingList(sekda, {}, '2026-11-24').lines.map((line) => line.shown),
		...meetingCalendar(sekda, span).meetings.map((one) => one.shown),
		...confidentialMeetings(sekda).map((one) => one.shown),
		...successionOf(sekda, setda).unfinished.map((one) => one.shown)
	];
	expect(shown).toHaveLength(6);
	return [...new Set(shown)].map((one) => meetingStateWords.id[one]);
}

describe('a meeting that is over', () => {
	it('waits for its adoption only while the minutes lie before the chair, wherever it is shown', () => {
		expect(said()).toEqual(['Notula belum disahkan']);
		submitMinutes(world.dimas, meetingId);
		expect(said()).toEqual(['Menunggu pengesahan']);
		returnMinutes(world.sekda, meetingId, { reason: 'Lengkapi' });
		expect(said()).toEqual(['Notula belum disahkan']);
		submitMinutes(world.dimas, meetingId);
		adoptMinutes(world.sekda, meetingId, { exception: null });
		expect(meetingPage(world.sekda, meetingId).shown).toBe('adopted');
	});
});
