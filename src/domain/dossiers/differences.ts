import { asc, eq } from 'drizzle-orm';
import { db } from '#lib/server/database.ts';
import type { Writer } from '#lib/server/database.ts';
import type { Anchor, Tree } from './exporting/tree.ts';
import { saysNothing } from './exporting/tree.ts';
import { above, fieldAt, isGroup } from './paths.ts';
import { dossierDifferences } from './schema.ts';

/**
 * A dossier and the rows that it became are compared field by field, and what differs is kept with the
 * record it belongs to. That is how nothing is lost for which there is no column, and how a value that a
 * column must have (a number, a zone) never passes for one that the source states.
 */
export interface Placed extends Anchor {
	/** The field below the record, as a dossier path. */
	readonly field: string;
}

/** Keeps what the dossier says beyond, beside or against the rows of the meeting. */
export function keepDifferences(
	writer: Writer,
	meetingId: number,
	said: unknown,
	tree: Tree
): void {
	for (const { path, inDossier, inRecord } of differences(said, tree.content, '')) {
		const { subject, id, field } = placeOf(path, tree.anchors);
		writer
			.insert(dossierDifferences)
			.values({ meetingId, subject, subjectId: id, field, inDossier, inRecord })
			.run();
	}
}

/** The content of an export: the rows, with what their dossier said instead where they are unchanged. */
export function withDifferences(meetingId: number, tree: Tree): Record<string, unknown> {
	const content = structuredClone(tree.content) as Record<string, unknown>;
	const paths = pathsByAnchor(tree.anchors);
	const kept = db
		.select()
		.from(dossierDifferences)
		.where(eq(dossierDifferences.meetingId, meetingId))
		.orderBy(asc(dossierDifferences.id))
		.all();
	for (const { subject, subjectId, field, inDossier, inRecord } of kept) {
		const record = paths.get(`${subject} ${subjectId}`);
		// The record was withdrawn since, or the reader may not see it.
		if (record !== undefined) put(content, joined(record, field), inDossier, inRecord);
	}
	return content;
}

/** The record to which a field belongs, the innermost one, and the rest of its path. */
export function placeOf(path: string, anchors: ReadonlyMap<string, Anchor>): Placed {
	let at = path;
	while (at !== '' && !anchors.has(at)) at = above(at);
	const anchor = anchors.get(at);
	if (!anchor) throw new Error('a dossier without a record behind it');
	return { ...anchor, field: path.slice(at.length).replace(/^\./, '') };
}

/** Record (table name and row number) → path in this export. */
export function pathsByAnchor(anchors: ReadonlyMap<string, Anchor>): ReadonlyMap<string, string> {
	return new Map([...anchors].map(([path, { subject, id }]) => [`${subject} ${id}`, path]));
}

/** The path of a field below a record's. */
export function joined(record: string, field: string): string {
	return record === '' || field === '' || field.startsWith('[')
		? record + field
		: `${record}.${field}`;
}

interface Difference {
	readonly path: string;
	readonly inDossier: string | null;
	readonly inRecord: string | null;
}

function* differences(said: unknown, stored: unknown, path: string): Generator<Difference> {
	const [inDossier, inRecord] = [jsonOf(said), jsonOf(stored)];
	if (inDossier === inRecord) return;
	if (isGroup(said) && isGroup(stored)) {
		for (const key of new Set([...Object.keys(said), ...Object.keys(stored)]))
			yield* differences(said[key], stored[key], fieldAt(path, key));
	} else if (areGroups(said) && areGroups(stored) && said.length === stored.length) {
		for (const [at, item] of said.entries())
			yield* differences(item, stored[at], fieldAt(path, at));
	} else yield { path, inDossier, inRecord };
}

function areGroups(value: unknown): value is readonly Readonly<Record<string, unknown>>[] {
	return Array.isArray(value) && value.every(isGroup);
}

function jsonOf(value: unknown): string | null {
	return saysNothing(value) ? null : JSON.stringify(value);
}

// Only where the row still says what it said at the import: what was changed here since is the truth.
function put(
	content: Record<string, unknown>,
	path: string,
	inDossier: string | null,
	inRecord: string | null
): void {
	const keys = [...path.matchAll(/[^.[\]]+/g)].map(([key]) => key);
	const last = keys.pop();
	if (last === undefined) return;
	let group: Record<string, unknown> | unknown[] = content;
	for (const key of keys) {
		const next: unknown = Reflect.get(group, key);
		if (typeof next === 'object' && next !== null) group = next as Record<string, unknown>;
		else if (Array.isArray(group)) return;
		else group = group[key] = {};
	}
	if (jsonOf(Reflect.get(group, last)) !== inRecord) return;
	if (inDossier === null) Reflect.deleteProperty(group, last);
	else Reflect.set(group, last, JSON.parse(inDossier));
}
