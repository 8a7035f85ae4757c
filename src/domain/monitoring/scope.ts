import { and } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { db } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { scopeKey, visibleCommitments } from '../access/scope.ts';
import { commitments } from '../commitments/schema.ts';
import { currentLedger, ofMeetings } from './ledger.ts';
import type { Ledger } from './ledger.ts';
import { IN_FORCE } from './ledger-row.ts';
import type { LedgerRow } from './ledger-row.ts';
import type { OverviewCount } from './overview.ts';

/** What one reader may see of the ledger; decided by `visibleCommitments()` and by nothing else. */
export interface Scope {
	readonly event: number;
	readonly byMeeting: Map<number, readonly LedgerRow[]>;
	/** What was counted from these rows, by what was asked; it follows them. */
	readonly counts: Map<string, OverviewCount>;
}

/** So many readers are remembered; who comes back after the others is looked up anew. */
const MOST_READERS = 64;

let scopes: { readonly of: Ledger['edition']; readonly byReader: Map<string, Scope> } | undefined;

/** The reader's part of the ledger as it stands now. */
export function scopeOf(actor: Actor): Scope {
	const ledger = currentLedger();
	if (scopes?.of !== ledger.edition) scopes = { of: ledger.edition, byReader: new Map() };
	const { byReader } = scopes;
	const key = scopeKey(actor);
	const scope = followed(actor, ledger, byReader.get(key));
	byReader.delete(key);
	byReader.set(key, scope);
	const [oldest] = byReader.keys();
	if (byReader.size > MOST_READERS && oldest !== undefined) byReader.delete(oldest);
	return scope;
}

function followed(actor: Actor, ledger: Ledger, before: Scope | undefined): Scope {
	if (before?.event === ledger.event) return before;
	const oldest = ledger.changes[0];
	if (!before || !oldest || before.event < oldest.event) return drawn(actor, ledger);
	const since = ledger.changes.filter(({ event }) => event > before.event);
	const meetingIds = new Set<number>();
	for (const change of since) {
		for (const id of change.meetingIds) meetingIds.add(id);
	}
	// Somebody signed in, an institution was renamed: the rows and what was computed still hold.
	if (meetingIds.size === 0) return { ...before, event: ledger.event };
	const { byMeeting, counts } = before;
	const seen = idsSeen(actor, ofMeetings([...meetingIds]));
	for (const id of meetingIds) {
		const old = byMeeting.get(id) ?? [];
		keep(byMeeting, id, ledger.byMeeting.get(id) ?? [], seen);
		const now = byMeeting.get(id) ?? [];
		for (const count of counts.values()) {
			count.change(old, -1);
			count.change(now, 1);
		}
	}
	return { event: ledger.event, byMeeting, counts };
}

function drawn(actor: Actor, ledger: Ledger): Scope {
	const byMeeting = new Map<number, readonly LedgerRow[]>();
	const seen = idsSeen(actor);
	for (const [id, rows] of ledger.byMeeting) keep(byMeeting, id, rows, seen);
	return { event: ledger.event, byMeeting, counts: new Map() };
}

/** Where all of a meeting is seen, the ledger's own list serves: a reader then costs no memory. */
function keep(
	byMeeting: Map<number, readonly LedgerRow[]>,
	meetingId: number,
	rows: readonly LedgerRow[],
	seen: ReadonlySet<number>
): void {
	const visible = rows.filter(({ id }) => seen.has(id));
	if (visible.length === 0) byMeeting.delete(meetingId);
	else byMeeting.set(meetingId, visible.length === rows.length ? rows : visible);
}

function idsSeen(actor: Actor, which?: SQL): Set<number> {
	const rows = db
		.select({ id: commitments.id })
		.from(commitments)
		.where(and(visibleCommitments(actor), IN_FORCE, which))
		.values();
	return new Set(rows.map(([id]) => id));
}
