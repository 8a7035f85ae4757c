import { eq, max } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { forbidden, invalidInput } from '#lib/problem.ts';
import type { Writer } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { authorize } from '../access/policy.ts';
import { change } from '../audit/change.ts';
import { ruleViolation } from '../problems.ts';
import type { Rule } from '../problems.ts';
import type { AddAddendum } from './input.ts';
import { openMinutes, writeAsAuthor } from './opening.ts';
import { assertRecordable } from './recording.ts';
import { addenda } from './schema.ts';
import { findMinutes } from './subject.ts';
import type { FoundMinutes } from './subject.ts';

/** Adds a numbered addendum to adopted minutes, whose own words never change. Returns its number. */
export function addAddendum(actor: Actor, meetingId: number, { text }: AddAddendum): number {
	const found = findMinutes(actor, meetingId);
	authorize(actor, 'minutes.add', found);
	if (found.minutesState !== 'adopted') throw ruleViolation('minutes.not_adopted_yet');
	return writeAddendum(actor, found, text);
}

/**
 * How something new is set down just now: as a line of the open minutes, or with an addendum once they
 * are adopted. Refuses the latter without the addendum's text, or to who may not add.
 */
export function settingDown(
	actor: Actor,
	found: FoundMinutes,
	how: { addendum: string | null; notInSession: Rule }
): SettingDown {
	if (found.minutesState !== 'adopted') {
		assertRecordable(found, how.notInSession);
		return { addendum: null };
	}
	authorize(actor, 'minutes.add', found);
	if (how.addendum === null) throw invalidInput({ addendum: 'required' });
	return { addendum: how.addendum };
}

/** With the text of an addendum where the minutes are adopted. */
export interface SettingDown {
	readonly addendum: string | null;
}

/** Says in the minutes that something was set down: its author, or an addendum. Inside the change. */
export function keepInMinutes(
	writer: Writer,
	actor: Actor,
	{ found, setting }: { found: FoundMinutes; setting: SettingDown }
): void {
	if (setting.addendum === null) writeAsAuthor(writer, actor, found.id);
	else writeAddendum(actor, found, setting.addendum);
}

function writeAddendum(actor: Actor, found: FoundMinutes, text: string): number {
	if (actor.kind !== 'account') throw forbidden();
	return change(actor, 'minutes.addendum_added', (writer) => {
		const minutesId = openMinutes(writer, found.id);
		const last = writer
			.select({ number: max(addenda.number) })
			.from(addenda)
			.where(eq(addenda.minutesId, minutesId))
			.get();
		const number = (last?.number ?? 0) + 1;
		writer
			.insert(addenda)
			.values({ minutesId, number, text, addedBy: actor.accountId, addedAt: now() })
			.run();
		return {
			about: { regionId: found.regionId, meetingId: found.id },
			facts: { number },
			result: number
		};
	});
}
