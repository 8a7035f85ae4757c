import { createHash } from 'node:crypto';
import { canonical } from '#domain/audit/chain.ts';
import { saysNothing } from './exporting/tree.ts';
import type { Dossier } from './format.ts';
import type { Marks } from './marks.ts';
import { fieldAt, isGroup } from './paths.ts';

/** The same dossier without what says nothing: an empty list, a group of empty fields. */
export function tidied(dossier: Dossier): Record<string, unknown> {
	const content = walk(dossier);
	return isGroup(content) ? { ...content } : {};
}

/** The marks of values that are there. */
export function marksOfPresent(content: unknown, marks: Marks): Marks {
	const present = new Set<string>();
	visit(content, '');
	return new Map([...marks].filter(([path]) => present.has(path)));

	function visit(value: unknown, path: string): void {
		present.add(path);
		if (Array.isArray(value)) value.forEach((item, at) => visit(item, fieldAt(path, at)));
		else if (isGroup(value))
			for (const [key, item] of Object.entries(value)) visit(item, fieldAt(path, key));
	}
}

/** sha256 of what a dossier says and how it marks it: the same file always has the same. */
export function dossierHash(content: unknown, marks: Marks): string {
	const text = canonical({ content, marks: Object.fromEntries(marks) });
	return createHash('sha256').update(text).digest('hex');
}

function walk(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(walk);
	if (!isGroup(value)) return value;
	const kept = Object.entries(value)
		.map(([key, item]) => [key, walk(item)] as const)
		.filter(([, item]) => !saysNothing(item));
	return Object.fromEntries(kept);
}
