import { describe, expect, it } from 'vitest';
import { SYSTEM } from '#domain/access/actor.ts';
import { alteredMinutes } from '#domain/minutes/content.ts';
import { visibleCommitments } from '#domain/access/scope.ts';
import { commitments } from '#domain/commitments/schema.ts';
import { standingSql } from '#domain/commitments/standing.ts';
import { db, openConnection } from '#lib/server/database.ts';
import { sql } from 'drizzle-orm';
import { recount } from './recount.ts';

/** The stored totals against a count of our own. */
export function describeTotals(): void {
	describe('the totals of the demonstration', () => {
		it('are what the reports and verdicts say, commitment by commitment', () => {
			const stored = openConnection()
				.prepare(
					`select code, reported_status as reported, reported_percent as percent, verdict,
					done_reported_on as doneOn, state from commitments
				where state in ('active', 'closed') and exists (
					select 1 from commitment_parts where commitment_id = commitments.id and withdrawn_at is null)
				order by id`
				)
				.all();
			const counted = recount();
			expect(counted.length).toBeGreaterThan(50);
			expect(counted).toEqual(stored);
		});

		it('add up to every commitment, each under one standing', () => {
			const rows = db
				.select({ standing: standingSql, count: sql<number>`count(*)` })
				.from(commitments)
				.where(visibleCommitments(SYSTEM))
				.groupBy(standingSql)
				.all();
			const total = openConnection().prepare('select count(*) from commitments').pluck().get();
			expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(total);
		});

		it('leave adopted minutes as they were adopted', () => {
			expect(alteredMinutes()).toEqual([]);
		});

		it('leave no row that points at nothing', () => {
			expect(openConnection().pragma('foreign_key_check')).toEqual([]);
		});
	});
}
