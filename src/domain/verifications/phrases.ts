import { and, eq } from 'drizzle-orm';
import { forbidden, notFound } from '#lib/problem.ts';
import { statement } from '#lib/server/database.ts';
import { authorize } from '../access/policy.ts';
import type { Actor } from '../access/actor.ts';
import { change } from '../audit/change.ts';
import { ruleViolation } from '../problems.ts';
import type { KeepPhrase } from './input.ts';
import { phrases } from './schema.ts';

/** A sentence that a verifier keeps; its place in the list is the number key that inserts it. */
export interface Phrase {
	readonly id: number;
	readonly text: string;
}

/** One for each number key. */
const MOST_PHRASES = 9;

/** The verifier's own phrases, oldest first, so that no key changes its meaning when one is added. */
export function phrasesOf(actor: Actor): Phrase[] {
	if (actor.kind !== 'account') return [];
	return statement<[number], Phrase>(
		'select id, text from phrases where account_id = ? order by id'
	).all(actor.accountId);
}

/** Keeps a phrase for the verifier who says so; the same one twice is kept once, the tenth is refused. */
export function keepPhrase(actor: Actor, { phrase }: KeepPhrase): void {
	authorize(actor, 'verification.queue', {});
	if (actor.kind !== 'account') throw forbidden();
	const { accountId } = actor;
	const kept = phrasesOf(actor);
	if (kept.some((one) => one.text === phrase)) return;
	if (kept.length >= MOST_PHRASES)
		throw ruleViolation('verification.too_many_phrases', { most: MOST_PHRASES });
	change(actor, 'phrase.kept', (writer) => {
		const { id } = writer
			.insert(phrases)
			.values({ accountId, text: phrase })
			.returning({ id: phrases.id })
			.get();
		return {
			about: { subject: 'phrases', subjectId: id },
			facts: { text: phrase },
			result: undefined
		};
	});
}

/** Drops one of the verifier's own phrases; `not_found` for anybody else's. */
export function dropPhrase(actor: Actor, id: number): void {
	authorize(actor, 'verification.queue', {});
	const phrase = phrasesOf(actor).find((one) => one.id === id);
	if (!phrase || actor.kind !== 'account') throw notFound();
	const { accountId } = actor;
	change(actor, 'phrase.dropped', (writer) => {
		writer
			.delete(phrases)
			.where(and(eq(phrases.id, id), eq(phrases.accountId, accountId)))
			.run();
		return {
			about: { subject: 'phrases', subjectId: id },
			facts: { text: phrase.text },
			result: undefined
		};
	});
}
