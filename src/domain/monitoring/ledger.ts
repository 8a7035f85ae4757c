import { inArray, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { opening, snapshot, statement } from '#lib/server/database.ts';
import { commitments } from '../commitments/schema.ts';
import { readLedgerRows } from './ledger-row.ts';
import type { LedgerRow } from './ledger-row.ts';

/**
 * All commitments in force, by meeting, kept in memory so that a hundred thousand are counted in some
 * milliseconds. The trail tells what to read again: whatever writes does so through `change()`, whose
 * event is part of the same transaction and names the meeting. So the ledger is never older than the
 * database, whichever process wrote, and nothing is stored that could disagree with the rows.
 */
export interface Ledger {
	/** Of which database. */
	readonly of: object;
	/** Another one whenever everything was read anew: what was kept beside the ledger is then void. */
	readonly edition: symbol;
	/** The last event that the ledger knows of. */
	readonly event: number;
	readonly byMeeting: Map<number, readonly LedgerRow[]>;
	/** The meetings that were read anew since a given event, for those who keep something beside. */
	readonly changes: readonly LedgerChange[];
}

interface LedgerChange {
	readonly event: number;
	readonly meetingIds: readonly number[];
}

let ledger: Ledger | undefined;

/** The ledger as the database stands now. */
export function currentLedger(): Ledger {
	const of = opening();
	// One snapshot: rows and event belong together though another process writes.
	const read = () => {
		const event = lastEvent();
		if (ledger?.of !== of || event < ledger.event) return built(of, event);
		return event === ledger.event ? ledger : followed(ledger, event);
	};
	ledger = snapshot(read);
	return ledger;
}

/** For tests that write rows past `change()`: the next reader builds it again. */
export function forgetLedger(): void {
	ledger = undefined;
}

/** After more events than this, reading everything again costs less than finding what changed. */
const MOST_FOLLOWED = 5_000;
/** Changes that are remembered for the scopes of readers; an older scope is drawn anew. */
const MOST_CHANGES = 200;

function built(of: object, event: number): Ledger {
	const byMeeting = byMeetingOf(readLedgerRows());
	const changes = [{ event, meetingIds: [] }];
	return { of, edition: Symbol('edition'), event, byMeeting, changes };
}

function followed(before: Ledger, event: number): Ledger {
	if (event - before.event > MOST_FOLLOWED) return built(before.of, event);
	const meetingIds = touchedSince(before.event);
	if (meetingIds === null) return built(before.of, event);
	const { byMeeting } = before;
	if (meetingIds.length > 0) {
		for (const id of meetingIds) byMeeting.delete(id);
		for (const [id, rows] of byMeetingOf(readLedgerRows(ofMeetings(meetingIds))))
			byMeeting.set(id, rows);
	}
	const changes = [...before.changes, { event, meetingIds }].slice(-MOST_CHANGES);
	return { ...before, event, changes };
}

function lastEvent(): number {
	return statement<[], { id: number | null }>('select max(id) as id from events').get()?.id ?? 0;
}

/**
 * The meetings of the events since one. Events of the directory carry none: a post that moves to
 * another institution, or a region that changes, may alter what somebody sees, so all is read again.
 * What an account does about itself (signing in) alters nothing.
 */
function touchedSince(event: number): number[] | null {
	const rows = statement<[number], { meetingId: number | null; directory: number }>(
		`select distinct coalesce(e.meeting_id,
				(select c.meeting_id from commitments c where c.id = e.commitment_id)) as meetingId,
			e.name like 'post.%' or e.name like 'region.%' as directory
		from events e where e.id > ?`
	).all(event);
	if (rows.some(({ directory }) => directory === 1)) return null;
	return rows.map(({ meetingId }) => meetingId).filter((id) => id !== null);
}

/** Commitments of some meetings. */
export function ofMeetings(meetingIds: readonly number[]): SQL {
	return inArray(
		commitments.meetingId,
		sql`(select value from json_each(${JSON.stringify(meetingIds)}))`
	);
}

function byMeetingOf(rows: readonly LedgerRow[]): Map<number, LedgerRow[]> {
	const byMeeting = new Map<number, LedgerRow[]>();
	for (const row of rows) {
		const found = byMeeting.get(row.meetingId);
		if (found) found.push(row);
		else byMeeting.set(row.meetingId, [row]);
	}
	return byMeeting;
}
