import { eq, sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { isDueWithin, isLate } from '#domain/commitments/lateness.ts';
import { commitmentLifecycle } from '#domain/commitments/lifecycle.ts';
import { scheduleOf } from '#domain/commitments/schedule.ts';
import type { ScheduleFacts } from '#domain/commitments/schedule.ts';
import { commitments } from '#domain/commitments/schema.ts';
import { standingOf, standingSql } from '#domain/commitments/standing.ts';
import type { StandingFacts } from '#domain/commitments/standing.ts';
import { REPORTED_STATUSES, VERDICTS } from '#domain/commitments/statuses.ts';
import { regions } from '#domain/regions/schema.ts';
import { setClock, today } from '#lib/clock.ts';
import { addDays, daysBetween } from '#lib/format/calendar-date.ts';
import { db, openWriter } from '#lib/server/database.ts';
import { heldMeeting, promise } from '../../support/commitments.ts';
import { freshDatabase } from '../../support/database.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

let world: World;

beforeEach(() => {
	freshDatabase();
	setClock(Date.UTC(2026, 10, 23, 1));
	world = buildWorld();
});

const open: StandingFacts = {
	state: 'active',
	verdict: null,
	reportedStatus: null,
	doneReportedOn: null
};

describe('standingOf', () => {
	it.each<[string, string, Partial<StandingFacts>]>([
		['nothing yet', 'not_started', {}],
		['reported as not begun', 'not_started', { reportedStatus: 'not_started' }],
		['reported in progress', 'in_progress', { reportedStatus: 'in_progress' }],
		['reported blocked', 'blocked', { reportedStatus: 'blocked' }],
		[
			'claimed done',
			'awaiting_verification',
			{ reportedStatus: 'done', doneReportedOn: '2026-11-20' }
		],
		['claim returned', 'in_progress', { reportedStatus: 'done' }],
		['claim found wanting', 'in_progress', { reportedStatus: 'done', verdict: 'not_yet_conform' }],
		[
			'claimed again after that',
			'awaiting_verification',
			{ reportedStatus: 'done', verdict: 'not_yet_conform', doneReportedOn: '2026-11-20' }
		],
		[
			'found without follow-up, then begun',
			'in_progress',
			{ reportedStatus: 'in_progress', verdict: 'not_followed_up' }
		],
		['verified as done', 'done', { state: 'closed', verdict: 'conform', reportedStatus: 'done' }],
		['cannot be done', 'cannot_be_done', { state: 'closed', verdict: 'cannot_be_followed_up' }],
		['drafted', 'drafted', { state: 'drafted', reportedStatus: 'in_progress' }],
		[
			'cancelled, whatever was reported',
			'cancelled',
			{ state: 'cancelled', reportedStatus: 'done', verdict: 'not_yet_conform' }
		],
		['replaced', 'replaced', { state: 'replaced' }]
	])('%s: %s', (_, standing, facts) => {
		expect(standingOf({ ...open, ...facts })).toBe(standing);
	});
});

describe('the twins in SQL', () => {
	/** A generator with a seed, so that a failure can be seen again. */
	function random(seed: number): <T>(of: readonly T[]) => T {
		let state = seed;
		return (of) => {
			state = (Math.imul(state, 1103515245) + 12345) >>> 0;
			return of[(state >>> 8) % of.length] as (typeof of)[number];
		};
	}

	const DAYS = [-400, -31, -8, -7, -1, 0, 1, 6, 7, 8, 30, 31];

	function fill(count: number, seed: number): void {
		const pick = random(seed);
		const meetingId = heldMeeting(world);
		const day = today('Asia/Makassar');
		const near = () => addDays(day, pick(DAYS));
		for (let index = 0; index < count; index++)
			promise(world, {
				meetingId,
				state: pick(commitmentLifecycle.states),
				verdict: pick([null, ...VERDICTS]),
				reportedStatus: pick([null, ...REPORTED_STATUSES]),
				reportedPercent: pick([null, 0, 74, 75, 100]),
				dueKind: pick(['date', 'before', 'recurring', 'milestone', 'unset']),
				dueCurrent: pick([null, near(), near(), near()]),
				// Nobody claims on a day that has not come.
				doneReportedOn: pick([null, null, addDays(day, Math.min(pick(DAYS), 0))])
			});
	}

	it('derive the same standing as TypeScript for random commitments', () => {
		fill(600, 7);
		const rows = db.select({ row: commitments, standing: standingSql }).from(commitments).all();
		expect(rows).toHaveLength(600);
		for (const { row, standing } of rows) expect(standing).toBe(standingOf(row));
	});

	// Half past eleven at night in the west is tomorrow in the east, and the rows lie in both.
	it.each([
		Date.UTC(2026, 10, 23, 1),
		Date.UTC(2026, 10, 30, 15, 30),
		Date.UTC(2026, 11, 31, 16, 30)
	])('call late and due soon what TypeScript calls so, at %i', (instant) => {
		setClock(instant);
		fill(300, 11);
		openWriter()
			.update(regions)
			.set({ timeZone: 'Asia/Jayapura' })
			.where(eq(regions.id, world.contoh))
			.run();
		const day = today('Asia/Jayapura');
		const rows = db
			.select({
				row: commitments,
				late: sql<number>`coalesce(${isLate()}, 0)`,
				soon: sql<number>`coalesce(${isDueWithin(7)}, 0)`
			})
			.from(commitments)
			.all();
		for (const { row, late, soon } of rows) {
			const facts: ScheduleFacts = { ...row, verdict: null, reportedOn: null, activeOn: null };
			const schedule = scheduleOf(facts, { today: day });
			expect(late === 1, row.code).toBe(schedule?.code === 'late');
			const left = row.dueCurrent === null ? -1 : daysBetween(day, row.dueCurrent);
			expect(soon === 1, row.code).toBe(
				row.state === 'active' && row.doneReportedOn === null && left >= 0 && left <= 7
			);
		}
	});
});
