import { describe, expect, it } from 'vitest';
import { signedInAs } from '#domain/accounts/actor.ts';
import { SHORTEST_PASSWORD } from '#domain/accounts/input.ts';
import { ROLES } from '#domain/accounts/roles.ts';
import { may } from '#domain/access/policy.ts';
import { commitments } from '#domain/commitments/schema.ts';
import { readsEverything } from '#domain/minutes/readable.ts';
import { findMinutes } from '#domain/minutes/subject.ts';
import { findMeeting } from '#domain/meetings/subject.ts';
import { SYSTEM } from '#domain/access/actor.ts';
import { openConnection } from '#lib/server/database.ts';
import { verifyPassword } from '#lib/server/passwords.ts';
import { visibleCommitments } from '#domain/access/scope.ts';
import { db } from '#lib/server/database.ts';
import { DEMO_LOGINS, DEMO_PASSWORD } from '../../../src/cli/demo/seed.ts';
import { outcomeOf } from '../../support/outcome.ts';

const CASE = "select id from meetings where confidentiality = 'secret'";

function accountOf(email: string) {
	const row = openConnection()
		.prepare<[string], { id: number; hash: string }>(
			'select id, password_hash as hash from accounts where login = ?'
		)
		.get(email);
	const signedIn = signedInAs(row?.id ?? 0);
	if (!row || !signedIn) throw new Error(`nobody signs in as ${email}`);
	return { hash: row.hash, actor: signedIn.actor };
}

/** Who signs in, and what they may know. */
export function describeLogins(): void {
	describe('the sign-ins of the demonstration', () => {
		it.each(DEMO_LOGINS.map((login) => [login.email, login] as const))(
			'%s opens with the one password',
			async (email, { name, password }) => {
				const { hash, actor } = accountOf(email);
				expect(await verifyPassword(hash, password)).toBe(true);
				expect(actor.name).toBe(name);
			}
		);

		it('hold every role that there is, under a password that the product itself accepts', () => {
			const roles = DEMO_LOGINS.flatMap(({ email }) =>
				accountOf(email).actor.grants.map(({ role }) => role)
			);
			expect([...new Set(roles)].sort()).toEqual([...ROLES].sort());
			expect(DEMO_PASSWORD.length).toBeGreaterThanOrEqual(SHORTEST_PASSWORD);
		});

		it.each([
			['sekretariat', 'not_found'],
			['notulis', 'not_found'],
			['sekda', 'not_found'],
			['dinkes', 'not_found'],
			['bupati', 'not_found'],
			['admin', 'not_found'],
			['dp3a', 'done'],
			['dinsos', 'done'],
			['bappeda', 'done'],
			['inspektorat', 'done']
		])('let %s know of the case conference: %s', (name, outcome) => {
			const meetingId = openConnection().prepare<[], number>(CASE).pluck().get() ?? 0;
			const { actor } = accountOf(`${name}@contoh.test`);
			expect(outcomeOf(() => findMeeting(actor, meetingId))).toBe(outcome);
		});

		it('let the secretariat of the real meetings turn their statements into commitments', () => {
			const { actor } = accountOf('rapat.nyata@contoh.test');
			const hosted = openConnection()
				.prepare<[], number>(
					'select d.meeting_id from dossiers d join meeting_hosts h on h.meeting_id = d.meeting_id and h.position = 0'
				)
				.pluck()
				.all();
			expect(hosted.length).toBeGreaterThanOrEqual(4);
			for (const id of hosted)
				expect(may(actor, 'commitment.make', findMeeting(SYSTEM, id))).toBe(true);
		});

		it('let an official adopt the minutes of each of the real meetings', () => {
			const { actor } = accountOf('pejabat.nyata@contoh.test');
			const keeper = accountOf('rapat.nyata@contoh.test').actor;
			const ids = openConnection()
				.prepare<[], number>('select meeting_id from dossiers')
				.pluck()
				.all();
			expect(ids).toHaveLength(5);
			for (const id of ids) {
				const submitted = { ...findMinutes(actor, id), authorIds: [keeper.accountId] };
				expect(may(keeper, 'minutes.adopt', submitted)).toBe(false);
				expect(may(actor, 'minutes.adopt', submitted)).toBe(true);
				expect(readsEverything(actor, submitted)).toBe(true);
			}
		});

		it('give the liaison of Dinas Sosial something to report', () => {
			const { actor } = accountOf('dinsos@contoh.test');
			const own = db.select().from(commitments).where(visibleCommitments(actor)).all();
			const dinsos = actor.grants[0]?.institutionId;
			expect(own.some(({ leadId, state }) => leadId === dinsos && state === 'active')).toBe(true);
		});
	});
}
