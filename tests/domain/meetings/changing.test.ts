import { beforeEach, describe, expect, it } from 'vitest';
import { events } from '#domain/audit/schema.ts';
import { commitments } from '#domain/commitments/schema.ts';
import { meetingAsTyped } from '#domain/meetings/as-typed.ts';
import { changeMeeting } from '#domain/meetings/changing.ts';
import type { ChangeMeeting } from '#domain/meetings/input.ts';
import { meetingLifecycle } from '#domain/meetings/lifecycle.ts';
import { agendaItems } from '#domain/meetings/schema.ts';
import { notes } from '#domain/minutes/schema.ts';
import { resolutions } from '#domain/resolutions/schema.ts';
import { setClock } from '#lib/clock.ts';
import { Problem } from '#lib/problem.ts';
import { db, openWriter } from '#lib/server/database.ts';
import { freshDatabase } from '../../support/database.ts';
import {
	drafted,
	everybody,
	inSession,
	NO_CHAIR,
	scheduled,
	stored
} from '../../support/meetings.ts';
import { outcomeOf } from '../../support/outcome.ts';
import { insertCommitment, insertMeeting } from '../../support/records.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

let world: World;

beforeEach(() => {
	freshDatabase();
	setClock(Date.UTC(2026, 10, 23, 1));
	world = buildWorld();
});

/** What the form would send when only some fields were touched. */
function form(id: number, touched: Partial<ChangeMeeting> = {}): ChangeMeeting {
	const { leadId, schedule, ...typed } = meetingAsTyped(stored(id));
	const announced = stored(id).state !== 'draft';
	return {
		...typed,
		leadId: leadId ?? 0,
		...(announced ? {} : { schedule }),
		...touched
	};
}

describe('changeMeeting', () => {
	it('changes what it is about and names the fields in the history', () => {
		const id = drafted(world);
		changeMeeting(
			world.siti,
			id,
			form(id, {
				title: 'Rakor Stunting',
				seriesName: 'Triwulanan',
				hostIds: [world.dinasKesehatan],
				chair: { ...NO_CHAIR, personId: world.sekda.personId }
			})
		);
		expect(stored(id)).toMatchObject({ title: 'Rakor Stunting', version: 2 });
		const changed = db
			.select()
			.from(events)
			.all()
			.find((event) => event.name === 'meeting.changed');
		expect(changed?.facts).toBe('{"changed":["title","seriesName","hosts","chair"]}');
	});

	it('takes the number of the letter when the registry gives it, after the meeting was announced', () => {
		const id = scheduled(world, { schedule: { heldOn: '2026-11-30' } });
		changeMeeting(world.siti, id, form(id, { letterNumber: '000.1.5/217/Setda/2026' }));
		expect(stored(id).letterNumber).toBe('000.1.5/217/Setda/2026');
		const changed = db.select().from(events).all().at(-1);
		expect([changed?.name, changed?.facts]).toEqual([
			'meeting.changed',
			'{"changed":["letterNumber"]}'
		]);
	});

	it('writes nothing where nothing is different', () => {
		const id = drafted(world);
		const before = db.select().from(events).all().length;
		changeMeeting(world.siti, id, form(id));
		expect(stored(id).version).toBe(1);
		expect(db.select().from(events).all()).toHaveLength(before);
	});

	it('shows both texts when somebody else was faster', () => {
		const id = drafted(world);
		const hers = form(id, { title: 'Judul Siti' });
		changeMeeting(world.sekda, id, form(id, { title: 'Judul Sekda' }));
		try {
			changeMeeting(world.siti, id, hers);
			expect.unreachable();
		} catch (error) {
			expect(error).toBeInstanceOf(Problem);
			expect((error as Problem).current).toEqual({
				...{ title: 'Judul Sekda', version: 2 },
				...{ chair: {}, schedule: {} }
			});
		}
		expect(stored(id).title).toBe('Judul Sekda');
	});

	it('leaves date and place of an announced meeting to the move with a reason', () => {
		const id = scheduled(world, { schedule: { heldOn: '2026-11-30', place: 'Aula' } });
		const { schedule } = meetingAsTyped(stored(id));
		expect(
			outcomeOf(() =>
				changeMeeting(world.siti, id, form(id, { schedule: { ...schedule, place: 'Pendopo' } }))
			)
		).toBe('meeting.schedule_needs_reason');
		changeMeeting(world.siti, id, form(id, { title: 'Rakor' }));
		expect(stored(id)).toMatchObject({ title: 'Rakor', heldOn: '2026-11-30', place: 'Aula' });
	});

	it('does not leave the words of the former date beside a new one', () => {
		const words = (dateWords: string) => {
			const id = drafted(world, { schedule: { heldOn: '2026-11-30', dateWords } });
			const { schedule } = meetingAsTyped(stored(id));
			const moved = { ...schedule, heldOn: '2026-12-01' };
			changeMeeting(world.siti, id, form(id, { schedule: moved }));
			return stored(id).dateWords;
		};
		expect(words('Selasa, 30 November 2026')).toBeNull();
		expect(words('Selasa, 1 Desember 2026')).toBe('Selasa, 1 Desember 2026');
		expect(words('awal bulan')).toBe('awal bulan');
	});

	it('gives the meeting to another lead host only with their right to schedule, and before it begins', () => {
		const id = drafted(world);
		expect(
			outcomeOf(() => changeMeeting(world.siti, id, form(id, { leadId: world.dinasSosial })))
		).toBe('forbidden');
		const running = inSession(world);
		const alsoOfDinsos = {
			...world.siti,
			grants: [
				...world.siti.grants,
				{
					id: 99,
					role: 'secretariat' as const,
					regionId: world.contoh,
					institutionId: world.dinasSosial
				}
			]
		};
		expect(
			outcomeOf(() => changeMeeting(alsoOfDinsos, id, form(id, { leadId: world.dinasSosial })))
		).toBe('done');
		expect(
			outcomeOf(() =>
				changeMeeting(alsoOfDinsos, running, form(running, { leadId: world.dinasSosial }))
			)
		).toBe('meeting.lead_is_fixed');
	});

	it.each(meetingLifecycle.states)('of a meeting that is %s', (state) => {
		const id = insertMeeting(world, { state });
		const frozen = state === 'adopted' || state === 'cancelled';
		expect(outcomeOf(() => changeMeeting(world.siti, id, form(id, { title: 'Lain' })))).toBe(
			frozen ? 'meeting.no_longer_changes' : 'done'
		);
	});

	it('is the right of those who run the meeting; what one may not see does not exist', () => {
		const table = (confidentiality: 'ordinary' | 'restricted' | 'secret') => {
			const invited = [world.dinasSosial];
			return Object.fromEntries(
				everybody(world).map(([name, actor]) => {
					const id = insertMeeting(world, { confidentiality, invited });
					return [name, outcomeOf(() => changeMeeting(actor, id, form(id, { title: 'Lain' })))];
				})
			);
		};
		const nobodyElse = { stranger: 'not_found', visitor: 'not_found' };
		expect(table('ordinary')).toEqual({
			...{ siti: 'done', sekda: 'done', dimas: 'forbidden', yusuf: 'forbidden' },
			...{ wati: 'forbidden', sari: 'forbidden', laras: 'forbidden', bupati: 'forbidden' },
			...{ admin: 'forbidden', auditor: 'forbidden', ...nobodyElse }
		});
		expect(table('restricted')).toEqual({
			...{ siti: 'done', sekda: 'done', dimas: 'forbidden', yusuf: 'forbidden' },
			...{ wati: 'not_found', sari: 'not_found', laras: 'forbidden', bupati: 'forbidden' },
			...{ admin: 'not_found', auditor: 'forbidden', ...nobodyElse }
		});
		expect(table('secret')).toEqual({
			...{ siti: 'done', sekda: 'done', dimas: 'not_found', yusuf: 'not_found' },
			...{ wati: 'not_found', sari: 'not_found', laras: 'not_found', bupati: 'not_found' },
			...{ admin: 'not_found', auditor: 'forbidden', ...nobodyElse }
		});
	});
});

