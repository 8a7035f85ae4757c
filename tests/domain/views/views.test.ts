import { beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '#domain/access/actor.ts';
import { VISITOR } from '#domain/access/actor.ts';
import { removeView, renameView, saveView } from '#domain/views/operations.ts';
import { viewsFor } from '#domain/views/queries.ts';
import { Problem } from '#lib/problem.ts';
import { freshDatabase } from '../../support/database.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

let world: World;

beforeEach(() => {
	freshDatabase();
	world = buildWorld();
});

const save = (actor: Actor, name: string, query = 'institution=3&late=1') =>
	saveView(actor, { name, query, role: null });
const names = (actor: Actor) => viewsFor(actor).map(({ name }) => name);
const codeOf = (act: () => unknown) => {
	try {
		act();
	} catch (problem) {
		return problem instanceof Problem ? problem.code : String(problem);
	}
	return 'nothing';
};

describe('a saved view', () => {
	it('belongs to who saved it, and to nobody else', () => {
		save(world.laras, 'Dinkes terlambat');
		save(world.laras, 'antrean');
		expect(names(world.laras)).toEqual(['antrean', 'Dinkes terlambat']);
		for (const other of [world.yusuf, world.admin, world.stranger, VISITOR])
			expect(names(other)).toEqual([]);
	});

	it('keeps what the register knows of the address, without the page', () => {
		save(world.laras, 'Terlambat', 'late=on&page=7&utm=x&standing=selesai&sort=due');
		expect(viewsFor(world.laras)[0]?.query).toBe('late=1');
	});

	it('is refused where it shows everything, has a name twice, or there are too many', () => {
		expect(codeOf(() => save(world.laras, 'Semua', 'page=2'))).toBe('view.shows_everything');
		save(world.laras, 'Satu');
		expect(codeOf(() => save(world.laras, 'Satu'))).toBe('view.name_taken');
		save(world.yusuf, 'Satu');
		for (let index = 2; index <= 30; index++) save(world.laras, `Ke-${index}`);
		expect(codeOf(() => save(world.laras, 'Lagi'))).toBe('view.too_many');
	});

	it('is offered to everybody of a role by the administrator only, in one region', () => {
		saveView(world.admin, { name: 'Untuk verifikator', query: 'late=61-', role: 'verifier' });
		saveView(world.admin, { name: 'Untuk sekretariat', query: 'late=1', role: 'secretariat' });
		expect(names(world.laras)).toEqual(['Untuk verifikator']);
		expect(viewsFor(world.laras)[0]).toMatchObject({ own: false });
		expect(names(world.siti)).toEqual(['Untuk sekretariat']);
		expect(names(world.stranger)).toEqual([]);
		expect(
			codeOf(() => saveView(world.laras, { name: 'x', query: 'late=1', role: 'verifier' }))
		).toBe('forbidden');
	});

	it('is renamed and removed by its owner alone, and says when it changed meanwhile', () => {
		const id = save(world.laras, 'Lama');
		renameView(world.laras, { id, name: 'Baru', version: 1 });
		expect(names(world.laras)).toEqual(['Baru']);
		expect(codeOf(() => renameView(world.laras, { id, name: 'Lagi', version: 1 }))).toBe(
			'conflict'
		);
		for (const other of [world.yusuf, world.admin]) {
			expect(codeOf(() => renameView(other, { id, name: 'x', version: 2 }))).toBe('not_found');
			expect(codeOf(() => removeView(other, { id }))).toBe('not_found');
		}
		removeView(world.laras, { id });
		expect(names(world.laras)).toEqual([]);
	});
});
