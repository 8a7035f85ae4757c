import { createHash } from 'node:crypto';
import { statement } from '#lib/server/database.ts';
import { canonical } from '../audit/chain.ts';
import { CONTENT } from './content-sql.ts';

/** The form of what is frozen; a change of it raises the number, so that old minutes stay readable. */
const CONTENT_FORM = 'tuntas-minutes/1';

export interface Frozen {
	/** Canonical JSON: the same content always has the same bytes. */
	readonly content: string;
	/** sha256 over these bytes, in hex. */
	readonly contentHash: string;
}

/**
 * All that the minutes of a meeting say, whatever its class, as it stands: facts of the meeting, who
 * came, agenda, notes, resolutions with positions and commitments. Names are written out, because in
 * ten years a row number says nothing.
 */
export function freeze(meetingId: number): Frozen {
	const parts = Object.entries(CONTENT).map(([name, sql]) => [
		name,
		statement<[{ meetingId: number }], Record<string, unknown>>(sql).all({ meetingId })
	]);
	const content = canonical({ form: CONTENT_FORM, ...Object.fromEntries(parts) });
	return { content, contentHash: hashOf(content) };
}

/** The hash of frozen content. */
export function hashOf(content: string): string {
	return createHash('sha256').update(content).digest('hex');
}

/** The meetings whose adopted minutes are no longer what was adopted, by row number; `doctor` asks. */
export function alteredMinutes(): number[] {
	return statement<[], { meetingId: number; content: string | null; contentHash: string | null }>(
		`select meeting_id as meetingId, content, content_hash as contentHash
		from minutes where state = 'adopted' order by meeting_id`
	)
		.all()
		.filter(({ content, contentHash }) => content === null || hashOf(content) !== contentHash)
		.map(({ meetingId }) => meetingId);
}
