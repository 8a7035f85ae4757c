import { beforeEach, describe, expect, it } from 'vitest';
import { SYSTEM, VISITOR } from '#domain/access/actor.ts';
import type { Actor } from '#domain/access/actor.ts';
import type { SearchKind } from '#domain/search/entries.ts';
import { commitmentByCode, HITS_A_PAGE, search, searchKind } from '#domain/search/queries.ts';
import { freshDatabase } from '../../support/database.ts';
import { openConnection } from '#lib/server/database.ts';
import { insertCommitment, insertMeeting } from '../../support/records.ts';
import { promise } from '../../support/commitments.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

let world: World;

beforeEach(() => {
	freshDatabase();
	world = buildWorld();
});

const found = (actor: Actor, question: string, kind: SearchKind) =>
	searchKind(actor, question, kind, 1).hits;
const ids = (actor: Actor, question: string, kind: SearchKind) =>
	found(actor, question, kind).map((hit) => hit.id);
const run = (sql: string, ...values: unknown[]) =>
	Number(
		openConnection()
			.prepare(sql)
			.run(...values).lastInsertRowid
	);

describe('search', () => {
	it('finds all words in any order, whatever their case, and as they are being typed', () => {
		const id = insertMeeting(world, { title: 'Rakor Perlindungan Anak Triwulan II' });
		insertMeeting(world, { title: 'Rakor Inflasi' });
		for (const typed of ['anak RAKOR', 'perlin', 'triw perl'])
			expect(ids(world.yusuf, typed, 'meetings'), typed).toEqual([id]);
	});

	it.each([
		['"perlindungan anak"', true],
		['“perlindungan anak”', true],
		['"anak perlindungan"', false],
		['"perlindungan an"', false],
		['"perlindungan an', false],
		['anak-anak', false],
		['perlindungan-anak', true],
		['Pérlindungán', true]
	])('takes %s at its word: %s', (typed, finds) => {
		insertMeeting(world, { title: 'Rakor Perlindungan Anak' });
		expect(ids(world.yusuf, typed, 'meetings')).toHaveLength(finds ? 1 : 0);
	});

	it.each([
		['anak', 'Pemenuhan hak anak-anak'],
		['anak-anak', 'Pemenuhan hak anak–anak'],
		['antar-instansi', 'Koordinasi antarinstansi'],
		['D.I.', 'Irigasi D.I. Way Contoh'],
		['p3ap2', 'Dinas P3AP2KB'],
		['cafe', 'Café UMKM']
	])('finds %j in %j', (typed, title) => {
		insertMeeting(world, { title });
		expect(ids(world.siti, typed, 'meetings')).toHaveLength(1);
	});

	it('finds commitments by code, by words, by their proof and by who owes them', () => {
		const id = promise(world, {
			description: 'Memasang rambu evakuasi',
			proof: 'Foto tiap titik',
			supporting: [world.polres]
		});
		const code = found(world.siti, 'rambu', 'commitments')[0]?.label ?? '';
		for (const typed of [code, code.slice(2), 'foto titik', 'dinsos rambu', 'kepolisian rambu'])
			expect(ids(world.siti, typed, 'commitments'), typed).toEqual([id]);
		expect(ids(world.siti, 'dinkes rambu', 'commitments')).toEqual([]);
	});

	it('goes straight to a commitment whose whole code is typed, and to none that is hidden', () => {
		const id = promise(world);
		const secret = promise(world, { secrecy: 'secret' });
		const codeOf = (one: number) =>
			openConnection().prepare('select code from commitments where id = ?').pluck().get(one);
		const led = (typed: string) => commitmentByCode(typed, search(world.bupati, typed));
		expect(led(` ${String(codeOf(id)).toLowerCase()} `)).toBe(id);
		expect(led(String(codeOf(id)).slice(0, -1))).toBeNull();
		expect(led(String(codeOf(secret)))).toBeNull();
	});

	it('says where the words stand, and marks them without any HTML', () => {
		promise(world, {
			description: 'Memasang <b>rambu</b> & papan',
			proof: 'Foto rambu di tiap titik'
		});
		const [first] = found(world.siti, 'ramb', 'commitments');
		expect(first?.text).toEqual([
			{ text: 'Memasang <b>', hit: false },
			{ text: 'rambu', hit: true },
			{ text: '</b> & papan', hit: false }
		]);
		expect(found(world.siti, 'titik', 'commitments')[0]?.also).toEqual({
			where: 'proof',
			text: [
				{ text: 'Foto rambu di tiap ', hit: false },
				{ text: 'titik', hit: true }
			]
		});
	});

	it('finds institutions by name, acronym and former name, of the own region only', () => {
		run(
			`insert into institution_names (institution_id, name, acronym, valid_until)
			values (?, 'Kantor Kesejahteraan Rakyat', 'Kesra', '2016-12-31')`,
			world.dinasSosial
		);
		expect(ids(world.yusuf, 'Dinkes', 'institutions')).toEqual([world.dinasKesehatan]);
		expect(ids(world.stranger, 'sosial', 'institutions')).toEqual([world.foreignOffice]);
		expect(found(world.yusuf, 'kesra', 'institutions')[0]).toMatchObject({
			id: world.dinasSosial,
			label: 'Dinsos',
			also: { where: 'former_name' }
		});
		const owed = promise(world, { description: 'Menyusun rencana' });
		expect(ids(world.yusuf, 'kesra rencana', 'commitments')).toEqual([owed]);
	});

	it('finds agenda items, notes and resolutions with the meeting that they belong to', () => {
		const meetingId = insertMeeting(world, { title: 'Rakor Anak', heldOn: '2026-11-09' });
		run(
			`insert into agenda_items (meeting_id, position, title) values (?, 0, 'Laporan gizi')`,
			meetingId
		);
		run(
			`insert into notes (meeting_id, kind, text, position, recorded_at)
			values (?, 'obstacle', 'Data gizi belum padan', 0, 0)`,
			meetingId
		);
		run(
			`insert into resolutions (meeting_id, number, kind, text, recorded_at)
			values (?, 7, 'decision', 'Memadankan data gizi', 0)`,
			meetingId
		);
		expect(
			search(world.yusuf, 'gizi').map(({ kind, total, hits }) => [kind, total, hits[0]?.meeting])
		).toEqual([
			['resolutions', 1, 'Rakor Anak'],
			['agenda_items', 1, 'Rakor Anak'],
			['notes', 1, 'Rakor Anak']
		]);
		expect(found(world.yusuf, 'memadankan', 'resolutions')[0]?.label).toBe('7');
		expect(search(world.stranger, 'gizi')).toEqual([]);
	});

	it('finds what is stricter than its meeting for those who may read it, and for nobody else', () => {
		const meetingId = insertMeeting(world, { invited: [world.dinasSosial] });
		for (const confidentiality of ['ordinary', 'restricted', 'secret'])
			run(
				`insert into notes (meeting_id, kind, text, confidentiality, position, recorded_at)
				values (?, 'information', 'Alamat rumah aman', '${confidentiality}', 0, 0)`,
				meetingId
			);
		const { siti, auditor, yusuf, laras, bupati, wati, admin, stranger } = world;
		const seen = [siti, auditor, yusuf, laras, bupati, wati, admin, stranger];
		const counts = seen.map((actor) => ids(actor, 'rumah aman', 'notes').length);
		expect(counts).toEqual([3, 3, 2, 2, 2, 1, 1, 0]);
	});

	it('counts everything, shows the newest first, and pages through the rest', () => {
		const meetingId = insertMeeting(world);
		const all = Array.from({ length: HITS_A_PAGE + 3 }, (_, index) =>
			insertCommitment(world, meetingId, { description: `Memasang rambu ${index}` })
		);
		const [first] = search(world.siti, 'rambu');
		expect([first?.total, first?.more, first?.hits.length]).toEqual([all.length, false, 5]);
		expect(searchKind(world.siti, 'rambu', 'commitments', 2).hits.map(({ id }) => id)).toEqual(
			all.slice(0, 3).reverse()
		);
		expect(searchKind(world.siti, 'rambu', 'commitments', 3).hits).toEqual([]);
	});

	it('never says that a confidential meeting, resolution or commitment exists', () => {
		const meetingId = insertMeeting(world, {
			confidentiality: 'secret',
			title: 'Konferensi kasus'
		});
		insertCommitment(world, meetingId, {
			confidentiality: 'secret',
			leadId: world.polres,
			description: 'Konferensi kasus lanjutan'
		});
		const { yusuf, bupati, laras, admin, stranger, siti, sari } = world;
		for (const actor of [yusuf, bupati, laras, admin, stranger, VISITOR]) {
			expect(search(actor, 'kasus')).toEqual([]);
			expect(searchKind(actor, 'konferensi', 'commitments', 1)).toMatchObject({
				total: 0,
				more: false
			});
		}
		expect(ids(siti, 'kasus', 'meetings')).toHaveLength(1);
		expect(ids(sari, 'kasus', 'commitments')).toHaveLength(1);
		expect(ids(sari, 'kasus', 'meetings')).toEqual([]);
	});

	it('says the same of what one may see, whatever secrets hold the same words', () => {
		for (let index = 0; index < 3; index++)
			promise(world, { description: `Mendata kasus ${index}` });
		const before = search(world.yusuf, 'kasus');
		for (let index = 0; index < 20; index++)
			promise(world, { secrecy: 'secret', lead: world.polres, description: 'kasus kasus kasus' });
		expect(search(world.yusuf, 'kasus')).toEqual(before);
	});

	it('answers an empty question, and one without a word, with nothing', () => {
		insertMeeting(world);
		for (const typed of ['', '   ', '%', '""', '—', "'", '(*)'])
			expect(search(world.siti, typed), typed).toEqual([]);
		expect(search(SYSTEM, 'rakor')).not.toEqual([]);
	});
});
