import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import { stringify } from 'yaml';
import type { Actor } from '#domain/access/actor.ts';
import { readMeeting } from '#domain/meetings/reading.ts';
import type { Meeting } from '#domain/meetings/schema.ts';
import { regions } from '#domain/regions/schema.ts';
import { db } from '#lib/server/database.ts';
import { marksOfPresent } from './canonical.ts';
import { withDifferences } from './differences.ts';
import { recorded } from './exporting/recorded.ts';
import { treeOf } from './exporting/tree.ts';
import { dossier } from './format.ts';
import { remark } from './marks.ts';
import { keptMarks } from './origins.ts';
import { dossiers } from './schema.ts';

/**
 * A meeting as a dossier file in YAML, as far as the actor may see it; 404 outside their scope. The
 * same rows always give the same bytes, and importing them into an empty database gives them again.
 */
export function exportDossier(actor: Actor, meetingId: number): string {
	return dossierText(exportedContent(actor, meetingId));
}

/** The same as plain values with their marks, for JSON. */
export function exportedContent(actor: Actor, meetingId: number): unknown {
	const meeting = readMeeting(actor, meetingId);
	const tree = recorded(actor, meeting, idOf(meeting));
	const { content } = treeOf(withDifferences(meetingId, tree));
	// Through the format: what leaves here can be read again, in the order in which people expect it.
	const plain = v.parse(dossier, content);
	// A mark of a value that was taken away since has nothing to stand beside.
	return remark(plain, marksOfPresent(plain, keptMarks(meetingId, tree)));
}

/** The file of some content: quoted where another reader of YAML could take a text for a number. */
export function dossierText(content: unknown): string {
	return stringify(content, { lineWidth: 0, compat: 'yaml-1.1', aliasDuplicateObjects: false });
}

// A meeting that began here has no file of its own; its name is made of what never changes.
function idOf(meeting: Meeting): string {
	const imported = db.select().from(dossiers).where(eq(dossiers.meetingId, meeting.id)).get();
	if (imported) return imported.dossierId;
	const region = db.select().from(regions).where(eq(regions.id, meeting.regionId)).get();
	return `rapat-${(region?.code ?? '00').replace('.', '-')}-${meeting.id}`;
}