describe('raising the class of a meeting', () => {
	const classesUnder = (meetingId: number) =>
		[agendaItems, notes, resolutions, commitments].map((table) =>
			db
				.select({ confidentiality: table.confidentiality, meetingId: table.meetingId })
				.from(table)
				.all()
				.filter((row) => row.meetingId === meetingId)
				.map((row) => row.confidentiality)
		);

	function fill(meetingId: number): void {
		for (const confidentiality of ['ordinary', 'secret'] as const) {
			openWriter()
				.insert(agendaItems)
				.values({ meetingId, position: 1, title: 'Acara', confidentiality })
				.run();
			openWriter()
				.insert(notes)
				.values({
					meetingId,
					kind: 'information',
					text: 'Catatan',
					position: 1,
					recordedAt: 0,
					confidentiality
				})
				.run();
			insertCommitment(world, meetingId, { confidentiality, state: 'drafted' });
		}
	}

	it('raises everything under it in the same transaction, and nothing of another meeting', () => {
		const [id, other] = [drafted(world), drafted(world)];
		fill(id);
		fill(other);
		changeMeeting(world.siti, id, form(id, { confidentiality: 'restricted' }));
		expect(classesUnder(id)).toEqual(Array(4).fill(['restricted', 'secret']));
		expect(classesUnder(other)).toEqual(Array(4).fill(['ordinary', 'secret']));
		expect(
			db
				.select({ name: events.name })
				.from(events)
				.all()
				.map(({ name }) => name)
		).toContain('meeting.classified');
	});

	it('lowers nothing when the meeting is lowered', () => {
		const id = drafted(world, { confidentiality: 'secret' });
		openWriter()
			.insert(agendaItems)
			.values({ meetingId: id, position: 1, title: 'Kasus', confidentiality: 'secret' })
			.run();
		changeMeeting(world.siti, id, form(id, { confidentiality: 'ordinary' }));
		expect(stored(id).confidentiality).toBe('ordinary');
		expect(classesUnder(id)[0]).toEqual(['secret']);
	});
});
