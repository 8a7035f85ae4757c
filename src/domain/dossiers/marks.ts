import * as v from 'valibot';
import { BASES } from '#domain/provenance/schema.ts';
import { faultOf } from './faults.ts';
import type { Fault } from './faults.ts';
import { fieldAt, isGroup } from './paths.ts';
import { line, moment } from './scalars.ts';

/**
 * A value may be written plainly, and is then *stated* by the source, or as a group
 * `{ value, basis, … }` that says where it comes from. The marks are taken off before the file is
 * checked against the format, so that everything behind works with plain values.
 */
export const mark = v.strictObject({
	basis: v.picklist(BASES),
	/** The place in the source, or that from which the value was derived. */
	from: v.optional(line),
	/** Why it was added. */
	why: v.optional(line),
	/** Who added it: a name. */
	by: v.optional(line),
	/** When it was added. */
	at: v.optional(moment)
});

// They name the file; nothing in it can say where they come from.
const UNMARKED = new Set(['', 'format', 'id']);

export type Mark = v.InferOutput<typeof mark>;

/** Path of the field → where its value comes from; a field that is not here was stated. */
export type Marks = ReadonlyMap<string, Mark>;

export interface Unmarked {
	readonly plain: unknown;
	readonly marks: Marks;
	readonly faults: readonly Fault[];
}

/** Takes the marks off a file's content: the same with plain values, and the marks by path. */
export function unmark(content: unknown): Unmarked {
	const marks = new Map<string, Mark>();
	const faults: Fault[] = [];
	return { plain: walk(content, ''), marks, faults };

	function walk(value: unknown, path: string): unknown {
		if (Array.isArray(value)) return value.map((item, at) => walk(item, fieldAt(path, at)));
		if (!isGroup(value)) return value;
		if (Object.hasOwn(value, 'basis')) return walk(takeMark(value, path), path);
		return Object.fromEntries(
			Object.entries(value).map(([key, item]) => [key, walk(item, fieldAt(path, key))])
		);
	}

	function takeMark({ value, ...rest }: Readonly<Record<string, unknown>>, path: string): unknown {
		const result = v.safeParse(mark, rest);
		if (value === undefined) faults.push({ code: 'mark_without_value', path, params: {} });
		if (UNMARKED.has(path)) faults.push({ code: 'mark_not_here', path, params: {} });
		else if (marks.has(path)) faults.push({ code: 'marked_twice', path, params: {} });
		else if (result.success) marks.set(path, result.output);
		else faults.push(...result.issues.map((issue) => faultOfMark(issue, path)));
		return value;
	}
}

/** Puts the marks back: the content of a file from plain values and the marks by path. */
export function remark(plain: unknown, marks: Marks, path = ''): unknown {
	const found = marks.get(path);
	const inside = Array.isArray(plain)
		? plain.map((item, at) => remark(item, marks, fieldAt(path, at)))
		: isGroup(plain)
			? Object.fromEntries(
					Object.entries(plain).map(([key, item]) => [key, remark(item, marks, fieldAt(path, key))])
				)
			: plain;
	return found ? { value: inside, ...found } : inside;
}

function faultOfMark(issue: v.BaseIssue<unknown>, path: string): Fault {
	const known = issue.expected !== 'never' && issue.path?.[0]?.key !== 'basis';
	if (known) return faultOf(issue, path);
	return { code: 'mark_unreadable', path, params: { bases: BASES.join(', ') } };
}
