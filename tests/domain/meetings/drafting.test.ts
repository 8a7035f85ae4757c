import { beforeEach, describe, expect, it } from 'vitest';
import { events } from '#domain/audit/schema.ts';
import { draftMeeting } from '#domain/meetings/drafting.ts';
import { DraftMeeting } from '#domain/meetings/input.ts';
import { meetingHosts, meetingRoles, series } from '#domain/meetings/schema.ts';
import { setClock } from '#lib/clock.ts';
import { parse } from '#lib/forms/fields.ts';
import { Problem } from '#lib/problem.ts';
import { db } from '#lib/server/database.ts';
import { freshDatabase } from '../../support/database.ts';
import { drafted, everybody, meetingInput, NO_CHAIR, stored } from '../../support/meetings.ts';
import { outcomeOf } from '../../support/outcome.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

let world: World;

beforeEach(() => {
	freshDatabase();
	setClock(Date.UTC(2026, 10, 23, 1));
	world = buildWorld();
});

const eventNames = () =>
	db
		.select({ name: events.name })
		.from(events)
		.orderBy(events.id)
		.all()
		.map(({ name }) => name);

describe('draftMeeting', () => {
	it('writes down what is known and leaves the rest empty', () => {
		const meeting = stored(drafted(world));
		expect(meeting).toMatchObject({
			regionId: world.contoh,
			title: 'Rakor Pencegahan Stunting',
			state: 'draft',
			heldOn: null,
			startsAt: null,
			place: null,
			timeZone: 'Asia/Makassar',
			confidentiality: 'ordinary'
		});
	});

	it('keeps hosts of several regions, lead first, and counterparts apart', () => {
		const id = drafted(world, {
			hostIds: [world.foreignOffice, world.setda],
			counterpartIds: [world.polres, world.foreignOffice]
		});
		expect(
			db
				.select()
				.from(meetingHosts)
				.all()
				.filter((host) => host.meetingId === id)
		).toEqual([
			{ meetingId: id, institutionId: world.setda, kind: 'host', position: 0 },
			{ meetingId: id, institutionId: world.foreignOffice, kind: 'host', position: 1 },
			{ meetingId: id, institutionId: world.polres, kind: 'counterpart', position: 2 }
		]);
	});

	it('keeps person, post, capacity and the represented post of the chair apart', () => {
		const id = drafted(world, {
			chair: {
				...NO_CHAIR,
				personId: world.sekda.personId,
				postId: world.headOf.get(world.setda) ?? 0,
				capacity: 'plh',
				onBehalfOfPersonId: world.bupati.personId,
				actionWords: 'memimpin rapat'
			}
		});
		expect(db.select().from(meetingRoles).all()).toMatchObject([
			{
				meetingId: id,
				role: 'chair',
				personId: world.sekda.personId,
				capacity: 'plh',
				onBehalfOfPersonId: world.bupati.personId,
				actionWords: 'memimpin rapat'
			}
		]);
		expect(eventNames()).toEqual(['meeting.role_set', 'meeting.drafted']);
	});

	it('makes a series on the fly and finds it again, however it is capitalised', () => {
		const first = drafted(world, { seriesName: 'Rakor Stunting Triwulanan' });
		const second = drafted(world, { seriesName: 'rakor stunting triwulanan' });
		expect(stored(second).seriesId).toBe(stored(first).seriesId);
		expect(db.select({ name: series.name }).from(series).all()).toEqual([
			{ name: 'Rakor Stunting Triwulanan' }
		]);
	});

	it('lets the secretariat and the officials of the lead host schedule, nobody else', () => {
		const may = everybody(world).map(([name, actor]) => [
			name,
			outcomeOf(() => draftMeeting(actor, meetingInput(world)))
		]);
		expect(Object.fromEntries(may)).toEqual({
			siti: 'done',
			sekda: 'done',
			dimas: 'forbidden',
			yusuf: 'forbidden',
			wati: 'forbidden',
			sari: 'forbidden',
			laras: 'forbidden',
			bupati: 'forbidden',
			admin: 'forbidden',
			auditor: 'forbidden',
			stranger: 'forbidden',
			visitor: 'forbidden'
		});
	});

	it('refuses people, posts and institutions that are not in a directory it may use', () => {
		const foreign = world.stranger.personId;
		const refused = (different: Parameters<typeof meetingInput>[1]) => {
			try {
				drafted(world, different);
				return 'done';
			} catch (error) {
				return error instanceof Problem ? error.fields : error;
			}
		};
		expect(refused({ hostIds: [999] })).toEqual({ hostIds: 'choose' });
		expect(refused({ functionId: 999 })).toEqual({ functionId: 'choose' });
		expect(refused({ chair: { ...NO_CHAIR, personId: foreign } })).toEqual({
			'chair.personId': 'choose'
		});
		expect(
			refused({ chair: { ...NO_CHAIR, postId: world.headOf.get(world.foreignOffice) ?? 0 } })
		).toEqual({ 'chair.postId': 'choose' });
		expect(
			refused({ hostIds: [world.foreignOffice], chair: { ...NO_CHAIR, personId: foreign } })
		).toBe('done');
	});
});

describe('the form of a meeting', () => {
	const read = (fields: Record<string, unknown>) => {
		try {
			return parse(DraftMeeting, {
				title: 'Rakor',
				confidentiality: 'ordinary',
				leadId: '1',
				...fields
			});
		} catch (error) {
			return error instanceof Problem ? error.fields : error;
		}
	};

	it('takes a meeting of which nothing but the title and the host is known', () => {
		expect(read({})).toMatchObject({
			title: 'Rakor',
			schedule: { heldOn: null, startsAt: null, place: null },
			chair: NO_CHAIR
		});
	});

	it('keeps the words of a date whose weekday does not fit, and no others', () => {
		const dates = ['Selasa, 30 November 2026', 'Senin, 30 November 2026', '30/11/2026'];
		expect(
			dates
				.map((heldOn) => read({ schedule: { heldOn } }) as DraftMeeting)
				.map(({ schedule: { heldOn, dateWords } }) => [heldOn, dateWords])
		).toEqual([
			['2026-11-30', 'Selasa, 30 November 2026'],
			['2026-11-30', null],
			['2026-11-30', null]
		]);
	});

	it.each([
		[
			'a date that does not exist',
			{ schedule: { heldOn: '30 Februari 2026' } },
			{ 'schedule.heldOn': 'not_a_date' }
		],
		[
			'an end before the start',
			{ schedule: { startsAt: '13.00', endsAt: '09.00' } },
			{ 'schedule.endsAt': 'ends_before_start' }
		],
		[
			'an end without a start',
			{ schedule: { endsAt: '09.00' } },
			{ 'schedule.startsAt': 'start_missing' }
		],
		[
			'a link that is none',
			{ schedule: { link: 'zoom.us/j/1' } },
			{ 'schedule.link': 'not_a_link' }
		],
		[
			'a script as a link',
			{ schedule: { link: 'javascript:alert(1)' } },
			{ 'schedule.link': 'not_a_link' }
		],
		['a capacity of nobody', { chair: { capacity: 'plt' } }, { 'chair.personId': 'who_missing' }],
		['a title that is empty', { title: '   ' }, { title: 'required' }],
		['a class that is none', { confidentiality: 'public' }, { confidentiality: 'choose' }]
	])('refuses %s', (_, fields, expected) => {
		expect(read(fields)).toEqual(expected);
	});
});
