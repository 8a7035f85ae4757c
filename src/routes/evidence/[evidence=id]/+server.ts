import { noteReading } from '#domain/commitments/reading.ts';
import { findEvidenceFile } from '#domain/reports/queries.ts';
import { fileResponse } from '#lib/server/files/response.ts';
import { fileStore } from '#lib/server/instance.ts';
import type { RequestHandler } from './$types';

/** A handed-in file, through the scope of its commitment: as an attachment, with `?view` to be looked at. */
export const GET: RequestHandler = ({ locals, params, url }) => {
	const { file, commitment } = findEvidenceFile(locals.actor, params.evidence);
	noteReading(locals.actor, commitment);
	return fileResponse(fileStore(), file, { view: url.searchParams.has('view') });
};
