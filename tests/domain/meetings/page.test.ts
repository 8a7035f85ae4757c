import { beforeEach, describe, expect, it } from 'vitest';
import { addAgendaItem } from '#domain/agenda/operations.ts';
import { institutionNames } from '#domain/institutions/schema.ts';
import { meetingPage } from '#domain/meetings/queries.ts';
import { removeMeetingRole, setMeetingRole } from '#domain/meetings/role-holders.ts';
import { findMeeting } from '#domain/meetings/subject.ts';
import { provenances } from '#domain/provenance/schema.ts';
import { marksOf, provenanceOf } from '#domain/provenance/queries.ts';
import { setClock } from '#lib/clock.ts';
import { openWriter } from '#lib/server/database.ts';
import { eq } from 'drizzle-orm';
import { freshDatabase } from '../../support/database.ts';
import { everybody, NO_CHAIR, scheduled } from '../../support/meetings.ts';
import { outcomeOf, problemOf } from '../../support/outcome.ts';
import { insertCommitment, insertMeeting } from '../../support/records.ts';
import { putMinutes } from '../../support/recording.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

let world: World;

beforeEach(() => {
	freshDatabase();
	setClock(Date.UTC(2026, 10, 23, 1));
	world = buildWorld();
});

describe('meetingPage', () => {
	it('is there for those who may know of the meeting, and for nobody else', () => {
		const table = (confidentiality: 'ordinary' | 'restricted' | 'secret') => {
			const id = insertMeeting(world, { confidentiality, invited: [world.dinasSosial] });
			return everybody(world)
				.filter(([, actor]) => outcomeOf(() => meetingPage(actor, id)) === 'done')
				.map(([name]) => name);
		};
		expect(table('ordinary')).toEqual([
			...['siti', 'dimas', 'sekda', 'yusuf', 'wati', 'sari', 'laras', 'bupati', 'admin', 'auditor']
		]);
		expect(table('restricted')).toEqual([
			...['siti', 'dimas', 'sekda', 'yusuf', 'laras', 'bupati', 'auditor']
		]);
		expect(table('secret')).toEqual(['siti', 'sekda', 'auditor']);
	});

	it('offers the moves and rights of each reader, as the state allows', () => {
		const id = insertMeeting(world, { invited: [world.dinasSosial] });
		const { moves, may } = meetingPage(world.siti, id);
		expect(moves).toEqual(['start', 'postpone', 'declare_not_quorate', 'cancel']);
		expect(may).toEqual({
			change: true,
			move: true,
			clear: true,
			agenda: true,
			invite: true,
			attendance: true,
			minutes: true,
			complete: false,
			decides: false,
			next: true
		});
		expect(meetingPage(world.sekda, id).may).toMatchObject({ invite: false, change: true });
		expect(meetingPage(world.dimas, id)).toMatchObject({
			moves: [],
			may: { change: false, attendance: true, minutes: true }
		});
		const adopted = insertMeeting(world, { state: 'adopted' });
		expect(meetingPage(world.siti, adopted)).toMatchObject({
			moves: [],
			may: { change: false, move: false, agenda: false, invite: false, attendance: false }
		});
	});

	it.each([
		['draft', 'dimas', { complete: true, decides: false }],
		['draft', 'sekda', { complete: true, decides: false }],
		['draft', 'yusuf', { complete: false, decides: false }],
		['submitted', 'dimas', { complete: false, decides: false }],
		['submitted', 'siti', { complete: false, decides: false }],
		['submitted', 'sekda', { complete: false, decides: true }]
	] as const)('of a meeting whose minutes are %s says to %s what to do', (state, who, rights) => {
		const id = insertMeeting(world, { state: 'concluded', invited: [world.dinasSosial] });
		putMinutes(id, state);
		expect(meetingPage(world[who], id).may).toMatchObject(rights);
	});

	it('shows an invited institution its own invitation to answer, and no other', () => {
		const id = insertMeeting(world, { invited: [world.dinasSosial, world.polres] });
		expect(meetingPage(world.yusuf, id).ownInvitations.map((line) => line.invitee)).toEqual([
			'Dinas Sosial'
		]);
		expect(meetingPage(world.laras, id).ownInvitations).toEqual([]);
	});

	it('leaves out agenda items, resolutions and commitments that the reader may not know of', () => {
		const id = scheduled(world);
		const item = (title: string, confidentiality: 'ordinary' | 'secret') =>
			addAgendaItem(world.siti, id, {
				title,
				confidentiality,
				presenterId: null,
				minutesPlanned: null
			});
		item('Pembukaan', 'ordinary');
		item('Kasus', 'secret');
		insertCommitment(world, id);
		insertCommitment(world, id, { confidentiality: 'secret', leadId: world.dinasKesehatan });
		const forSiti = meetingPage(world.siti, id);
		expect(forSiti.agenda).toHaveLength(2);
		expect(forSiti.outcome).toMatchObject({ commitments: 2 });
		const forYusuf = meetingPage(world.yusuf, id);
		expect(forYusuf.agenda.map((line) => line.title)).toEqual(['Pembukaan']);
		expect(forYusuf.outcome.resolutions).toHaveLength(1);
		expect(forYusuf.outcome.commitments).toBe(1);
	});

	it('calls the host by the name that it had on the day', () => {
		openWriter()
			.update(institutionNames)
			.set({ validUntil: '2025-12-31' })
			.where(eq(institutionNames.institutionId, world.setda))
			.run();
		openWriter()
			.insert(institutionNames)
			.values({ institutionId: world.setda, name: 'Setda Baru', validFrom: '2026-01-01' })
			.run();
		const name = (heldOn: string | null) =>
			meetingPage(world.siti, insertMeeting(world, { heldOn })).hosts[0]?.name;
		expect([name('2025-06-01'), name('2026-06-01'), name(null)]).toEqual([
			'Sekretariat Daerah',
			'Setda Baru',
			'Setda Baru'
		]);
	});

	it('tells what was derived and what was added to an imported meeting, by whom', () => {
		const id = insertMeeting(world, { state: 'adopted' });
		const about = { meetingId: id, subject: 'meetings', subjectId: id };
		openWriter()
			.insert(provenances)
			.values([
				{ ...about, field: 'title', basis: 'stated' },
				{ ...about, field: 'time_zone', basis: 'derived', explanation: 'dari daerah' },
				{ ...about, field: 'place', basis: 'added', accountId: world.siti.accountId, at: 7 }
			])
			.run();
		expect(marksOf(provenanceOf(id), 'meetings', id)).toMatchObject({
			time_zone: { basis: 'derived', explanation: 'dari daerah', by: null },
			place: { basis: 'added', by: 'Siti Rahmawati, S.Sos.', at: 7 }
		});
		expect(Object.keys(marksOf(provenanceOf(id), 'meetings', id))).not.toContain('title');
	});
});

