import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { eq } from 'drizzle-orm';
import { SYSTEM } from '#domain/access/actor.ts';
import { commitments } from '#domain/commitments/schema.ts';
import { exportDossier, exportedContent } from '#domain/dossiers/export.ts';
import type { Dossier } from '#domain/dossiers/format.ts';
import type { Marks } from '#domain/dossiers/marks.ts';
import { importDossier } from '#domain/dossiers/import.ts';
import { openDossier } from '#domain/dossiers/parse.ts';
import { meetingOfDossier, sourcesOf } from '#domain/dossiers/queries.ts';
import { dossierDifferences, sourceRemarks } from '#domain/dossiers/schema.ts';
import { meetings } from '#domain/meetings/schema.ts';
import type { Speaker } from '#domain/minutes/input.ts';
import { changeNote } from '#domain/minutes/notes.ts';
import { minutes, notes } from '#domain/minutes/schema.ts';
import { posts } from '#domain/people/schema.ts';
import { provenances } from '#domain/provenance/schema.ts';
import { resolutions } from '#domain/resolutions/schema.ts';
import { setClock } from '#lib/clock.ts';
import { openConnection, openWriter } from '#lib/server/database.ts';
import { freshDatabase } from '../../support/database.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';
import { complete, dinkes, sekda, withNote } from './support/rakor.ts';

const FULL_NAME =
	'Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk dan Keluarga Berencana';
const NO_WORDS = {
	speakerWords: null,
	responsibleWords: null,
	dueWords: null,
	confidentiality: null
} as const;
const EXAMPLE = 'static/dossier.example.yaml';
const hss = () => openDossier(readFileSync('src/cli/demo/dossiers/hss-2024.yaml'));
const example = () => openDossier(readFileSync(EXAMPLE));

/** A meeting of the small world, hosted by its Dinas Sosial. */
const rakor = (change: Partial<Dossier> = {}): { dossier: Dossier; marks: Marks } => ({
	dossier: {
		format: 'tuntas-dossier/1',
		id: 'rakor',
		title: 'Rapat koordinasi',
		region: { code: '99.01' },
		hosts: [{ name: 'Sekretariat Daerah' }],
		resolutions: [complete],
		...change
	},
	marks: new Map()
});

/** How many rows each table has, for saying that nothing was written. */
function rowCounts(): Record<string, unknown> {
	const tables = openConnection()
		.prepare<[], { name: string }>(
			"select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'"
		)
		.all();
	return Object.fromEntries(
		tables.map(({ name }) => [
			name,
			openConnection().prepare(`select count(*) as rows from "${name}"`).get()
		])
	);
}

let world: World;

beforeAll(() => setClock(Date.UTC(2026, 3, 1)));
afterAll(() => setClock());
beforeEach(() => {
	freshDatabase();
	world = buildWorld();
});

