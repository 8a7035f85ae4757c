import { and, eq } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { invalidInput, notFound } from '#lib/problem.ts';
import { statement } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { authorize } from '../access/policy.ts';
import { change } from '../audit/change.ts';
import type { GiveClearance, TakeClearance } from './input.ts';
import { clearances } from './schema.ts';
import { findMeeting } from './subject.ts';

/** Somebody who is, or could be, cleared by name. */
export interface Cleared {
	readonly accountId: number;
	readonly name: string;
}

/** Lets one account see a secret meeting and all that belongs to it: need to know, by name. */
export function giveClearance(actor: Actor, meetingId: number, input: GiveClearance): void {
	const meeting = findMeeting(actor, meetingId);
	authorize(actor, 'meeting.clear', meeting);
	const candidate = clearable(actor, meetingId).find((one) => one.accountId === input.accountId);
	if (!candidate) throw invalidInput({ accountId: 'choose' });
	change(actor, 'clearance.given', (writer) => {
		writer
			.insert(clearances)
			.values({ meetingId, accountId: input.accountId, grantedAt: now() })
			.run();
		return {
			about: { regionId: meeting.regionId, meetingId },
			facts: { person: candidate.name },
			result: undefined
		};
	});
}

/** Takes the clearance back; what was read stays in the history. */
export function takeClearance(actor: Actor, meetingId: number, input: TakeClearance): void {
	const meeting = findMeeting(actor, meetingId);
	authorize(actor, 'meeting.clear', meeting);
	const cleared = clearedFor(meetingId).find((one) => one.accountId === input.accountId);
	if (!cleared) throw notFound();
	change(actor, 'clearance.taken', (writer) => {
		writer
			.delete(clearances)
			.where(and(eq(clearances.meetingId, meetingId), eq(clearances.accountId, input.accountId)))
			.run();
		return {
			about: { regionId: meeting.regionId, meetingId },
			facts: { person: cleared.name },
			result: undefined
		};
	});
}

/** Who is cleared, and who could be: for those who may clear; nothing for anybody else. */
export function clearancesOf(
	actor: Actor,
	meetingId: number
): { readonly cleared: readonly Cleared[]; readonly clearable: readonly Cleared[] } {
	authorize(actor, 'meeting.clear', findMeeting(actor, meetingId));
	return { cleared: clearedFor(meetingId), clearable: clearable(actor, meetingId) };
}

function clearedFor(meetingId: number): Cleared[] {
	return statement<[number], Cleared>(
		`select c.account_id as accountId, p.name from clearances c
		join accounts a on a.id = c.account_id join persons p on p.id = a.person_id
		where c.meeting_id = ? order by p.name`
	).all(meetingId);
}

/** Accounts in use with a role in a region of the hosts, who are not cleared yet. */
function clearable(actor: Actor, meetingId: number): Cleared[] {
	return statement<[number, number], Cleared>(
		`select a.id as accountId, p.name from accounts a join persons p on p.id = a.person_id
		where a.disabled_at is null
		and exists (select 1 from grants g where g.account_id = a.id and g.revoked_at is null
			and g.region_id in (select i.region_id from meeting_hosts h
				join institutions i on i.id = h.institution_id where h.meeting_id = ?))
		and not exists (select 1 from clearances c where c.account_id = a.id and c.meeting_id = ?)
		order by p.name limit 1000`
	)
		.all(meetingId, meetingId)
		.filter((one) => actor.kind !== 'account' || one.accountId !== actor.accountId);
}
