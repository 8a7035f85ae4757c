import { beforeEach, describe, expect, it } from 'vitest';
import { sql } from 'drizzle-orm';
import { NO_FILTERS } from '#domain/commitments/register-filters.ts';
import { register } from '#domain/commitments/register.ts';
import { scheduleNow, silentDaysNow, scheduleColumns } from '#domain/commitments/schedule-now.ts';
import { isHeardWithin, isSchedule, isSilentFor } from '#domain/commitments/schedule-sql.ts';
import { SCHEDULES } from '#domain/commitments/schedule.ts';
import { commitments } from '#domain/commitments/schema.ts';
import { regions } from '#domain/regions/schema.ts';
import { setClock } from '#lib/clock.ts';
import { db } from '#lib/server/database.ts';
import { heldMeeting, promise } from '../../support/commitments.ts';
import { freshDatabase } from '../../support/database.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

const DAY = 86_400_000;
/** Half past midnight in Makassar: the three zones are on two days. */
const NIGHT = Date.UTC(2026, 10, 22, 16, 30);
const NOON = Date.UTC(2026, 10, 23, 4);

let world: World;

beforeEach(() => {
	freshDatabase();
	world = buildWorld();
});

/** Commitments of every state, date and report, as they may come together. */
function everyKind(at: number): void {
	setClock(at);
	const meetingId = heldMeeting(world);
	let seed = 7;
	const one = <Value>(values: readonly Value[]): Value =>
		values[(seed = (seed * 48271) % 2147483647) % values.length] as Value;
	const day = (days: number) => new Date(at + days * DAY).toISOString().slice(0, 10);
	for (let index = 0; index < 300; index++) {
		const state = one(['active', 'active', 'active', 'closed', 'drafted', 'cancelled'] as const);
		const due = one([null, -30, -8, -1, 0, 1, 7, 8, 40]);
		const reported = one([null, 0, 1, 13, 14, 15, 40]);
		promise(world, {
			meetingId,
			state,
			dueKind: due === null ? 'unset' : one(['date', 'date', 'recurring'] as const),
			dueCurrent: due === null ? null : day(due),
			verdict:
				state === 'closed'
					? one(['conform', 'cannot_be_followed_up'] as const)
					: one([null, 'not_yet_conform'] as const),
			reportedStatus: reported === null ? null : one(['in_progress', 'blocked', 'done'] as const),
			reportedPercent: one([null, 10, 74, 75, 100]),
			reportedAt: reported === null ? null : at - reported * DAY - one([0, 40_000_000]),
			doneReportedOn:
				state === 'closed' || one([false, false, true]) ? day(one([-31, -9, -1, 0])) : null,
			activeSince: at - one([1, 13, 14, 60]) * DAY
		});
	}
}

describe.each([
	['at noon', NOON],
	['in the night between two days', NIGHT]
])('the schedule in SQL, %s', (_, at) => {
	it('says the same as the schedule that is shown', () => {
		everyKind(at);
		const rows = db
			.select({
				...scheduleColumns,
				said: sql<string>`concat_ws(',', ${sql.join(
					SCHEDULES.map((code) => sql`case when ${isSchedule(code)} then ${code} end`),
					sql`, `
				)})`
			})
			.from(commitments)
			.innerJoin(regions, sql`${regions.id} = ${commitments.regionId}`)
			.all();
		for (const { said, ...row } of rows)
			expect(said, JSON.stringify(row)).toBe(scheduleNow(row)?.code ?? '');
		expect(new Set(rows.map(({ said }) => said)).size).toBe(SCHEDULES.length + 1);
	});

	it('parts what is open in silent and heard, without a rest', () => {
		everyKind(at);
		for (const days of [1, 14, 15, 60]) {
			const rows = db
				.select({
					...scheduleColumns,
					silent: sql<number>`coalesce(${isSilentFor(days)}, 0)`,
					heard: sql<number>`coalesce(${isHeardWithin(days)}, 0)`
				})
				.from(commitments)
				.innerJoin(regions, sql`${regions.id} = ${commitments.regionId}`)
				.all();
			for (const { silent, heard, ...row } of rows) {
				expect(silent, JSON.stringify(row)).toBe(silentDaysNow(row) >= days ? 1 : 0);
				expect(silent + heard).toBe(row.state === 'active' ? 1 : 0);
			}
		}
	});

	it('filters the register by days late, as each row shows them', () => {
		everyKind(at);
		const late = (text: string) =>
			register(world.siti, { ...NO_FILTERS, late: text, rows: 200 }).rows.map((row) => row.late);
		const all = late('1');
		for (const [text, least, most] of [
			['1-7', 1, 7],
			['8-14', 8, 14],
			['15-', 15, Infinity]
		] as const)
			expect(late(text).sort(), text).toEqual(
				all.filter((days) => days >= least && days <= most).sort()
			);
		expect(all.length).toBeGreaterThan(20);
		const longest = register(world.siti, {
			...NO_FILTERS,
			late: '1',
			sort: '-late',
			rows: 200
		}).rows;
		expect(longest.map((row) => row.late)).toEqual(all.toSorted((one, other) => other - one));
	});
});
