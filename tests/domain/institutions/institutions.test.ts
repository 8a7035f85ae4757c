import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SYSTEM, VISITOR } from '#domain/access/actor.ts';
import type { Actor } from '#domain/access/actor.ts';
import {
	ChangeInstitution,
	EndInstitution,
	RegisterInstitution,
	RenameInstitution
} from '#domain/institutions/input.ts';
import { endInstitution } from '#domain/institutions/ending.ts';
import {
	changeInstitution,
	registerInstitution,
	renameInstitution
} from '#domain/institutions/operations.ts';
import { trailOfInstitution } from '#domain/institutions/history.ts';
import { institutionPage } from '#domain/institutions/page.ts';
import { institutionOptions, listInstitutions } from '#domain/institutions/queries.ts';
import { findInstitution } from '#domain/institutions/subject.ts';
import { functionOptions } from '#domain/regions/queries.ts';
import { loadFunctions } from '#domain/regions/reference.ts';
import { setClock } from '#lib/clock.ts';
import { parse } from '#lib/forms/fields.ts';
import { freshDatabase } from '../../support/database.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

let world: World;

beforeEach(() => {
	freshDatabase();
	setClock(Date.UTC(2026, 10, 23, 1));
	world = buildWorld();
});
afterEach(() => setClock());

const typed = (fields: Record<string, unknown> = {}) => ({
	name: 'Dinas Perikanan',
	acronym: 'Diskan',
	kind: 'office',
	relation: 'subordinate',
	protocolRank: '',
	...fields
});
const register = (actor: Actor = world.siti, fields: Record<string, unknown> = {}) =>
	registerInstitution(
		actor,
		parse(RegisterInstitution, typed({ regionId: String(world.contoh), ...fields }))
	);
const changed = (fields: Record<string, unknown> = {}) =>
	parse(ChangeInstitution, typed({ version: '1', ...fields }));
const rename = (id: number, name: string, from: string, version: number) =>
	renameInstitution(
		world.siti,
		id,
		parse(RenameInstitution, { name, from, version: String(version) })
	);

describe('an institution', () => {
	it('stands in the directory of its region under its name and acronym', () => {
		const id = register();
		expect(findInstitution(world.yusuf, id)).toMatchObject({
			name: 'Dinas Perikanan',
			acronym: 'Diskan',
			kind: 'office',
			endedOn: null
		});
		expect(listInstitutions(world.yusuf, { q: 'perik' }).rows[0]?.id).toBe(id);
	});

	it('gets the usual protocol rank of its kind unless it is given one', () => {
		expect(findInstitution(world.siti, register()).protocolRank).toBe(100);
		const given = register(world.siti, {
			name: 'Kodim 1003',
			kind: 'military',
			protocolRank: '21'
		});
		expect(findInstitution(world.siti, given).protocolRank).toBe(21);
	});

	it('has the fields of work that were chosen, and none that does not exist', () => {
		loadFunctions(SYSTEM);
		const [first, second] = functionOptions('id');
		const functionIds = [String(first?.id), String(second?.id)];
		const id = register(world.siti, { functionIds });
		expect(institutionPage(world.yusuf, id).functions.map(({ name }) => name)).toEqual([
			first?.name,
			second?.name
		]);
		changeInstitution(world.siti, id, changed({ functionIds: [functionIds[1]] }));
		expect(findInstitution(world.yusuf, id).functionIds).toEqual([second?.id]);
		expect(() => register(world.siti, { functionIds: ['9999'] })).toThrow('invalid_input');
	});

	it('comes with the post that heads it and its holder, all of it or nothing', () => {
		const id = register(world.siti, {
			headTitle: 'Kepala Dinas Arsip',
			headName: 'Budi Santoso, S.IP.'
		});
		expect(institutionPage(world.siti, id).posts).toMatchObject([
			{ title: 'Kepala Dinas Arsip', heads: true, holders: [{ name: 'Budi Santoso, S.IP.' }] }
		]);
		expect(trailOfInstitution(world.siti, id).map(({ name }) => name)).toEqual([
			'tenure.began',
			'post.created',
			'institution.registered'
		]);
		const count = listInstitutions(world.siti).count;
		expect(() =>
			register(world.siti, { headTitle: 'Kepala', headName: 'budi santoso, S.IP.' })
		).toThrow(expect.objectContaining({ fields: { headName: 'head_exists' } }));
		expect(() => register(world.siti, { headName: 'Ani' })).toThrow(
			expect.objectContaining({ fields: { headTitle: 'required' } })
		);
		expect(listInstitutions(world.siti).count).toBe(count);
	});

	it('has the relation that its kind usually has unless another is said', () => {
		const relation = (values: Record<string, string>) =>
			findInstitution(world.siti, register(world.siti, { relation: '', ...values })).relation;
		expect(relation({ kind: 'office' })).toBe('subordinate');
		expect(relation({ kind: 'police' })).toBe('vertical');
		expect(relation({ kind: 'office', relation: 'external' })).toBe('external');
	});

	it('may belong to another of its region, but not to itself, its own unit or a foreign one', () => {
		const uptd = register(world.siti, { name: 'UPTD PPA', parentId: String(world.dinasSosial) });
		expect(institutionPage(world.yusuf, world.dinasSosial).units).toEqual([
			{ id: uptd, name: 'UPTD PPA' }
		]);
		expect(institutionPage(world.yusuf, uptd).parent?.name).toBe('Dinas Sosial');
		expect(() => register(world.siti, { parentId: String(world.foreignOffice) })).toThrow();
		expect(() => changeInstitution(world.siti, uptd, changed({ parentId: String(uptd) }))).toThrow(
			'invalid_input'
		);
		expect(() =>
			changeInstitution(world.siti, world.dinasSosial, changed({ parentId: String(uptd) }))
		).toThrow('invalid_input');
	});

	it('keeps its old name when it is renamed, and is found by both', () => {
		rename(world.dinasSosial, 'Dinas Sosial dan PPPA', '1 Januari 2026', 1);
		const page = institutionPage(world.yusuf, world.dinasSosial);
		expect(page.institution).toMatchObject({
			name: 'Dinas Sosial dan PPPA',
			validFrom: '2026-01-01'
		});
		expect(page.formerNames).toEqual([
			{ name: 'Dinas Sosial', acronym: 'Dinsos', validFrom: null, validUntil: '2025-12-31' }
		]);
		expect(listInstitutions(world.yusuf, { q: 'pppa' }).rows[0]?.formerName).toBeNull();
		expect(listInstitutions(world.yusuf, { q: 'dinsos' }).rows[0]?.formerName).toBe('Dinas Sosial');
	});

	it('cannot be renamed to before its present name began', () => {
		rename(world.dinasSosial, 'Dinas Sosial dan PPPA', '1 Januari 2026', 1);
		expect(() => rename(world.dinasSosial, 'X', '1 Januari 2026', 2)).toThrow('invalid_input');
	});

	it('is not changed or renamed from an outdated form: the stored values come back', () => {
		changeInstitution(world.siti, world.dinasSosial, changed());
		for (const attempt of [
			() => changeInstitution(world.admin, world.dinasSosial, changed({ name: 'Lain' })),
			() => rename(world.dinasSosial, 'Lain', '1 Januari 2026', 1)
		])
			expect(attempt).toThrow(
				expect.objectContaining({
					kind: 'conflict',
					current: expect.objectContaining({ name: 'Dinas Perikanan', version: 2 })
				})
			);
	});

	it('that has ended is offered no more, except where it was chosen before', () => {
		const offered = (also: number | null = null) =>
			institutionOptions(world.yusuf, [world.contoh], also).map(({ id }) => id);
		expect(offered()).toContain(world.polres);
		const end = () =>
			endInstitution(world.siti, world.polres, parse(EndInstitution, { on: '2026-11-01' }));
		end();
		expect(offered()).not.toContain(world.polres);
		expect(offered(world.polres)).toContain(world.polres);
		expect(listInstitutions(world.yusuf).rows.map(({ id }) => id)).not.toContain(world.polres);
		expect(listInstitutions(world.yusuf, { ended: true }).rows.map(({ id }) => id)).toContain(
			world.polres
		);
		expect(end).toThrow('institution.already_ended');
	});
});

