import { openConnection } from '#lib/server/database.ts';
import { GENESIS, chainedHash } from './chain.ts';

/** The head of the chain, to be written down outside: a chain alone cannot show that its tail was cut. */
export interface ChainReport {
	readonly events: number;
	readonly head: string;
	/** Row number of the first event that does not fit, or null. */
	readonly brokenAt: number | null;
}

interface StoredEvent {
	id: number;
	previousHash: string;
	hash: string;
	[column: string]: unknown;
}

/** Recomputes the chain from the first event to the last. */
export function verifyChain(): ChainReport {
	const rows = openConnection()
		.prepare<[], StoredEvent>(
			`select id, at, name, account_id as accountId, actor_name as actorName, region_id as regionId,
				meeting_id as meetingId, commitment_id as commitmentId, subject, subject_id as subjectId,
				facts, previous_hash as previousHash, hash from events order by id`
		)
		.iterate();
	let head = GENESIS;
	let count = 0;
	let brokenAt: number | null = null;
	for (const { id, previousHash, hash, ...row } of rows) {
		count += 1;
		if (brokenAt === null && (previousHash !== head || chainedHash(previousHash, row) !== hash))
			brokenAt = id;
		head = hash;
	}
	return { events: count, head, brokenAt };
}
