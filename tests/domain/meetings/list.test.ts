import { beforeEach, describe, expect, it } from 'vitest';
import { addAgendaItem } from '#domain/agenda/operations.ts';
import { dossiers } from '#domain/dossiers/schema.ts';
import { meetingList } from '#domain/meetings/list.ts';
import type { MeetingFilter } from '#domain/meetings/list.ts';
import { meetingRegionOptions, seriesOptions } from '#domain/meetings/options.ts';
import type { Actor } from '#domain/access/actor.ts';
import { setClock } from '#lib/clock.ts';
import { openWriter } from '#lib/server/database.ts';
import { freshDatabase } from '../../support/database.ts';
import { drafted, everybody, NO_CHAIR } from '../../support/meetings.ts';
import { insertCommitment, insertMeeting } from '../../support/records.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

let world: World;
const TODAY = '2026-11-23';

beforeEach(() => {
	freshDatabase();
	setClock(Date.UTC(2026, 10, 23, 1));
	world = buildWorld();
});

const list = (filter: MeetingFilter = {}, actor: Actor = world.siti) =>
	meetingList(actor, filter, TODAY);
const titles = (filter: MeetingFilter = {}, actor: Actor = world.siti) =>
	list(filter, actor).lines.map((line) => `${line.section} ${line.title}`);

