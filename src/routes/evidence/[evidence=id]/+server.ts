import { noteReading } from '#domain/commitments/reading.ts';
import { findEvidenceFile } from '#domain/reports/queries.ts';
import { fileResponse } from '#lib/server/files/response.ts';
import { fileStore } from '#lib/server/instance.ts';
import type { RequestHandler } from './$types';

/** A handed-in file, through the scope of its commitment, always as an attachment. */
export const GET: RequestHandler = ({ locals, params }) => {
	const { file, commitment } = findEvidenceFile(locals.actor, params.evidence);
	noteReading(locals.actor, commitment);
	return fileResponse(fileStore(), file);
};
