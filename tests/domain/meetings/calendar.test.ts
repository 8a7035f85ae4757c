import { beforeEach, describe, expect, it } from 'vitest';
import { holidays } from '#domain/calendar/schema.ts';
import { inviteTo } from '#domain/invitations/operations.ts';
import { meetingCalendar } from '#domain/meetings/calendar.ts';
import type { Actor } from '#domain/access/actor.ts';
import { setClock } from '#lib/clock.ts';
import { openConnection, openWriter } from '#lib/server/database.ts';
import { freshDatabase } from '../../support/database.ts';
import { NO_CHAIR, drafted } from '../../support/meetings.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

let world: World;

beforeEach(() => {
	freshDatabase();
	setClock(Date.UTC(2026, 10, 23, 1));
	world = buildWorld();
});

const november = (actor: Actor = world.siti, seriesId: number | null = null) =>
	meetingCalendar(actor, {
		from: '2026-11-01',
		to: '2026-11-30',
		regionId: world.contoh,
		seriesId
	});

const at = (
	startsAt: string | null,
	endsAt: string | null,
	more: Parameters<typeof drafted>[1] = {}
) =>
	drafted(world, {
		...more,
		schedule: { heldOn: '2026-11-25', startsAt, endsAt, ...more.schedule }
	});

const invite = (meetingId: number, chosen: { posts?: number[]; institutions?: number[] }) =>
	inviteTo(world.siti, meetingId, {
		...{ groupIds: [], guestName: null, guestTitle: null },
		postIds: chosen.posts ?? [],
		institutionIds: chosen.institutions ?? []
	});

describe('the calendar', () => {
	it('holds what is on its days, by date and time, and counts what has no date', () => {
		at('13:00', null, { title: 'Siang' });
		at('09:00', null, { title: 'Pagi' });
		drafted(world, { title: 'Desember', schedule: { heldOn: '2026-12-01' } });
		drafted(world, { title: 'Belum bertanggal' });
		const { meetings, undated } = november();
		expect(meetings.map(({ title }) => title)).toEqual(['Pagi', 'Siang']);
		expect(undated).toBe(1);
	});

	it('names holidays and cuti bersama of the country and of the region, not of another', () => {
		openWriter()
			.insert(holidays)
			.values([
				{ date: '2026-11-10', kind: 'national', name: 'Hari besar' },
				{ date: '2026-11-11', kind: 'collective_leave', name: 'Cuti bersama', estimated: true },
				{ date: '2026-11-12', kind: 'regional', name: 'Hari jadi', regionId: world.contoh },
				{ date: '2026-11-13', kind: 'regional', name: 'Hari jadi', regionId: world.elsewhere }
			])
			.run();
		expect(november().holidays).toEqual([
			{ date: '2026-11-10', kind: 'national', name: 'Hari besar', estimated: false },
			{ date: '2026-11-11', kind: 'collective_leave', name: 'Cuti bersama', estimated: true },
			{ date: '2026-11-12', kind: 'regional', name: 'Hari jadi', estimated: false }
		]);
	});

	it('narrows to one series', () => {
		at('09:00', null, { title: 'Inflasi', seriesName: 'Inflasi' });
		at('13:00', null, { title: 'Stunting', seriesName: 'Stunting' });
		expect(november(world.siti, 2).meetings.map(({ title }) => title)).toEqual(['Stunting']);
	});

	it('hides a secret meeting, what it clashes with, and that it has no date', () => {
		at('09:00', '11:00', { title: 'Konferensi kasus', confidentiality: 'secret' });
		at('10:00', '12:00', { title: 'Rakor', schedule: { place: 'Ruang A' } });
		drafted(world, { title: 'Rahasia', confidentiality: 'secret' });
		const seen = november(world.yusuf);
		expect(seen.meetings.map(({ title }) => title)).toEqual(['Rakor']);
		expect(seen.clashes).toEqual([]);
		expect(seen.undated).toBe(0);
		expect(november().meetings).toHaveLength(2);
	});

	it('holds nothing for another region', () => {
		at('09:00', null);
		expect(november(world.stranger).meetings).toEqual([]);
	});
});

describe('clashes', () => {
	const codes = (actor: Actor = world.siti) => november(actor).clashes.map(({ code }) => code);
	const inRoom = (place: string) => ({ schedule: { place } });

	it.each([
		['overlap', '09:00', '11:00', '10:00', '12:00', ['place'], true],
		['touch', '09:00', '11:00', '11:00', '12:00', [], null],
		['begin at once', '09:00', null, '09:00', null, ['place'], true],
		['may overlap where an end is open', '09:00', null, '10:00', null, ['place'], false]
	])('of two meetings in one room that %s', (_, start, end, then, until, found, sure) => {
		at(start, end, inRoom('Ruang Rapat Bupati'));
		at(then, until, inRoom('ruang rapat  bupati'));
		expect(codes()).toEqual(found);
		if (sure !== null) expect(november().clashes[0]?.sure).toBe(sure);
	});

	it('names both meetings and the place', () => {
		const first = at('09:00', '11:00', { title: 'Satu', ...inRoom('Aula') });
		const second = at('09:00', '11:00', { title: 'Dua', ...inRoom('Aula') });
		expect(november().clashes).toEqual([
			{
				date: '2026-11-25',
				code: 'place',
				sure: true,
				what: ['Aula'],
				meetings: [
					{ id: first, title: 'Satu' },
					{ id: second, title: 'Dua' }
				]
			}
		]);
	});

	it('are also one chair at two meetings, and one invitee, by post or as the institution', () => {
		const chair = { ...NO_CHAIR, postId: world.headOf.get(world.setda) ?? 0 };
		const first = at('09:00', '11:00', { chair });
		const second = at('10:00', '12:00', { chair });
		invite(first, { institutions: [world.dinasSosial, world.bappeda] });
		invite(second, { posts: [world.headOf.get(world.dinasSosial) ?? 0] });
		expect(november().clashes.map(({ code, what }) => [code, what])).toEqual([
			['chair', ['Sekretaris Daerah']],
			['invitees', ['Dinsos']]
		]);
	});

	it('do not come from a meeting that failed', () => {
		at('09:00', '11:00', inRoom('Aula'));
		const failed = at('09:00', '11:00', inRoom('Aula'));
		openConnection().prepare(`update meetings set state = 'cancelled' where id = ?`).run(failed);
		expect(codes()).toEqual([]);
	});
});