describe('meetingList', () => {
	it('shows running meetings, then the coming ones by date, then the past ones, latest first', () => {
		insertMeeting(world, { title: 'lewat 2024', state: 'adopted', heldOn: '2024-02-06' });
		insertMeeting(world, { title: 'lewat kemarin', state: 'concluded', heldOn: '2026-11-22' });
		insertMeeting(world, { title: 'tidak jadi dibuka', state: 'scheduled', heldOn: '2026-11-20' });
		insertMeeting(world, { title: 'tanpa tanggal', state: 'draft' });
		insertMeeting(world, { title: 'ditunda', state: 'postponed', heldOn: '2026-11-19' });
		insertMeeting(world, { title: 'lusa', heldOn: '2026-11-25' });
		insertMeeting(world, { title: 'hari ini', heldOn: TODAY });
		insertMeeting(world, { title: 'batal lusa', state: 'cancelled', heldOn: '2026-11-25' });
		insertMeeting(world, { title: 'berlangsung', state: 'in_session', heldOn: TODAY });
		insertMeeting(world, { title: 'sumber tanpa tanggal', state: 'adopted' });
		expect(titles()).toEqual([
			'running berlangsung',
			'upcoming ditunda',
			'upcoming hari ini',
			'upcoming batal lusa',
			'upcoming lusa',
			'upcoming tanpa tanggal',
			'past lewat kemarin',
			'past tidak jadi dibuka',
			'past lewat 2024',
			'past sumber tanpa tanggal'
		]);
		expect(list().sections).toEqual({ running: 1, upcoming: 5, past: 4 });
	});

	it('shows the meetings in which one institution takes part, and none that the reader may not see', () => {
		insertMeeting(world, { title: 'tuan rumah', hostId: world.polres });
		insertMeeting(world, { title: 'rahasia', hostId: world.polres, confidentiality: 'secret' });
		insertMeeting(world, { title: 'diundang', invited: [world.polres] });
		insertMeeting(world, { title: 'tanpa Polres', invited: [world.dinasSosial] });
		const found = list({ institutionId: world.polres });
		expect(found.lines.map(({ title }) => title).sort()).toEqual(['diundang', 'tuan rumah']);
		expect([found.found, found.all]).toEqual([2, 3]);
	});

	it('filters by words, state, series, region and dates', () => {
		drafted(world, {
			title: 'Rakor Stunting',
			seriesName: 'Stunting',
			schedule: { heldOn: '2026-12-02', place: 'Bappeda 100%' }
		});
		insertMeeting(world, { title: 'Rakor Inflasi', heldOn: '2026-12-09' });
		const [stunting] = seriesOptions(world.siti);
		const found = (filter: MeetingFilter) => titles(filter).map((line) => line.split(' ').at(-1));
		expect(found({ q: 'stunting' })).toEqual(['Stunting']);
		expect(found({ q: '100%' })).toEqual(['Stunting']);
		expect(found({ q: '%' })).toEqual(['Stunting']);
		expect(found({ q: "' or 1=1 --" })).toEqual([]);
		expect(found({ state: 'scheduled' })).toEqual(['Inflasi']);
		expect(found({ seriesId: stunting?.id })).toEqual(['Stunting']);
		expect(found({ regionId: world.elsewhere })).toEqual([]);
		expect(found({ from: '2026-12-03' })).toEqual(['Inflasi']);
		expect(found({ to: '2026-12-02' })).toEqual(['Stunting']);
		expect(list({ q: 'stunting' })).toMatchObject({ found: 1, all: 2 });
	});

	it('gives fifty a page and never a page that is not there', () => {
		for (let day = 1; day <= 60; day += 1) insertMeeting(world, { heldOn: '2026-12-01' });
		expect(list()).toMatchObject({ found: 60, page: 1, pages: 2 });
		expect(list().lines).toHaveLength(50);
		expect(list({ page: 2 }).lines).toHaveLength(10);
		expect(list({ page: 99 })).toMatchObject({ page: 2 });
		expect(list({ page: -1 })).toMatchObject({ page: 1 });
	});

	it('tells of each line its host, chair, answers and what it lacks', () => {
		drafted(world, {
			title: 'Rakor',
			chair: { ...NO_CHAIR, personId: world.sekda.personId },
			schedule: { heldOn: '2026-12-02' }
		});
		expect(list().lines[0]).toMatchObject({
			host: { name: 'Sekretariat Daerah', acronym: 'Setda' },
			chair: 'Drs. Bambang Sekda, M.Si.',
			fromSource: false,
			invited: 0,
			answered: 0,
			missing: [{ code: 'start' }, { code: 'place' }, { code: 'agenda' }, { code: 'invitees' }]
		});
	});

	it('misses the agenda of which the reader may know nothing, and counts no hidden item', () => {
		const meetingId = drafted(world, { schedule: { heldOn: '2026-12-02' } });
		const item = { presenterId: null, minutesPlanned: null, confidentiality: 'secret' } as const;
		addAgendaItem(world.siti, meetingId, { title: 'Kasus anak', ...item });
		const lacks = (actor: Actor) => list({}, actor).lines[0]?.missing.map(({ code }) => code);
		expect(lacks(world.siti)).not.toContain('agenda');
		expect(lacks(world.yusuf)).toContain('agenda');
	});

	it('says where a missing date is the silence of a source', () => {
		const meetingId = insertMeeting(world, { state: 'adopted' });
		openWriter()
			.insert(dossiers)
			.values({ dossierId: 'bombana-2024', meetingId, contentHash: 'x', importedAt: 0 })
			.run();
		expect(list().lines[0]).toMatchObject({ heldOn: null, fromSource: true });
	});

	it('counts and names only what each reader may know of', () => {
		const invited = [world.dinasSosial];
		for (const confidentiality of ['ordinary', 'restricted', 'secret'] as const)
			drafted(world, { title: confidentiality, confidentiality, seriesName: confidentiality });
		insertMeeting(world, { title: 'invited', confidentiality: 'restricted', invited });
		const seen = Object.fromEntries(
			everybody(world).map(([name, actor]) => [
				name,
				[
					list({}, actor).all,
					list({}, actor).found,
					seriesOptions(actor).length,
					meetingRegionOptions(actor).length
				]
			])
		);
		expect(seen).toEqual({
			siti: [4, 4, 3, 1],
			dimas: [3, 3, 2, 1],
			sekda: [4, 4, 3, 1],
			yusuf: [2, 2, 1, 1],
			wati: [1, 1, 1, 1],
			sari: [1, 1, 1, 1],
			laras: [3, 3, 2, 1],
			bupati: [3, 3, 2, 1],
			admin: [1, 1, 1, 1],
			auditor: [4, 4, 3, 1],
			stranger: [0, 0, 0, 0],
			visitor: [0, 0, 0, 0]
		});
	});

	it('does not even count a secret resolution of an open meeting', () => {
		const id = insertMeeting(world, { state: 'adopted', heldOn: '2026-11-01' });
		insertCommitment(world, id);
		insertCommitment(world, id, { confidentiality: 'secret' });
		const resolutions = (actor: Actor) => list({}, actor).lines[0]?.resolutions;
		expect([resolutions(world.siti), resolutions(world.yusuf)]).toEqual([2, 1]);
	});
});
