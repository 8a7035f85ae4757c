import { beforeEach, describe, expect, it } from 'vitest';
import { SYSTEM, VISITOR } from '#domain/access/actor.ts';
import type { Actor } from '#domain/access/actor.ts';
import { authorize, may, policy } from '#domain/access/policy.ts';
import type { Action, MeetingSubject } from '#domain/access/policy.ts';
import { freshDatabase } from '../../support/database.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

let world: World;

beforeEach(() => {
	freshDatabase();
	world = buildWorld();
});

const PEOPLE = [
	'siti',
	'dimas',
	'sekda',
	'yusuf',
	'wati',
	'sari',
	'laras',
	'bupati',
	'admin',
	'auditor',
	'stranger'
] as const;
type Person = (typeof PEOPLE)[number];

/**
 * A meeting hosted by the Setda; a commitment led by Dinas Sosial and supported by the Polres. Siti is
 * the host's secretariat, Dimas its minute-taker, the Sekda its official, Yusuf and Sari liaisons of the
 * owners, Wati of an office that has nothing to do with it.
 */
const ALLOWED: Record<Action, readonly Person[]> = {
	'region.use': ['admin'],
	'institution.keep': ['siti', 'admin'],
	'institution.pass_on': ['admin'],
	'person.keep': ['siti', 'admin'],
	'group.keep': ['siti', 'admin'],
	'series.keep': ['siti', 'admin'],
	'holiday.keep': ['admin'],
	'account.keep': ['admin'],
	'account.keep_own': ['siti'],
	'audit.read': ['admin', 'auditor'],
	'view.share': ['admin'],
	'meeting.schedule': ['siti', 'sekda'],
	'meeting.change': ['siti', 'sekda'],
	'meeting.move': ['siti', 'sekda'],
	'meeting.clear': ['siti', 'sekda'],
	'agenda.keep': ['siti', 'sekda'],
	'invitation.keep': ['siti'],
	'invitation.answer': ['siti', 'yusuf'],
	'attendance.record': ['siti', 'dimas'],
	'note.record': ['siti', 'dimas', 'sekda'],
	'resolution.record': ['siti', 'dimas', 'sekda'],
	'position.record': ['siti', 'dimas', 'sekda'],
	'minutes.submit': ['siti', 'dimas', 'sekda'],
	'minutes.return': ['sekda'],
	'minutes.adopt': ['sekda'],
	'minutes.add': ['siti', 'sekda'],
	'commitment.make': ['siti', 'dimas', 'sekda'],
	'commitment.complete': ['siti', 'dimas', 'sekda'],
	'commitment.cancel': ['sekda'],
	'commitment.reopen': ['sekda'],
	'commitment.report': ['yusuf'],
	'extension.ask': ['yusuf'],
	'extension.decide': ['sekda', 'bupati'],
	// It speaks of no record: the stranger has figures too, and counts nothing of this region.
	'monitoring.read': ['siti', 'laras', 'bupati', 'auditor', 'stranger'],
	'verification.queue': ['laras'],
	'verification.assign': ['laras'],
	'verification.give': ['laras'],
	'dossier.import': ['siti']
};

function subjectOf(action: Action): object {
	const meeting: MeetingSubject = {
		regionId: world.contoh,
		state: 'concluded',
		hostIds: [world.setda],
		chairPersonIds: [],
		minuteTakerPersonIds: []
	};
	if (action === 'meeting.schedule' || action === 'dossier.import')
		return { institutionId: world.setda };
	if (action === 'commitment.report') return { institutionId: world.dinasSosial };
	if (action === 'account.keep_own') return { accountId: world.siti.accountId };
	if (action === 'verification.give')
		return {
			regionId: world.contoh,
			institutionId: world.dinasSosial,
			actorInstitutionIds: [world.bappeda],
			reportedBy: []
		};
	return {
		...meeting,
		meeting,
		inviteeId: world.dinasSosial,
		minutesState: 'submitted',
		authorIds: [world.dimas.accountId],
		leadId: world.dinasSosial,
		actorInstitutionIds: [world.bappeda]
	};
}