describe('the parts that people have in a meeting', () => {
	it('are added, changed and taken away by those who run it', () => {
		const id = scheduled(world);
		const holder = { ...NO_CHAIR, personId: world.laras.personId };
		const roleId = setMeetingRole(world.siti, id, { roleId: null, role: 'speaker', ...holder });
		setMeetingRole(world.sekda, id, {
			...{ roleId, role: 'moderator', ...holder, version: 1 },
			onBehalfOfPostId: world.headOf.get(world.bappeda) ?? 0
		});
		expect(meetingPage(world.siti, id).roles).toMatchObject([
			{
				id: roleId,
				role: 'moderator',
				person: 'Laras Ayu, S.E.',
				onBehalfOfPost: 'Kepala Bappeda'
			}
		]);
		removeMeetingRole(world.siti, id, { roleId, version: 2 });
		expect(meetingPage(world.siti, id).roles).toEqual([]);
	});

	it('are neither changed nor taken away by who has not seen the last change', () => {
		const id = scheduled(world);
		const holder = { ...NO_CHAIR, personId: world.laras.personId };
		const roleId = setMeetingRole(world.siti, id, { roleId: null, role: 'speaker', ...holder });
		const asModerator = { roleId, role: 'moderator', ...holder } as const;
		setMeetingRole(world.sekda, id, { ...asModerator, version: 1 });
		const late = { ...asModerator, role: 'opener', version: 1 } as const;
		expect(problemOf(() => setMeetingRole(world.siti, id, late)).current).toEqual({
			...holder,
			role: 'moderator',
			version: 2
		});
		expect(outcomeOf(() => setMeetingRole(world.siti, id, { ...asModerator }))).toBe('conflict');
		const removing = () => removeMeetingRole(world.siti, id, { roleId, version: 1 });
		expect(problemOf(removing).current).toEqual({ version: 2 });
		expect(meetingPage(world.siti, id).roles).toMatchObject([{ role: 'moderator', version: 2 }]);
	});

	it('make a form of the meeting that shows another chair out of date', () => {
		const id = scheduled(world);
		const stored = () => findMeeting(world.siti, id);
		const version = stored().version;
		setMeetingRole(world.siti, id, {
			...{ roleId: null, role: 'speaker', ...NO_CHAIR, personId: world.laras.personId }
		});
		expect(stored().version).toBe(version);
		setMeetingRole(world.siti, id, {
			...{ roleId: null, role: 'chair', ...NO_CHAIR, personId: world.laras.personId }
		});
		expect(stored().version).toBe(version + 1);
	});

	it('are not reached from another meeting', () => {
		const [id, other] = [scheduled(world), scheduled(world)];
		const holder = { ...NO_CHAIR, personId: world.laras.personId };
		const roleId = setMeetingRole(world.siti, id, { roleId: null, role: 'speaker', ...holder });
		expect(outcomeOf(() => removeMeetingRole(world.siti, other, { roleId, version: 1 }))).toBe(
			'not_found'
		);
		expect(
			outcomeOf(() => setMeetingRole(world.siti, other, { roleId, role: 'chair', ...holder }))
		).toBe('not_found');
		expect(outcomeOf(() => removeMeetingRole(world.yusuf, id, { roleId, version: 1 }))).toBe(
			'forbidden'
		);
	});
});
