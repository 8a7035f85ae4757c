import { beforeEach, describe, expect, it } from 'vitest';
import { actsOf } from '#components/meetings/acts.ts';
import { meetingLifecycle } from '#domain/meetings/lifecycle.ts';
import { meetingPage } from '#domain/meetings/queries.ts';
import { setClock } from '#lib/clock.ts';
import { freshDatabase } from '../../support/database.ts';
import { insertMeeting } from '../../support/records.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

let world: World;
const TODAY = '2026-11-23';

beforeEach(() => {
	freshDatabase();
	setClock(Date.UTC(2026, 10, 23, 1));
	world = buildWorld();
});

const actsFor = (
	who: 'siti' | 'dimas' | 'auditor',
	meeting: NonNullable<Parameters<typeof insertMeeting>[1]>
) => actsOf(meetingPage(world[who], insertMeeting(world, meeting)), TODAY);

describe('the acts of a meeting', () => {
	it.each([
		['draft', '2026-11-30', 'schedule', ['invitations']],
		['scheduled', '2026-11-30', 'invitations', ['print']],
		['scheduled', TODAY, 'start', ['attendance', 'print']],
		['scheduled', '2026-11-20', 'start', ['attendance', 'print']],
		['in_session', TODAY, 'minutes', ['attendance', 'conclude']],
		['interrupted', TODAY, 'resume', ['minutes', 'attendance']],
		['concluded', TODAY, 'minutes', ['attendance', 'print']],
		['postponed', '2026-11-20', 'reschedule', ['print']],
		['not_quorate', '2026-11-20', 'reschedule', ['print']]
	] as const)('of one that is %s on %s begin with %s', (state, heldOn, main, beside) => {
		const acts = actsFor('siti', { state, heldOn });
		expect(acts).toMatchObject({ main, beside });
		expect(acts.rare.length).toBeGreaterThan(1);
	});

	it.each(meetingLifecycle.states)('are each there once, where it is %s', (state) => {
		const { main, beside, rare } = actsFor('siti', { state, heldOn: TODAY });
		const all = [...(main === null ? [] : [main]), ...beside, ...rare];
		expect(new Set(all).size).toBe(all.length);
		expect(all).toEqual(expect.arrayContaining(['print', 'history']));
		// Three at most are seen before anything is read; what ends the meeting is never among them.
		expect(beside.length).toBeLessThanOrEqual(2);
		expect(beside).not.toContain('cancel');
		if (all.includes('cancel')) expect(rare.at(-1)).toBe('cancel');
	});

	it('do not announce a postponed meeting for the day that it was postponed from', () => {
		const { main, beside, rare } = actsFor('siti', { state: 'postponed', heldOn: TODAY });
		expect([main, ...beside, ...rare]).not.toContain('schedule');
	});

	it('of a reader are few enough to need no fold', () => {
		expect(actsFor('auditor', { state: 'scheduled', heldOn: '2026-11-30' })).toEqual({
			main: null,
			beside: ['history', 'print'],
			rare: []
		});
		expect(actsFor('auditor', { state: 'concluded', heldOn: TODAY })).toMatchObject({
			main: 'minutes',
			rare: []
		});
	});
});