describe('importing a dossier', () => {
	it('makes a meeting of it, and an event that names the file', () => {
		const { outcome, meetingId, findings } = importDossier(world.siti, rakor());
		expect(outcome).toBe('imported');
		expect(findings.map(({ code }) => code)).toContain('date_missing');
		const meeting = openWriter().select().from(meetings).get();
		expect(meeting).toMatchObject({ id: meetingId, title: 'Rapat koordinasi', state: 'concluded' });
		const event = openConnection()
			.prepare("select name, actor_name, facts from events where name = 'dossier.imported'")
			.get();
		expect(event).toMatchObject({ name: 'dossier.imported', actor_name: world.siti.name });
		expect(meetingOfDossier('rakor')).toBe(meetingId);
	});

	it('finds the institutions of the directory by name or acronym, and enters only what is not there', () => {
		const { entered } = importDossier(
			world.siti,
			rakor({
				attendance: [
					{ presence: 'present', institution: { name: 'Dinkes' } },
					{ presence: 'present', institution: { name: 'dinas sosial' } },
					{ presence: 'present', institution: { name: 'Yayasan Harapan' } }
				],
				resolutions: []
			})
		);
		expect(entered).toEqual({ institutions: ['Yayasan Harapan'], posts: [], persons: [] });
	});

	it('finds the institution of a post in its title where the file does not say it', () => {
		importDossier(
			world.siti,
			rakor({
				resolutions: [],
				roles: [
					{ role: 'chair', ...sekda },
					{ role: 'speaker', person: 'AKBP Rudi', post: 'Kapolres Contoh' },
					{ role: 'speaker', person: 'dr. Lukman', post: 'Kepala Dinas Kesehatan' },
					{
						role: 'opener',
						person: 'Ilham',
						post: 'Asisten Administrasi',
						on_behalf_of: { post: 'Bupati Contoh' }
					}
				]
			})
		);
		const rows = openConnection()
			.prepare<[], { title: string; name: string }>(
				`select p.title, n.name from meeting_roles r join posts p on p.id in (r.post_id, r.on_behalf_of_post_id)
				join institution_names n on n.institution_id = p.institution_id order by r.position, p.title`
			)
			.all();
		expect(rows.map(({ title, name }) => `${title}: ${name}`)).toEqual([
			'Sekretaris Daerah: Sekretariat Daerah',
			'Kapolres Contoh: Kepolisian Resor Contoh',
			'Kepala Dinas Kesehatan: Dinas Kesehatan',
			'Asisten Administrasi: Sekretariat Daerah',
			'Bupati Contoh: Pemerintah Kabupaten Contoh'
		]);
	});

	it.each([
		['DP3AP2KB', null, 'Kepala Dinas P3AP2KB'],
		['DP3AP2KB', null, 'Kadis P3AP2KB Contoh'],
		['DP3AP2KB Kabupaten Contoh', null, 'Kepala Dinas P3AP2KB'],
		['Dinas P3AP2KB', null, 'Kepala DP3AP2KB'],
		[FULL_NAME, null, 'Kepala Dinas P3AP2KB'],
		[FULL_NAME, 'Dinas PP', 'Kepala DP3AP2KB'],
		['Dinas Sosial', 'Dinsos', 'Kepala Dinas Sosial Kabupaten Contoh']
	])('knows %s (%s) again in the post "%s" that names no institution', (name, acronym, post) => {
		const named = { name, ...(acronym === null ? {} : { acronym }) };
		for (const id of ['named', 'again']) {
			const { entered } = importDossier(
				SYSTEM,
				rakor({
					id,
					resolutions: [],
					roles: [{ role: 'opener', person: 'Ilham', on_behalf_of: { post } }],
					// Only the first file names the office itself, and after the post.
					attendance: id === 'named' ? [{ presence: 'present', institution: named }] : []
				})
			);
			expect(entered.institutions).toEqual(id === 'named' && name !== 'Dinas Sosial' ? [name] : []);
		}
	});

	it('keeps in which capacity somebody spoke, until somebody else is named', () => {
		const speaker = { person: 'Ilham', post: 'Bupati Contoh', capacity: 'pj' } as const;
		const said = { kind: 'hope', text: 'Semoga selesai.', speaker } as const;
		const { meetingId } = importDossier(SYSTEM, rakor({ notes: [said], resolutions: [] }));
		const note = () => openWriter().select().from(notes).all()[0];
		const { id = 0, speakerPersonId } = note() ?? {};
		expect(note()).toMatchObject({ speakerCapacity: 'pj' });
		expect(exportDossier(SYSTEM, meetingId ?? 0)).toContain('capacity: pj');
		const typed = { agendaItemId: null, kind: 'hope', text: 'Semoga.', ...NO_WORDS } as const;
		const change = (version: number, speaker: Speaker | null) =>
			changeNote(SYSTEM, id, { ...typed, speaker, version });
		change(1, { of: 'person', id: speakerPersonId ?? 0 });
		expect(note()).toMatchObject({ speakerCapacity: 'pj' });
		change(2, null);
		expect(note()).toMatchObject({ speakerCapacity: null, speakerPersonId: null });
	});

	it('takes a post of the directory for the one whose title a file gives', () => {
		openWriter()
			.insert(posts)
			.values({ institutionId: world.bappeda, title: 'Kepala Dinas Data', heads: false })
			.run();
		const { entered } = importDossier(
			SYSTEM,
			rakor({ roles: [{ role: 'speaker', post: 'kepala dinas data' }], resolutions: [] })
		);
		expect(entered).toEqual({ institutions: [], posts: [], persons: [] });
	});

	it('does not take two offices for one because their initials are the same', () => {
		const { entered } = importDossier(
			SYSTEM,
			rakor({
				resolutions: [],
				attendance: [
					'Dinas Perikanan Kelautan dan Pangan',
					'Dinas Perumahan, Kawasan Permukiman'
				].map((name) => ({ presence: 'present' as const, institution: { name } }))
			})
		);
		expect(entered.institutions).toHaveLength(2);
	});

	it('writes nothing the second time, and says whether the file is the same', () => {
		const first = importDossier(world.siti, rakor());
		const counts = rowCounts();
		expect(importDossier(world.siti, rakor())).toMatchObject({
			outcome: 'unchanged',
			meetingId: first.meetingId
		});
		expect(importDossier(world.siti, rakor({ place: 'Aula' })).outcome).toBe('differs');
		expect(rowCounts()).toEqual(counts);
	});

	it('tries everything and takes it back when asked to', () => {
		const counts = rowCounts();
		const tried = importDossier(SYSTEM, example(), { dryRun: true });
		expect(tried).toMatchObject({ outcome: 'imported', meetingId: null });
		expect(tried.entered.institutions).toContain('RSUD Contoh');
		expect(rowCounts()).toEqual(counts);
		expect(importDossier(SYSTEM, example()).entered).toEqual(tried.entered);
	});

	it('is all or nothing: what fails late leaves nothing behind', () => {
		const counts = rowCounts();
		const late = rakor({
			attendance: [
				{ presence: 'present', institution: { name: 'Yayasan Harapan' } },
				// A directory that siti does not keep.
				{ presence: 'present', institution: { name: 'Polres Sebelah', region: { code: '99.02' } } }
			]
		});
		expect(() => importDossier(world.siti, late)).toThrow();
		expect(rowCounts()).toEqual(counts);
	});

	it('is for the secretariat of the lead host, and for the command line', () => {
		for (const who of ['sekda', 'yusuf', 'bupati', 'auditor', 'stranger'] as const) {
			expect(() => importDossier(world[who], rakor()), who).toThrow(
				expect.objectContaining({ kind: 'forbidden' })
			);
		}
		expect(importDossier(world.siti, rakor()).outcome).toBe('imported');
		expect(importDossier(SYSTEM, rakor({ id: 'other', hosts: [] })).outcome).toBe('imported');
	});

	it('refuses a meeting whose region nobody knows', () => {
		for (const region of [undefined, { code: '00.00' }, { name: 'Kabupaten Atlantis' }])
			expect(() => importDossier(SYSTEM, rakor({ region }))).toThrow(
				expect.objectContaining({ kind: 'rule_violation', code: 'dossier.region_unknown' })
			);
		const byName = rakor({ region: { name: 'kabupaten contoh' } });
		expect(importDossier(SYSTEM, byName).outcome).toBe('imported');
	});

	it('gives a commitment its code and leaves it drafted until the minutes are adopted', () => {
		importDossier(world.siti, rakor({ held_on: { date: '2024-02-06' } }));
		expect(openWriter().select().from(commitments).get()).toMatchObject({
			code: 'K-2024-0001',
			state: 'drafted',
			leadId: world.dinasSosial,
			dueKind: 'calendar_duration',
			dueWords: 'paling lama dua minggu',
			dueOriginal: '2024-02-20'
		});
	});

	it('puts the commitments of an adopted meeting in force and freezes its minutes', () => {
		importDossier(world.siti, rakor({ state: 'adopted' }));
		expect(openWriter().select().from(commitments).get()?.state).toBe('active');
		const frozen = openWriter().select().from(minutes).get();
		expect(frozen).toMatchObject({ state: 'adopted', adoptedBy: null, adoptedAt: null });
		expect(frozen?.content).toContain('Rumah aman dibuka');
		expect(frozen?.contentHash).toMatch(/^[0-9a-f]{64}$/);
	});

	it('keeps where each value comes from, by the fields that people know', () => {
		const { meetingId } = importDossier(SYSTEM, example());
		const kept = openWriter()
			.select()
			.from(provenances)
			.where(eq(provenances.meetingId, meetingId ?? 0))
			.all();
		expect(kept).toContainEqual(
			expect.objectContaining({
				subject: 'commitments',
				field: 'due',
				basis: 'added',
				addedBy: 'Rina Handayani, S.E.',
				explanation: 'disepakati dengan direktur RSUD melalui telepon',
				at: Date.UTC(2026, 2, 16)
			})
		);
	});

	it('keeps what has no place in the rows beside the record it belongs to', () => {
		const { meetingId } = importDossier(SYSTEM, example());
		const counts = openWriter()
			.select()
			.from(dossierDifferences)
			.all()
			.find(({ field }) => field === 'attendance_counts');
		expect(counts).toMatchObject({ subject: 'meetings', subjectId: meetingId, inRecord: null });
		expect(JSON.parse(counts?.inDossier ?? '')).toEqual({
			words: '34 orang',
			invited: 40,
			present: 34,
			female: 19,
			male: 15
		});
		expect(sourcesOf(meetingId ?? 0).map(({ publisher }) => publisher)).toEqual([
			'Sekretariat Daerah Kabupaten Contoh',
			'Kabar Contoh'
		]);
		const remarks = openWriter().select().from(sourceRemarks).all();
		expect(remarks.map(({ path }) => path)).toEqual(['other_dates', 'attendance_counts.present']);
	});
});

