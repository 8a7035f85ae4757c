import { beforeEach, describe, expect, it } from 'vitest';
import { auditLog } from '#domain/audit/trail.ts';
import { institutionPage } from '#domain/institutions/page.ts';
import { BeginTenure } from '#domain/people/input.ts';
import { registerByName } from '#domain/people/persons.ts';
import { listPersons, personPage } from '#domain/people/queries.ts';
import { beginTenure } from '#domain/people/tenures.ts';
import { parse } from '#lib/forms/fields.ts';
import { freshDatabase } from '../../support/database.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

let world: World;
let ratna: number;
let budi: number;

beforeEach(() => {
	freshDatabase();
	world = buildWorld();
	[ratna, budi] = [register('Ratna Dewi'), register('Budi Santoso')];
});

const register = (name: string) => registerByName(world.siti, world.contoh, name);
const begin = (personId: number, fields: Readonly<Record<string, string>>) =>
	beginTenure(
		world.admin,
		parse(BeginTenure, {
			personId: String(personId),
			postId: String(world.headOf.get(world.dinasSosial)),
			capacity: 'definitive',
			...fields
		})
	);
const held = () => {
	const [post] = institutionPage(world.admin, world.dinasSosial).posts;
	return [...(post?.holders ?? []), ...(post?.others ?? [])].map(
		({ name, startedOn, endedOn }) => [name, startedOn, endedOn] as const
	);
};

describe('replacing the head of an office', () => {
	it('ends the tenure before on the day before, also for a date long past, in one step', () => {
		begin(ratna, { startedOn: '2024-02-01' });
		begin(budi, { startedOn: '1 Maret 2025', replaces: 'on' });
		expect(held()).toEqual([
			['Budi Santoso', '2025-03-01', null],
			['Ratna Dewi', '2024-02-01', '2025-02-28']
		]);
		expect(auditLog(world.admin, {}).map(({ name }) => name)).toEqual([
			'tenure.began',
			'tenure.ended',
			'tenure.began',
			'person.registered',
			'person.registered'
		]);
	});

	it('ends an acting holder too, and shortens a tenure that would have ended later', () => {
		begin(ratna, { startedOn: '2024-02-01', endedOn: '2024-12-31' });
		begin(register('Wahyu'), { capacity: 'plt', startedOn: '2024-07-01' });
		begin(budi, { startedOn: '2024-09-01', replaces: 'on' });
		expect(held().map(([name, , endedOn]) => [name, endedOn])).toEqual([
			['Budi Santoso', null],
			['Ratna Dewi', '2024-08-31'],
			['Wahyu', '2024-08-31']
		]);
	});

	it('leaves alone whoever left before and whoever begins later', () => {
		begin(ratna, { startedOn: '2022-01-01', endedOn: '2022-12-31' });
		begin(register('Wahyu'), { startedOn: '2026-01-01' });
		begin(budi, { startedOn: '2024-01-01', endedOn: '2025-12-31', replaces: 'on' });
		expect(held().map(([name, , endedOn]) => [name, endedOn])).toEqual([
			['Wahyu', null],
			['Budi Santoso', '2025-12-31'],
			['Ratna Dewi', '2022-12-31']
		]);
	});

	it('asks for the day, and changes nothing where it is missing or the rule is broken', () => {
		begin(ratna, { startedOn: '2024-02-01' });
		expect(() => begin(budi, { replaces: 'on' })).toThrow(
			expect.objectContaining({ fields: { startedOn: 'required' } })
		);
		expect(() => begin(budi, { startedOn: '2024-01-01', replaces: 'on' })).toThrow(
			'tenure.definitive_holder'
		);
		expect(held()).toEqual([['Ratna Dewi', '2024-02-01', null]]);
	});
});

describe('naming a holder who is not in the directory yet', () => {
	it('enters the person and the tenure together, or neither', () => {
		const name = (typed: string, fields: Readonly<Record<string, string>> = {}) =>
			beginTenure(
				world.siti,
				parse(BeginTenure, {
					personId: '',
					name: typed,
					postId: String(world.headOf.get(world.dinasSosial)),
					capacity: 'definitive',
					...fields
				})
			);
		name('Dra. Hj. Mariam, M.Si.', { startedOn: '2024-02-01' });
		expect(held()).toEqual([['Dra. Hj. Mariam, M.Si.', '2024-02-01', null]]);
		expect(() => name('Orang Kedua')).toThrow('tenure.definitive_holder');
		expect(listPersons(world.siti, { q: 'Orang Kedua' }).count).toBe(0);
		expect(() => name('dra. hj. mariam, m.si.', { capacity: 'plt' })).toThrow(
			expect.objectContaining({ fields: { name: 'person_exists' } })
		);
		expect(() => name('', { capacity: 'plt' })).toThrow(
			expect.objectContaining({ fields: { personId: 'choose' } })
		);
	});
});

describe('somebody who changes office', () => {
	const take = (
		personId: number,
		institutionId: number,
		fields: Readonly<Record<string, string>>
	) =>
		beginTenure(
			world.siti,
			parse(BeginTenure, {
				personId: String(personId),
				postId: String(world.headOf.get(institutionId)),
				capacity: 'definitive',
				...fields
			})
		);
	const posts = () =>
		personPage(world.admin, ratna).tenures.map(({ institutionId, startedOn, endedOn }) => [
			institutionId,
			startedOn,
			endedOn
		]);

	it('leaves the post before and whoever is there makes room, in one form', () => {
		take(ratna, world.dinasSosial, { startedOn: '2024-02-01' });
		take(budi, world.dinasKesehatan, { startedOn: '2023-01-01' });
		take(ratna, world.dinasKesehatan, { startedOn: '2026-03-02', replaces: 'on', leaves: 'on' });
		expect(posts()).toEqual([
			[world.dinasKesehatan, '2026-03-02', null],
			[world.dinasSosial, '2024-02-01', '2026-03-01']
		]);
		expect(personPage(world.admin, budi).tenures[0]?.endedOn).toBe('2026-03-01');
	});

	it('keeps both where nothing is said, and needs the day where it is', () => {
		take(ratna, world.dinasSosial, { startedOn: '2024-02-01' });
		take(ratna, world.dinasKesehatan, { capacity: 'plt', startedOn: '2026-03-02' });
		expect(posts().map(([, , endedOn]) => endedOn)).toEqual([null, null]);
		expect(() => take(ratna, world.bappeda, { leaves: 'on' })).toThrow(
			expect.objectContaining({ fields: { startedOn: 'required' } })
		);
	});
});