/** Asks the table without knowing which subject an action wants: the test builds the right one. */
const asked = (actor: Actor, action: Action, subject: object): boolean =>
	(may as (actor: Actor, action: Action, subject: object) => boolean)(actor, action, subject);

describe('the table of rights', () => {
	it('is tested for every action that it has', () => {
		expect(Object.keys(ALLOWED).sort()).toEqual(Object.keys(policy).sort());
	});

	for (const [action, allowed] of Object.entries(ALLOWED) as [Action, readonly Person[]][]) {
		it(`${action}: ${allowed.join(', ')}, and nobody else`, () => {
			const subject = subjectOf(action);
			expect(PEOPLE.filter((person) => asked(world[person], action, subject))).toEqual(allowed);
			expect(asked(VISITOR, action, subject)).toBe(false);
			expect(asked(SYSTEM, action, subject)).toBe(true);
		});
	}
});

describe('special rules', () => {
	const minutes = (authorIds: readonly number[]) => ({
		regionId: world.contoh,
		state: 'concluded' as const,
		hostIds: [world.setda],
		chairPersonIds: [],
		minuteTakerPersonIds: [],
		minutesState: 'submitted' as const,
		authorIds
	});

	it('whoever wrote the minutes alone may not adopt them', () => {
		expect(may(world.sekda, 'minutes.adopt', minutes([world.sekda.accountId]))).toBe(false);
		expect(
			may(world.sekda, 'minutes.adopt', minutes([world.sekda.accountId, world.dimas.accountId]))
		).toBe(true);
	});

	it('nobody verifies an institution in which they hold a post or a role', () => {
		const part = {
			regionId: world.contoh,
			institutionId: world.bappeda,
			actorInstitutionIds: [world.bappeda],
			reportedBy: []
		};
		expect(may(world.laras, 'verification.give', part)).toBe(false);
	});

	it('the person named as chair adopts and decides, wherever they work', () => {
		const meeting = { ...minutes([world.dimas.accountId]), chairPersonIds: [world.wati.personId] };
		expect(may(world.wati, 'minutes.adopt', meeting)).toBe(true);
		expect(may(world.wati, 'resolution.record', meeting)).toBe(true);
	});

	it('the institution that owes does not decide on its own extension', () => {
		const meeting = { ...minutes([]), hostIds: [world.dinasSosial] };
		const chief = {
			...world.sekda,
			grants: [
				{
					id: 99,
					role: 'official' as const,
					regionId: world.contoh,
					institutionId: world.dinasSosial
				}
			]
		};
		expect(
			may(chief, 'extension.decide', {
				regionId: world.contoh,
				meeting,
				leadId: world.dinasSosial,
				actorInstitutionIds: [world.dinasSosial]
			})
		).toBe(false);
	});

	it('a meeting whose source names no host is kept by the secretariats and officials of its region', () => {
		const meeting = { ...minutes([world.dimas.accountId]), hostIds: [] };
		const allowed = (action: 'meeting.change' | 'minutes.adopt' | 'commitment.make') =>
			PEOPLE.filter((person) => may(world[person], action, meeting));
		expect(allowed('meeting.change')).toEqual(['siti', 'sekda']);
		expect(allowed('commitment.make')).toEqual(['siti', 'sekda']);
		expect(allowed('minutes.adopt')).toEqual(['sekda']);
	});

	it('nobody asks for a new date of a commitment that has no owner yet', () => {
		const subject = {
			...{ regionId: world.contoh, meeting: minutes([]), leadId: null },
			actorInstitutionIds: []
		};
		expect(may(world.yusuf, 'extension.ask', subject)).toBe(false);
		expect(may(world.laras, 'extension.decide', subject)).toBe(false);
		expect(may(world.sekda, 'extension.decide', subject)).toBe(true);
	});

	it('authorize answers 403 for what one may see but not do', () => {
		expect(() =>
			authorize(world.yusuf, 'meeting.schedule', { institutionId: world.setda })
		).toThrow('forbidden');
	});
});
