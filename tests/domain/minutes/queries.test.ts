import { beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '#domain/access/actor.ts';
import { events } from '#domain/audit/schema.ts';
import { makeCommitment } from '#domain/commitments/making.ts';
import { agendaItems } from '#domain/meetings/schema.ts';
import { recordNote } from '#domain/minutes/notes.ts';
import { minutesPage } from '#domain/minutes/queries.ts';
import { commitmentEditPage, notePage, resolutionPage } from '#domain/minutes/record-pages.ts';
import { turnNoteIntoResolution } from '#domain/resolutions/from-note.ts';
import { recordResolution } from '#domain/resolutions/operations.ts';
import { recordPosition } from '#domain/resolutions/positions.ts';
import { withdrawResolution } from '#domain/resolutions/withdrawal.ts';
import { persons } from '#domain/people/schema.ts';
import { setClock } from '#lib/clock.ts';
import { db, openWriter } from '#lib/server/database.ts';
import { freshDatabase } from '../../support/database.ts';
import { outcomeOf } from '../../support/outcome.ts';
import { inSession } from '../../support/records.ts';
import { markAsImported, note, promise, resolution } from '../../support/recording.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

let world: World;
let meetingId: number;

beforeEach(() => {
	freshDatabase();
	setClock(Date.UTC(2026, 10, 23, 1));
	world = buildWorld();
	meetingId = inSession(world);
});

function agendaItem(
	title: string,
	position: number,
	confidentiality: 'ordinary' | 'secret'
): number {
	return openWriter()
		.insert(agendaItems)
		.values({ meetingId, position, title, confidentiality })
		.returning()
		.get().id;
}

describe('the page of the minutes', () => {
	it('shows notes, resolutions, positions and commitments under their agenda items', () => {
		const opening = agendaItem('Pembukaan', 0, 'ordinary');
		const health = agendaItem('Layanan kesehatan', 1, 'ordinary');
		recordNote(world.siti, meetingId, note({ agendaItemId: opening }));
		const id = recordResolution(world.siti, meetingId, resolution({ agendaItemId: health }));
		recordPosition(world.siti, id, {
			institutionId: world.polres,
			stance: 'agrees_with_note',
			note: 'Sepanjang tersedia personel.',
			seen: {}
		});
		makeCommitment(
			world.siti,
			id,
			promise({
				leadId: world.dinasKesehatan,
				supporting: [{ institutionId: world.polres, task: 'Pengamanan' }],
				dueWords: 'dua minggu'
			})
		);
		recordResolution(world.siti, meetingId, resolution({ text: 'Tanpa agenda.' }));
		const page = minutesPage(world.yusuf, meetingId);
		expect(page.sections).toMatchObject([
			{ item: { title: 'Pembukaan' }, place: 1, notes: [{ text: note().text }], resolutions: [] },
			{
				item: { title: 'Layanan kesehatan' },
				place: 2,
				resolutions: [
					{
						number: 1,
						positions: [
							{ institution: 'Kepolisian Resor Contoh', note: 'Sepanjang tersedia personel.' }
						],
						commitments: [
							{
								number: 1,
								lead: { acronym: 'Dinkes' },
								supporting: [{ acronym: 'Polres', task: 'Pengamanan' }],
								dueCurrent: '2026-12-07',
								standing: 'drafted'
							}
						]
					}
				]
			},
			{ item: null, resolutions: [{ number: 2, text: 'Tanpa agenda.' }] }
		]);
	});

	it('says nothing of what is secret to who may not know: no item, record, number, gap or count', () => {
		const closed = agendaItem('Kasus', 0, 'secret');
		recordNote(world.siti, meetingId, note({ agendaItemId: closed }));
		const hidden = recordResolution(
			world.siti,
			meetingId,
			resolution({ agendaItemId: closed, kind: 'directive' })
		);
		makeCommitment(world.siti, hidden, promise());
		recordResolution(world.siti, meetingId, resolution());
		const open = (who: 'yusuf' | 'dimas' | 'bupati') => minutesPage(world[who], meetingId);
		for (const who of ['yusuf', 'dimas', 'bupati'] as const) {
			const page = open(who);
			expect(
				page.sections.map((section) => section.item?.title ?? null),
				who
			).toEqual([null]);
			expect(
				page.sections[0]?.resolutions.map((one) => one.number),
				who
			).toEqual([2]);
			expect(page.sections[0]?.notes, who).toEqual([]);
			expect(
				page.gaps.map((gap) => gap.code),
				who
			).toEqual(['meeting_chair', 'attendance']);
			expect(JSON.stringify(page), who).not.toContain('Menetapkan jadwal siaga');
		}
		expect(minutesPage(world.sekda, meetingId).sections).toHaveLength(2);
	});

	it('is 404 for another region', () => {
		expect(outcomeOf(() => minutesPage(world.stranger, meetingId))).toBe('not_found');
	});

	it('keeps withdrawn resolutions with their number and reason', () => {
		const id = recordResolution(world.siti, meetingId, resolution());
		withdrawResolution(world.siti, id, { reason: 'Ditunda' });
		expect(minutesPage(world.yusuf, meetingId).sections[0]?.resolutions).toMatchObject([
			{ number: 1, withdrawnReason: 'Ditunda' }
		]);
	});

	it('names what was added to a meeting that came from a source, by whom and when', () => {
		markAsImported(meetingId);
		const hope = recordNote(world.siti, meetingId, note({ kind: 'hope' }));
		const id = turnNoteIntoResolution(world.siti, hope, {
			kind: 'directive',
			text: null,
			addendum: null
		});
		makeCommitment(world.siti, id, promise({ leadId: world.dinasSosial, dueWords: '2 minggu' }));
		const page = minutesPage(world.yusuf, meetingId);
		const by = { by: 'Siti Rahmawati, S.Sos.', at: Date.UTC(2026, 10, 23, 1) };
		expect(page.added).toMatchObject([
			{ subject: 'commitments', field: 'description', ...by },
			{ subject: 'commitments', field: 'due', ...by },
			{ subject: 'commitments', field: 'lead', ...by },
			{ subject: 'resolutions', field: 'kind', ...by }
		]);
	});

	it('gives the choices of its forms only to who may record', () => {
		expect(minutesPage(world.yusuf, meetingId).options).toBeNull();
		const options = minutesPage(world.siti, meetingId).options;
		expect(options?.institutions.map((one) => one.name)).toContain('Dinas Sosial');
		expect(options?.persons.map((one) => one.name)).toEqual(['Drs. Bambang Sekda, M.Si.']);
	});

	it('nor on the page of a note, a resolution or a commitment', () => {
		const noted = recordNote(world.siti, meetingId, note());
		const settled = recordResolution(world.siti, meetingId, resolution());
		const promised = makeCommitment(world.siti, settled, promise());
		const pages = (actor: Actor) => [
			notePage(actor, noted).options,
			resolutionPage(actor, settled).options,
			commitmentEditPage(actor, promised).options
		];
		expect(pages(world.yusuf)).toEqual([null, null, null]);
		expect(pages(world.siti)).not.toContain(null);
	});

	it('a choice never names who spoke only in a record that its reader may not know of', () => {
		const victim = openWriter()
			.insert(persons)
			.values({ regionId: world.contoh, name: 'Saksi' })
			.returning()
			.get().id;
		const speaker = { of: 'person', id: victim } as const;
		recordNote(world.siti, meetingId, note({ speaker, confidentiality: 'secret' }));
		const names = (actor: Actor) =>
			minutesPage(actor, meetingId).options?.persons.map((one) => one.name);
		expect(names(world.siti)).toContain('Saksi');
		expect(names(world.dimas)).not.toContain('Saksi');
	});

	it('reading a secret resolution in an ordinary meeting is an event, once an hour', () => {
		recordResolution(world.siti, meetingId, resolution({ confidentiality: 'secret' }));
		const reads = () =>
			db
				.select({ name: events.name })
				.from(events)
				.all()
				.filter((event) => event.name === 'resolution.read').length;
		minutesPage(world.yusuf, meetingId);
		expect(reads()).toBe(0);
		minutesPage(world.sekda, meetingId);
		minutesPage(world.sekda, meetingId);
		expect(reads()).toBe(1);
		setClock(Date.UTC(2026, 10, 23, 3));
		minutesPage(world.sekda, meetingId);
		expect(reads()).toBe(2);
	});
});

describe('the pages of single records', () => {
	it('are 404 to who may not know of them, and say what one may do to the others', () => {
		const secret = { confidentiality: 'secret' } as const;
		const hiddenNote = recordNote(world.siti, meetingId, note(secret));
		const hidden = recordResolution(world.siti, meetingId, resolution(secret));
		const promised = makeCommitment(world.siti, hidden, promise());
		for (const who of ['dimas', 'yusuf', 'bupati', 'admin', 'stranger'] as const) {
			expect(
				outcomeOf(() => notePage(world[who], hiddenNote)),
				who
			).toBe('not_found');
			expect(
				outcomeOf(() => resolutionPage(world[who], hidden)),
				who
			).toBe('not_found');
			expect(
				outcomeOf(() => commitmentEditPage(world[who], promised)),
				who
			).toBe('not_found');
		}
		expect(resolutionPage(world.sekda, hidden).may.record).toBe(true);
		expect(resolutionPage(world.auditor, hidden).may.record).toBe(false);
		expect(commitmentEditPage(world.sekda, promised).may).toEqual({
			complete: true,
			fillIn: false
		});
	});

	it('give a form what is stored, as the form writes it', () => {
		const speaker = { of: 'institution', id: world.polres } as const;
		const id = recordResolution(world.siti, meetingId, resolution({ speaker }));
		const promised = makeCommitment(
			world.siti,
			id,
			promise({ dueWords: 'dua minggu', dueOn: '2026-12-04', leadId: world.dinasSosial })
		);
		expect(resolutionPage(world.siti, id).typed).toMatchObject({
			speaker: `institution:${world.polres}`,
			confidentiality: 'ordinary',
			version: 1
		});
		expect(commitmentEditPage(world.siti, promised)).toMatchObject({
			number: '1.1',
			typed: { dueWords: 'dua minggu', dueOn: '2026-12-04', leadId: world.dinasSosial },
			lacking: ['commitment_proof']
		});
	});
});
