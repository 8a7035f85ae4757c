import { beforeEach, describe, expect, it } from 'vitest';
import { addAgendaItem } from '#domain/agenda/operations.ts';
import { agendaOf } from '#domain/agenda/queries.ts';
import { inviteTo } from '#domain/invitations/operations.ts';
import { invitationsOf } from '#domain/invitations/queries.ts';
import { copyableMeetings, copySource, draftMeetingFrom } from '#domain/meetings/copying.ts';
import type { DraftMeetingFrom } from '#domain/meetings/input.ts';
import { findMeeting } from '#domain/meetings/subject.ts';
import type { AccountActor } from '#domain/access/actor.ts';
import { setClock } from '#lib/clock.ts';
import { openConnection } from '#lib/server/database.ts';
import { freshDatabase } from '../../support/database.ts';
import { drafted, meetingInput } from '../../support/meetings.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

let world: World;
let earlier: number;

beforeEach(() => {
	freshDatabase();
	setClock(Date.UTC(2026, 10, 23, 1));
	world = buildWorld();
	earlier = drafted(world, {
		title: 'Rakor November',
		seriesName: 'Rakor bulanan',
		letterNumber: '000.1.5/201/Setda/2026',
		schedule: { heldOn: '2026-11-09', startsAt: '09:00', endsAt: '11:00', place: 'Aula' }
	});
	addAgendaItem(world.siti, earlier, item('Pembukaan'));
	addAgendaItem(world.siti, earlier, item('Konferensi kasus', 'secret'));
	inviteTo(world.siti, earlier, {
		...{ groupIds: [], guestName: 'Para camat', guestTitle: null },
		postIds: [head(world.dinasSosial)],
		institutionIds: [world.bappeda]
	});
});

const head = (institution: number) => world.headOf.get(institution) ?? 0;
const item = (title: string, confidentiality: 'ordinary' | 'secret' = 'ordinary') => ({
	...{ title, confidentiality },
	presenterId: world.bappeda,
	minutesPlanned: 20
});
const copied = (actor: AccountActor, different: Partial<DraftMeetingFrom> = {}) =>
	draftMeetingFrom(actor, {
		...meetingInput(world, { title: 'Rakor Desember' }),
		...{ fromId: earlier, copyAgenda: true, copyInvitations: true },
		...different
	});
const agenda = (id: number) =>
	agendaOf(world.siti, findMeeting(world.siti, id)).map((one) => [one.title, one.confidentiality]);
const invited = (id: number) =>
	invitationsOf(world.siti, findMeeting(world.siti, id)).map(({ invitee }) => invitee);

describe('an earlier meeting as the beginning of the next', () => {
	it('fills the form with all that stays the same, and with no date, time or number of the letter', () => {
		const { typed, agenda: items, invitations, ended } = copySource(world.siti, earlier);
		expect(typed).toMatchObject({
			title: 'Rakor November',
			seriesName: 'Rakor bulanan',
			leadId: world.setda,
			letterNumber: null,
			schedule: { heldOn: null, startsAt: null, endsAt: null, place: 'Aula' }
		});
		expect([items, invitations, ended]).toEqual([2, 3, 0]);
	});

	it('takes agenda and invitations over, each item as strict as it was, nobody answered', () => {
		const id = copied(world.siti);
		expect(agenda(id)).toEqual([
			['Pembukaan', 'ordinary'],
			['Konferensi kasus', 'secret']
		]);
		expect(invited(id)).toEqual([
			'Kepala Dinas Sosial',
			expect.stringContaining('Badan'),
			'Para camat'
		]);
		expect(
			invitationsOf(world.siti, findMeeting(world.siti, id)).every(
				({ answer }) => answer === 'none'
			)
		).toBe(true);
		expect(findMeeting(world.siti, id)).toMatchObject({ heldOn: null, state: 'draft' });
	});

	it('takes over only what was chosen', () => {
		const id = copied(world.siti, { copyAgenda: false, copyInvitations: false });
		expect([agenda(id), invited(id)]).toEqual([[], []]);
	});

	it('leaves out and counts whom nobody can invite any more', () => {
		openConnection()
			.prepare(`update posts set ended_on = '2026-11-20' where id = ?`)
			.run(head(world.dinasSosial));
		expect(copySource(world.siti, earlier)).toMatchObject({ invitations: 2, ended: 1 });
		expect(invited(copied(world.siti))).toHaveLength(2);
	});

	it('lets an official begin from it, without the invitations that only the secretariat keeps', () => {
		const id = copied(world.sekda);
		expect(agenda(id)).toHaveLength(2);
		expect(invited(id)).toEqual([]);
	});

	it('does not exist for those who may not know of it', () => {
		const secret = drafted(world, { confidentiality: 'secret' });
		expect(() => copySource(world.yusuf, secret)).toThrow('not_found');
		expect(() => copied(world.stranger, { fromId: earlier })).toThrow('not_found');
		expect(copyableMeetings(world.siti).map(({ id }) => id)).toEqual([earlier, secret]);
		expect(copyableMeetings(world.yusuf)).toEqual([]);
	});

	it('makes nothing at all where a part of it is refused', () => {
		expect(() => copied(world.siti, { leadId: world.dinasSosial })).toThrow('forbidden');
		expect(copyableMeetings(world.siti)).toHaveLength(1);
	});
});
