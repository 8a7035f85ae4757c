import { beforeEach, describe, expect, it } from 'vitest';
import { VISITOR } from '#domain/access/actor.ts';
import { search } from '#domain/search/queries.ts';
import { freshDatabase } from '../../support/database.ts';
import { insertCommitment, insertMeeting } from '../../support/records.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

let world: World;

beforeEach(() => {
	freshDatabase();
	world = buildWorld();
});

describe('search', () => {
	it('finds all words in any order, whatever their case', () => {
		const id = insertMeeting(world, { title: 'Rakor Perlindungan Anak Triwulan II' });
		insertMeeting(world, { title: 'Rakor Inflasi' });
		expect(search(world.yusuf, 'anak RAKOR').meetings.map((hit) => hit.id)).toEqual([id]);
	});

	it('finds commitments by code and by words', () => {
		const id = insertCommitment(world, insertMeeting(world), {
			description: 'Memasang rambu evakuasi'
		});
		expect(search(world.yusuf, 'evakuasi').commitments).toHaveLength(1);
		const [hit] = search(world.yusuf, 'rambu').commitments;
		expect(search(world.yusuf, hit?.code ?? '').commitments).toEqual([hit]);
		expect(hit?.id).toBe(id);
	});

	it('finds institutions by name and acronym, of the own region only', () => {
		expect(search(world.yusuf, 'Dinkes').institutions.map((hit) => hit.id)).toEqual([
			world.dinasKesehatan
		]);
		expect(search(world.stranger, 'sosial').institutions.map((hit) => hit.id)).toEqual([
			world.foreignOffice
		]);
	});

	it('takes percent signs and underscores as what they are', () => {
		insertMeeting(world, { title: 'Realisasi 100%' });
		insertMeeting(world, { title: 'Realisasi 100 persen' });
		expect(search(world.siti, '100%').meetings).toHaveLength(1);
		expect(search(world.siti, '_').meetings).toHaveLength(0);
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
		const empty = { meetings: [], commitments: [], resolutions: [], notes: [], institutions: [] };
		for (const actor of [
			world.yusuf,
			world.bupati,
			world.laras,
			world.admin,
			world.stranger,
			VISITOR
		])
			expect(search(actor, 'kasus')).toEqual(empty);
		expect(search(world.siti, 'kasus').meetings).toHaveLength(1);
	});

	it('answers an empty question with nothing', () => {
		insertMeeting(world);
		expect(search(world.siti, '   ').meetings).toEqual([]);
	});
});
