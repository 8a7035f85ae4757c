import * as v from 'valibot';
import { text } from '../../lib/forms/fields.ts';

/** It will not be done; why, in words that stay in the record. */
export const CancelCommitment = v.object({ reason: text(2000) });
export type CancelCommitment = v.InferOutput<typeof CancelCommitment>;

/** Another commitment takes its place, named by its code (K-2026-0150). */
export const ReplaceCommitment = v.object({
	replacement: v.pipe(text(30), v.toUpperCase()),
	reason: text(2000)
});
export type ReplaceCommitment = v.InferOutput<typeof ReplaceCommitment>;

/** What was closed too early is opened again. */
export const ReopenCommitment = v.object({ reason: text(2000) });
export type ReopenCommitment = v.InferOutput<typeof ReopenCommitment>;