describe('the directory of institutions', () => {
	it('stands in protocol order', () => {
		expect(institutionOptions(world.yusuf).map(({ acronym }) => acronym)).toEqual([
			'Polres',
			'Setda',
			'Dinsos',
			'Dinkes',
			'Bappeda'
		]);
	});

	it('shows who heads each institution today', () => {
		const rows = listInstitutions(world.yusuf).rows;
		expect(rows.find(({ id }) => id === world.setda)).toMatchObject({
			head: 'Drs. Bambang Sekda, M.Si.',
			capacity: 'definitive'
		});
		expect(rows.find(({ id }) => id === world.polres)?.head).toBeNull();
	});

	it('takes the signs of LIKE for what they are', () => {
		expect(listInstitutions(world.yusuf, { q: '%' }).count).toBe(0);
		expect(listInstitutions(world.yusuf, { q: '_' }).count).toBe(0);
		expect(listInstitutions(world.yusuf, { q: "'; drop table" }).count).toBe(0);
		expect(listInstitutions(world.yusuf, { q: 'dinas  kes' }).count).toBe(1);
	});

	it('is filtered by kind and paged', () => {
		expect(listInstitutions(world.yusuf, { kind: 'office' }).count).toBe(2);
		expect(listInstitutions(world.yusuf, { page: 2 })).toEqual({ rows: [], count: 5 });
	});

	it('of a region is nothing to those without a role in it', () => {
		for (const actor of [world.stranger, VISITOR]) {
			expect(listInstitutions(actor, { regionId: world.contoh })).toEqual({ rows: [], count: 0 });
			expect(institutionOptions(actor, [world.contoh])).toEqual([]);
			expect(() => institutionPage(actor, world.setda)).toThrow('not_found');
		}
	});
});

describe('keeping institutions', () => {
	const keepers = new Set(['siti', 'admin']);
	const others = ['dimas', 'sekda', 'yusuf', 'wati', 'sari', 'laras', 'bupati', 'auditor'] as const;

	it.each(['siti', 'admin', ...others] as const)('as %s', (who) => {
		const actor = world[who];
		const acts = [
			() => register(actor),
			() => changeInstitution(actor, world.dinasSosial, changed()),
			() =>
				endInstitution(actor, world.dinasSosial, {
					on: '2026-11-01',
					successorId: null,
					basis: null
				})
		];
		for (const act of acts) {
			if (keepers.has(who)) expect(act).not.toThrow();
			else expect(act).toThrow('forbidden');
		}
	});

	it('of another region does not exist for a secretariat', () => {
		expect(() => changeInstitution(world.stranger, world.dinasSosial, changed())).toThrow(
			'not_found'
		);
		expect(() => register(world.stranger)).toThrow('invalid_input');
	});
});
