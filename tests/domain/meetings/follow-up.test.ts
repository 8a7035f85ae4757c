import { beforeEach, describe, expect, it } from 'vitest';
import { persons, tenures } from '#domain/people/schema.ts';
import { followUpOf } from '#domain/meetings/follow-up.ts';
import { seriesPage } from '#domain/meetings/series-page.ts';
import { signersOf } from '#domain/meetings/signers.ts';
import { invitationLetter } from '#domain/invitations/letter.ts';
import { addAgendaItem } from '#domain/agenda/operations.ts';
import { setClock } from '#lib/clock.ts';
import { openConnection, openWriter } from '#lib/server/database.ts';
import { eq } from 'drizzle-orm';
import { freshDatabase } from '../../support/database.ts';
import { heldMeeting, promise } from '../../support/commitments.ts';
import { NO_CHAIR, drafted } from '../../support/meetings.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

let world: World;

beforeEach(() => {
	freshDatabase();
	setClock(Date.UTC(2026, 10, 23, 1));
	world = buildWorld();
});

describe('the follow-up of one meeting', () => {
	it('lists every commitment under its resolution with lateness and what is missing', () => {
		const meetingId = heldMeeting(world);
		promise(world, { meetingId, dueCurrent: '2026-11-20', dueKind: 'date', proof: 'SK' });
		promise(world, { meetingId, dueCurrent: null, dueKind: 'unset', proof: null });
		const { resolutions, counts } = followUpOf(world.siti, meetingId);
		expect(resolutions.map(({ lines }) => lines.map(({ schedule }) => schedule))).toEqual([
			[{ code: 'late', days: 3 }],
			[{ code: 'no_due' }]
		]);
		expect(counts).toMatchObject({ inForce: 2, lateTotal: 1, without: { due: 1, proof: 1 } });
	});

	it('neither shows nor counts a secret resolution and its commitment to who may not know', () => {
		const meetingId = heldMeeting(world);
		promise(world, { meetingId, lead: world.dinasKesehatan });
		promise(world, {
			meetingId,
			lead: world.dinasKesehatan,
			secrecy: 'secret',
			confidentiality: 'secret'
		});
		expect(followUpOf(world.siti, meetingId).counts.inForce).toBe(2);
		const seen = followUpOf(world.yusuf, meetingId);
		expect(seen.counts.inForce).toBe(1);
		expect(seen.resolutions).toHaveLength(1);
	});

	it('does not exist for who may not know of the meeting', () => {
		expect(() => followUpOf(world.yusuf, heldMeeting(world, 'secret'))).toThrow('not_found');
	});
});

describe('a series', () => {
	it('shows its meetings and offers the latest to begin from; a draft and a cancelled one come last', () => {
		const first = drafted(world, { seriesName: 'Bulanan', schedule: { heldOn: '2026-10-01' } });
		drafted(world, { seriesName: 'Bulanan', schedule: { heldOn: '2026-11-01' } });
		openConnection().prepare(`update meetings set state = 'adopted' where id = ?`).run(first);
		const page = seriesPage(world.siti, 1, { page: 1, today: '2026-11-23' });
		expect(page).toMatchObject({ name: 'Bulanan', latestId: first });
		expect(page.list.found).toBe(2);
	});

	it('of secret meetings has no page for others', () => {
		drafted(world, { seriesName: 'Konferensi kasus', confidentiality: 'secret' });
		expect(() => seriesPage(world.yusuf, 1, { page: 1, today: '2026-11-23' })).toThrow('not_found');
	});
});

describe('who signs', () => {
	const chairedBy = (personId: number | null, institution: number) =>
		signersOf(
			drafted(world, {
				chair: { ...NO_CHAIR, personId, postId: world.headOf.get(institution) ?? 0 }
			}),
			null
		).chair;

	it('carries the number of service that is stored, and a line for one that is not', () => {
		openWriter()
			.update(persons)
			.set({ serviceNumber: '19700101 199503 1 001' })
			.where(eq(persons.id, world.sekda.personId))
			.run();
		expect(chairedBy(world.sekda.personId, world.setda)).toMatchObject({
			name: 'Drs. Bambang Sekda, M.Si.',
			post: 'Sekretaris Daerah',
			service: { kind: 'nip', number: '19700101 199503 1 001' }
		});
		expect(chairedBy(null, world.dinasSosial)).toMatchObject({
			name: null,
			service: { kind: 'nip', number: null, rank: null }
		});
		expect(chairedBy(null, world.polres)?.service).toEqual({
			kind: 'nrp',
			number: null,
			rank: null
		});
	});

	it.each([
		['in that post on that day', '2026-11-20', 'Pembina Utama Madya (IV/d)'],
		['in the former post, before a promotion', '2026-05-04', 'Pembina Utama Muda (IV/c)'],
		['never before the first that is known', '2023-01-02', null]
	])('carries the rank held %s', (_, heldOn, rank) => {
		const { personId } = world.sekda;
		const post = (institution: number) => world.headOf.get(institution) ?? 0;
		const held = { personId, capacity: 'definitive' } as const;
		openWriter().delete(tenures).run();
		openWriter()
			.insert(tenures)
			.values([
				{
					...{ ...held, postId: post(world.bappeda), serviceRank: 'Pembina Utama Muda (IV/c)' },
					...{ startedOn: '2024-01-02', endedOn: '2026-10-31' }
				},
				{
					...{ ...held, postId: post(world.setda), serviceRank: 'Pembina Utama Madya (IV/d)' },
					startedOn: '2026-11-01'
				}
			])
			.run();
		const meeting = drafted(world, {
			schedule: { heldOn },
			chair: { ...NO_CHAIR, personId, postId: post(world.setda) }
		});
		expect(signersOf(meeting, heldOn).chair?.service?.rank).toBe(rank);
	});

	it('leaves lines for rank and number under a civil servant of whom only the name is given', () => {
		const meeting = drafted(world, { chair: { ...NO_CHAIR, personId: world.sekda.personId } });
		expect(signersOf(meeting, '2026-11-20').chair?.service).toEqual({
			kind: 'nip',
			number: null,
			rank: null
		});
	});

	it('is nobody where no chair is named', () => {
		expect(signersOf(drafted(world), null)).toEqual({ chair: null, minuteTaker: null });
	});
});

describe('the letter of invitation', () => {
	it('says the agenda, but no item that is stricter than the meeting', () => {
		const id = drafted(world);
		const item = { presenterId: null, minutesPlanned: null };
		addAgendaItem(world.siti, id, { ...item, title: 'Pembukaan', confidentiality: 'ordinary' });
		addAgendaItem(world.siti, id, { ...item, title: 'Kasus', confidentiality: 'secret' });
		const letter = invitationLetter(world.siti, id);
		expect(letter.agenda).toEqual(['Pembukaan']);
		expect(letter.signer).toMatchObject({
			name: 'Drs. Bambang Sekda, M.Si.',
			post: 'Sekretaris Daerah'
		});
	});
});
