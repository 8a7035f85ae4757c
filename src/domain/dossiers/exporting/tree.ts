import { fieldAt, isGroup } from '../paths.ts';

/** A record behind a group of a dossier: table name and row number. */
export interface Anchor {
	readonly subject: string;
	readonly id: number;
}

/** The content of a dossier as the rows give it, and the record behind each of its groups by path. */
export interface Tree {
	readonly content: Readonly<Record<string, unknown>>;
	readonly anchors: ReadonlyMap<string, Anchor>;
}

const ANCHOR = Symbol('the record behind this group');

/** A group of fields that is one record; what is null, undefined or empty will be left out. */
export function anchored(
	subject: string,
	id: number,
	fields: Readonly<Record<string, unknown>>
): Record<string | symbol, unknown> {
	return { ...fields, [ANCHOR]: { subject, id } };
}

/** Leaves out what says nothing and takes the records off, by path. */
export function treeOf(root: Record<string | symbol, unknown>): Tree {
	const anchors = new Map<string, Anchor>();
	const content = walk(root, '');
	return { content: isGroup(content) ? content : {}, anchors };

	function walk(value: unknown, path: string): unknown {
		if (Array.isArray(value)) return value.map((item, at) => walk(item, fieldAt(path, at)));
		if (!isGroup(value)) return value;
		const anchor: unknown = Reflect.get(value, ANCHOR);
		if (isAnchor(anchor)) anchors.set(path, anchor);
		const kept = Object.entries(value)
			.map(([key, item]) => [key, walk(item, fieldAt(path, key))] as const)
			.filter(([, item]) => !saysNothing(item));
		return Object.fromEntries(kept);
	}
}

/** Absent, empty, or a group of nothing else. */
export function saysNothing(value: unknown): boolean {
	if (value === undefined || value === null || value === '') return true;
	if (Array.isArray(value)) return value.length === 0;
	return isGroup(value) && Object.keys(value).length === 0;
}

function isAnchor(value: unknown): value is Anchor {
	return isGroup(value) && typeof value.subject === 'string' && typeof value.id === 'number';
}
