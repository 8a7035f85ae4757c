import { beforeEach, describe, expect, it } from 'vitest';
import { holidays } from '#domain/calendar/schema.ts';
import { overlap, samePlace } from '#domain/meetings/clashes.ts';
import { meetingWarnings } from '#domain/meetings/warnings.ts';
import { inviteTo } from '#domain/invitations/operations.ts';
import { setClock } from '#lib/clock.ts';
import { openWriter } from '#lib/server/database.ts';
import type { Actor } from '#domain/access/actor.ts';
import { freshDatabase } from '../../support/database.ts';
import { drafted, NO_CHAIR, scheduled, stored } from '../../support/meetings.ts';
import { insertMeeting } from '../../support/records.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

let world: World;

beforeEach(() => {
	freshDatabase();
	// Monday, 23 November 2026, nine in the morning in Makassar.
	setClock(Date.UTC(2026, 10, 23, 1));
	world = buildWorld();
});

const warnings = (id: number, actor: Actor = world.siti) => meetingWarnings(actor, stored(id));
const codes = (id: number, actor: Actor = world.siti) =>
	warnings(id, actor).map(({ code }) => code);

const at = (heldOn: string | null, more: Partial<Parameters<typeof drafted>[1]> = {}) =>
	drafted(world, { schedule: { heldOn }, ...more });

describe('warnings about the date', () => {
	it.each([
		['an ordinary day a week ahead', '2026-11-30', []],
		['no date yet', null, []],
		['a Saturday', '2026-12-05', ['weekend']],
		['a holiday', '2026-12-25', ['holiday']],
		['yesterday', '2026-11-22', ['weekend', 'past']],
		['the day after tomorrow: two working days for the letter', '2026-11-25', ['short_notice']],
		['three working days ahead', '2026-11-26', []],
		['the Monday after a weekend counts working days only', '2026-11-27', []]
	])('fit the day: %s', (_, heldOn, expected) => {
		openWriter()
			.insert(holidays)
			.values({ date: '2026-12-25', kind: 'national', name: 'Hari Raya Natal' })
			.run();
		expect(codes(at(heldOn))).toEqual(expected);
	});

	it('names the holiday, also cuti bersama and those of the region alone', () => {
		openWriter()
			.insert(holidays)
			.values([
				{ date: '2026-12-24', kind: 'collective_leave', name: 'Cuti bersama Natal' },
				{ date: '2026-12-10', kind: 'regional', name: 'Hari jadi', regionId: world.contoh },
				{ date: '2026-12-11', kind: 'regional', name: 'Hari jadi', regionId: world.elsewhere }
			])
			.run();
		expect(warnings(at('2026-12-24'))).toEqual([
			{
				code: 'holiday',
				date: '2026-12-24',
				name: 'Cuti bersama Natal',
				kind: 'collective_leave',
				estimated: false
			}
		]);
		expect(codes(at('2026-12-10'))).toEqual(['holiday']);
		expect(codes(at('2026-12-11'))).toEqual([]);
	});

	it('compares the words of the date with the date', () => {
		const words = (dateWords: string) =>
			codes(drafted(world, { schedule: { heldOn: '2026-11-30', dateWords } }));
		expect(words('Senin, 30 November 2026')).toEqual([]);
		expect(words('Selasa, 30 November 2026')).toEqual(['weekday_differs']);
		expect(words('1 Desember 2026')).toEqual(['words_differ']);
		expect(words('akhir bulan')).toEqual([]);
	});

	it('notices a zone that is not the region’s', () => {
		const id = drafted(world, { schedule: { timeZone: 'Asia/Jakarta' } });
		expect(warnings(id)).toEqual([
			{ code: 'zone_differs', zone: 'Asia/Jakarta', regionZone: 'Asia/Makassar' }
		]);
	});

	it('asks no short notice of what was announced, and no past of what is over', () => {
		expect(codes(scheduled(world, { schedule: { heldOn: '2026-11-25' } }))).toEqual([]);
		expect(codes(insertMeeting(world, { state: 'adopted', heldOn: '2024-02-06' }))).toEqual([]);
	});
});

describe('warnings about people', () => {
	it('says when people are invited and nobody chairs', () => {
		const id = drafted(world);
		expect(codes(id)).toEqual([]);
		inviteTo(world.siti, id, {
			groupIds: [],
			institutionIds: [world.dinasSosial],
			postIds: [],
			guestName: null,
			guestTitle: null
		});
		expect(codes(id)).toEqual(['invited_without_chair']);
	});
});

describe('clashes', () => {
	const monday = (
		startsAt: string | null,
		endsAt: string | null,
		place = 'Ruang Rapat Bupati'
	) => ({
		schedule: { heldOn: '2026-11-30', startsAt, endsAt, place }
	});
	const chair = () => ({ chair: { ...NO_CHAIR, personId: world.sekda.personId } });

	it.each([
		['overlapping', '09:00', '11:00', '10:00', '12:00', 'surely'],
		['one after the other', '09:00', '10:00', '10:00', '12:00', 'no'],
		['the same start', '09:00', null, '09:00', null, 'surely'],
		['until finished', '09:00', null, '13:30', null, 'perhaps'],
		['an unknown time', null, null, '13:30', '15:00', 'perhaps']
	] as const)('two meetings %s', (_, start, end, otherStart, otherEnd, expected) => {
		const one = { startsAt: start, endsAt: end };
		const other = { startsAt: otherStart, endsAt: otherEnd };
		expect([overlap(one, other), overlap(other, one)]).toEqual([expected, expected]);
	});

	it('know a place however it is written', () => {
		expect(samePlace('Ruang Rapat Bupati', 'ruang rapat  bupati.')).toBe(true);
		expect(samePlace('Ruang Rapat Bupati', 'Ruang Rapat Wakil Bupati')).toBe(false);
		expect(samePlace(null, null)).toBe(false);
	});

	it('name the other meeting for place, chair and invitees', () => {
		const other = drafted(world, {
			title: 'Rakor Inflasi',
			...monday('09:00', '11:00'),
			...chair()
		});
		const id = drafted(world, { ...monday('10:00', '12:00'), ...chair() });
		for (const meeting of [id, other])
			inviteTo(world.siti, meeting, {
				groupIds: [],
				institutionIds: [world.dinasSosial],
				postIds: [],
				guestName: null,
				guestTitle: null
			});
		const found = { sure: true, meetings: [{ id: other, title: 'Rakor Inflasi' }] };
		expect(warnings(id)).toEqual([
			{ code: 'place_clash', ...found },
			{ code: 'chair_clash', ...found },
			{ code: 'invitee_clash', invitees: 1, ...found }
		]);
	});

	it('say nothing of a meeting that the reader may not know of, not even that there is one', () => {
		drafted(world, {
			title: 'Konferensi kasus',
			confidentiality: 'secret',
			...monday('09:00', '11:00')
		});
		const id = drafted(world, monday('10:00', '12:00'));
		expect(codes(id, world.siti)).toEqual(['place_clash']);
		expect(codes(id, world.laras)).toEqual([]);
	});

	it('leave out what failed', () => {
		insertMeeting(world, { state: 'cancelled', heldOn: '2026-11-30' });
		const id = drafted(world, { schedule: { heldOn: '2026-11-30' }, ...chair() });
		expect(codes(id)).toEqual([]);
	});
});
