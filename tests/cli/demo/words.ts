import { describe, expect, it } from 'vitest';
import { openConnection } from '#lib/server/database.ts';
import { wordEvent } from '#messages/events.ts';
import type { EventName } from '#domain/audit/events.ts';

interface Row {
	readonly name: EventName;
	readonly facts: string;
}

/** Every event that happened, in both languages. */
export function describeWords(): void {
	describe('what happened in the demonstration', () => {
		it.each(['id', 'en'] as const)('is worded whole in %s', (language) => {
			const rows = openConnection().prepare<[], Row>('select name, facts from events').all();
			const strange = rows
				.map(({ name, facts }) => ({ name, says: wordEvent(language, name, JSON.parse(facts)) }))
				.filter(({ name, says }) => says === name || /undefined|null|NaN|\[object|_/.test(says));
			expect(strange).toEqual([]);
		});
	});
}
