import type { Actor } from '../access/actor.ts';
import { SEARCH_KINDS } from './entries.ts';
import type { SearchKind } from './entries.ts';
import { expressionFor } from './expression.ts';
import { MOST_COUNTED, matchesOf } from './finding.ts';
import type { Hit } from './hits.ts';
import { readQuestion } from './question.ts';
import type { Term } from './question.ts';
import { showHits } from './showing.ts';

/** What was found of one kind. */
export interface Found {
	readonly kind: SearchKind;
	/** How many the reader may see, exactly; `MOST_COUNTED` where there are more. */
	readonly total: number;
	readonly more: boolean;
	/** The page of them that was asked for, newest first. */
	readonly hits: readonly Hit[];
}

const FIRST_HITS = 5;
export const HITS_A_PAGE = 50;

/** The first hits of every kind of which there is any, within what the actor may see. */
export function search(actor: Actor, question: string): Found[] {
	const asked = ask(actor, question);
	if (!asked) return [];
	return SEARCH_KINDS.map((kind) => found(actor, kind, asked, { from: 0, to: FIRST_HITS })).filter(
		({ total }) => total > 0
	);
}

/** One page, from 1, of the hits of one kind. */
export function searchKind(actor: Actor, question: string, kind: SearchKind, page: number): Found {
	const asked = ask(actor, question);
	const from = (page - 1) * HITS_A_PAGE;
	return asked
		? found(actor, kind, asked, { from, to: from + HITS_A_PAGE })
		: { kind, total: 0, more: false, hits: [] };
}

/** The commitment whose whole code was typed, where nothing else was found: a list of one is no help. */
export function commitmentByCode(question: string, founds: readonly Found[]): number | null {
	const [first, ...others] = founds;
	const [hit, ...more] = first?.hits ?? [];
	if (first?.kind !== 'commitments' || others.length + more.length > 0) return null;
	return hit?.label === question.trim().toUpperCase() ? hit.id : null;
}

interface Asked {
	readonly terms: readonly Term[];
	readonly expression: string;
}

function ask(actor: Actor, question: string): Asked | null {
	const terms = readQuestion(question);
	const expression = actor.kind === 'visitor' ? null : expressionFor(actor, terms);
	return expression === null ? null : { terms, expression };
}

function found(
	actor: Actor,
	kind: SearchKind,
	{ terms, expression }: Asked,
	{ from, to }: { from: number; to: number }
): Found {
	const ids = matchesOf(actor, kind, expression);
	const total = Math.min(ids.length, MOST_COUNTED);
	return {
		kind,
		total,
		more: ids.length > total,
		hits: showHits(kind, ids.slice(0, total).slice(from, to), terms)
	};
}
