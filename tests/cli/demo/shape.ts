import { describe, expect, it } from 'vitest';
import { SYSTEM } from '#domain/access/actor.ts';
import { DUE_KINDS } from '#domain/calendar/due-kinds.ts';
import { COMMITMENT_KINDS } from '#domain/commitments/kinds.ts';
import { scheduleNow } from '#domain/commitments/schedule-now.ts';
import { commitments } from '#domain/commitments/schema.ts';
import { standingOf } from '#domain/commitments/standing.ts';
import { OUTSIDE_STANDINGS, STANDINGS } from '#domain/commitments/standings.ts';
import type { Standing } from '#domain/commitments/standings.ts';
import { verificationQueue } from '#domain/verifications/queue.ts';
import { db, openConnection } from '#lib/server/database.ts';
import { ZONE } from '../../../src/cli/demo/story/days.ts';
import { DAY } from './loading.ts';
import { CONTOH, count, values } from './present.ts';

const HELD = `region_id = ${CONTOH} and state not in ('draft', 'scheduled')`;
const OFFICES = `from commitments c join institutions i on i.id = c.lead_id
	where c.region_id = ${CONTOH} group by c.lead_id`;
const OVERDUE = `c.state = 'active' and c.due_current < '${DAY}' and c.done_reported_on is null`;

/** How full and how believable a year of Kabupaten Contoh is, on the database that is loaded. */
export function describeShape(): void {
	describe('a year of Kabupaten Contoh', () => {
		it.each([
			['meetings up to the day of loading', `select 1 from meetings where ${HELD}`, 40],
			[
				'meetings later this week',
				`select 1 from meetings where state = 'scheduled' and held_on between '${DAY}' and date('${DAY}', '+6 days')`,
				2
			],
			[
				'meetings of the months ahead',
				`select 1 from meetings where held_on > date('${DAY}', '+7 days')`,
				4
			],
			['commitments', `select 1 from commitments where region_id = ${CONTOH}`, 214],
			['institutions', `select 1 from institutions where region_id = ${CONTOH}`, 30],
			[
				'offices of the province',
				`select 1 from institutions where kind = 'office' and relation = 'external' and region_id = ${CONTOH}`,
				2
			],
			[
				'posts that changed hands',
				'select distinct post_id from tenures where ended_on is not null',
				8
			],
			[
				'posts with an acting head today',
				"select 1 from tenures where capacity = 'plt' and ended_on is null",
				2
			],
			[
				'series with four meetings or more',
				'select 1 from meetings where series_id is not null group by series_id having count(*) >= 4',
				4
			],
			[
				'commitments whose due date was put off twice',
				`select 1 from extensions where state = 'granted' group by commitment_id having count(*) = 2`,
				2
			],
			[
				'supporting parts with a verdict of their own',
				"select 1 from commitment_parts where role = 'supporting' and verdict is not null",
				12
			],
			['returned reports', "select 1 from reports where state = 'returned'", 4],
			['different files', "select distinct sha256 from evidence where kind = 'file'", 60],
			[
				'months in which something was found done',
				`select distinct strftime('%Y-%m', verified_at / 1000, 'unixepoch') from verifications where verdict = 'conform'`,
				10
			],
			[
				'restricted and secret meetings',
				"select 1 from meetings where confidentiality <> 'ordinary'",
				5
			],
			[
				'meetings that failed',
				"select 1 from meetings where state in ('cancelled', 'postponed', 'not_quorate')",
				5
			],
			[
				'offices that keep their word',
				`select 1 ${OFFICES} having sum(c.state = 'closed') >= 4 and sum(${OVERDUE}) = 0`,
				4
			],
			['offices that do not', `select 1 ${OFFICES} having sum(${OVERDUE}) >= 2`, 4]
		])('has enough %s', (_, sql, least) => {
			expect(count(sql)).toBeGreaterThanOrEqual(least);
		});

		it.each<[Standing, number]>([
			['done', 90],
			['in_progress', 30],
			['not_started', 15],
			['blocked', 6],
			['awaiting_verification', 5],
			['cannot_be_done', 4],
			['cancelled', 3],
			['replaced', 1],
			['drafted', 10]
		])('has commitments that are %s: %i or more', (standing, least) => {
			const found = contoh().filter((row) => standingOf(row) === standing);
			expect(found.length).toBeGreaterThanOrEqual(least);
		});

		it('has every kind of commitment and of due date, and no standing beside those', () => {
			expect([...values('select due_kind from commitments')].sort()).toEqual([...DUE_KINDS].sort());
			for (const kind of COMMITMENT_KINDS)
				expect(count(`select 1 from commitments where kind = '${kind}'`)).toBeGreaterThanOrEqual(
					40
				);
			const known: readonly Standing[] = [...STANDINGS, ...OUTSIDE_STANDINGS];
			expect(contoh().every((row) => known.includes(standingOf(row)))).toBe(true);
		});

		it('is mostly done or running, with a share that is late by days and by months', () => {
			const running = contoh().filter(({ state }) => state === 'active' || state === 'closed');
			const share = (found: number) => found / running.length;
			const closed = running.filter(({ state }) => state === 'closed').length;
			expect(share(closed)).toBeGreaterThan(0.45);
			expect(share(closed)).toBeLessThan(0.7);
			const late = running
				.map((row) => scheduleNow({ ...row, timeZone: ZONE }))
				.flatMap((schedule) => (schedule?.code === 'late' ? [schedule.days] : []));
			expect(share(late.length)).toBeGreaterThan(0.1);
			expect(share(late.length)).toBeLessThan(0.2);
			expect(Math.min(...late)).toBeLessThanOrEqual(3);
			expect(Math.max(...late)).toBeGreaterThanOrEqual(240);
		});

		it('leaves the verifiers a morning of work, some of it beyond its limit', () => {
			const { rows } = verificationQueue(SYSTEM);
			const parts = new Set(
				rows.map(({ commitmentId, institution }) => `${commitmentId} ${institution}`)
			);
			expect(parts.size).toBeGreaterThanOrEqual(10);
			expect(parts.size).toBeLessThanOrEqual(20);
			const beyond = rows.filter(({ pastLimit }) => pastLimit).length;
			expect(beyond).toBeGreaterThanOrEqual(2);
			expect(beyond).toBeLessThanOrEqual(6);
		});

		it.each([
			['title of a meeting', 'select title as words from meetings', 1],
			['commitment', 'select description as words from commitments', 1],
			['resolution', 'select text as words from resolutions', 1],
			['note', 'select text as words from notes', 1],
			['report', 'select progress as words from reports', 2],
			[
				'reason of a verdict',
				'select reason as words from verifications where reason is not null',
				3
			]
		])('says no %s in the same words again and again', (_, sql, most) => {
			const repeated = openConnection()
				.prepare<[], string>(`select words from (${sql}) group by words having count(*) > ${most}`)
				.pluck()
				.all();
			expect(repeated).toEqual([]);
		});
	});
}

function contoh() {
	const region = openConnection().prepare<[], number>(`select ${CONTOH}`).pluck().get();
	return db
		.select()
		.from(commitments)
		.all()
		.filter(({ regionId }) => regionId === region);
}