describe('exporting a dossier', () => {
	it('shows what was changed here since, not what the file said once', () => {
		const { meetingId } = importDossier(SYSTEM, example());
		openWriter()
			.update(resolutions)
			.set({ text: 'Alur rujukan ditetapkan.' })
			.where(eq(resolutions.number, 1))
			.run();
		openWriter().update(notes).set({ withdrawnAt: 1 }).where(eq(notes.id, 1)).run();
		const { dossier } = openDossier(exportDossier(SYSTEM, meetingId ?? 0));
		expect(dossier.resolutions?.[0]?.text).toBe('Alur rujukan ditetapkan.');
		expect(dossier.notes).toHaveLength(2);
		expect(dossier.attendance_counts?.present).toBe(34);
	});

	it('gives a meeting that began here a file of its own, which another instance can take', () => {
		const { id } = openWriter()
			.insert(meetings)
			.values({
				regionId: world.contoh,
				title: 'Rapat yang dicatat di sini',
				heldOn: '2026-03-11',
				startsAt: '09:00',
				timeZone: 'Asia/Makassar',
				state: 'scheduled',
				createdAt: 1
			})
			.returning()
			.get();
		const file = exportDossier(SYSTEM, id);
		expect(file).toContain(`id: rapat-99-01-${id}\n`);
		freshDatabase();
		world = buildWorld();
		const { meetingId } = importDossier(SYSTEM, openDossier(file));
		expect(exportDossier(SYSTEM, meetingId ?? 0)).toBe(file);
	});

	it('does not exist for those who may not know of the meeting', () => {
		const { meetingId } = importDossier(world.siti, rakor({ confidentiality: 'secret' }));
		for (const who of ['stranger', 'laras', 'bupati', 'admin'] as const)
			expect(() => exportDossier(world[who], meetingId ?? 0), who).toThrow(
				expect.objectContaining({ kind: 'not_found' })
			);
		expect(exportDossier(world.siti, meetingId ?? 0)).toContain('secret');
	});

	it('leaves out what the reader may not see, with its remarks and marks', () => {
		const { dossier } = rakor({
			...withNote('Korban berinisial AN dirujuk.', 'secret'),
			attendance: [{ presence: 'present', institution: dinkes }]
		});
		const [note] = dossier.notes ?? [];
		const remarked = {
			...dossier,
			notes: note ? [{ ...note, remark: 'dari berkas perkara' }] : []
		};
		const marks = new Map([
			['notes[0].text', { basis: 'derived', from: 'berkas perkara' } as const]
		]);
		const { meetingId } = importDossier(world.siti, { dossier: remarked, marks });
		const seen = (who: World['siti']) => JSON.stringify(exportedContent(who, meetingId ?? 0));
		expect(seen(world.siti)).toContain('berinisial AN');
		expect(seen(world.siti)).toContain('berkas perkara');
		expect(seen(world.bupati)).not.toMatch(/berinisial|perkara/);
	});
});

describe('the five real meetings', () => {
	it('can be imported without a date, without a host and without attendance', () => {
		freshDatabase();
		world = buildWorld();
		openConnection()
			.prepare(
				"insert into regions (code, name, kind, province_code, time_zone) values ('63.06', 'Kabupaten Hulu Sungai Selatan', 'kabupaten', '63', 'Asia/Makassar')"
			)
			.run();
		const { meetingId } = importDossier(SYSTEM, hss());
		expect(openWriter().select().from(meetings).get()).toMatchObject({
			id: meetingId,
			heldOn: '2024-02-06',
			startsAt: null,
			timeZone: 'Asia/Makassar'
		});
	});
});
