import { beforeEach, describe, expect, it } from 'vitest';
import { AddMembers } from '#domain/groups/input.ts';
import { addMembers, moveMember, removeMember } from '#domain/groups/members.ts';
import { createGroup, endGroup, renameGroup } from '#domain/groups/operations.ts';
import { findGroup, listGroups, membersOf } from '#domain/groups/queries.ts';
import { events } from '#domain/audit/schema.ts';
import { endInstitution } from '#domain/institutions/ending.ts';
import { parse } from '#lib/forms/fields.ts';
import { db } from '#lib/server/database.ts';
import { freshDatabase } from '../../support/database.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

let world: World;
let group: number;

beforeEach(() => {
	freshDatabase();
	world = buildWorld();
	group = createGroup(world.siti, { regionId: world.contoh, name: 'Forkopimda' });
});

const add = (...members: string[]) => addMembers(world.siti, group, parse(AddMembers, { members }));
const kapolres = () => `post-${world.headOf.get(world.polres)}`;
const names = () =>
	membersOf(world.yusuf, group).map(({ post, institution }) => post ?? institution);

describe('a group', () => {
	it('has posts and institutions in the order in which they were added', () => {
		add(kapolres(), `institution-${world.setda}`);
		add(`institution-${world.bappeda}`);
		expect(names()).toEqual([
			'Kapolres',
			'Sekretariat Daerah',
			'Badan Perencanaan Pembangunan Daerah'
		]);
		expect(listGroups(world.yusuf)).toMatchObject([{ name: 'Forkopimda', members: 3 }]);
	});

	it('has each member once, but a post beside its institution', () => {
		add(kapolres(), kapolres());
		add(kapolres(), `institution-${world.polres}`);
		expect(names()).toEqual(['Kapolres', 'Kepolisian Resor Contoh']);
	});

	it.each([
		['an office of another region', () => `institution-${world.foreignOffice}`],
		['a post of another region', () => `post-${world.headOf.get(world.foreignOffice)}`],
		['something that does not exist', () => 'post-9999'],
		['a person', () => 'person-1'],
		['nothing', () => '']
	])('does not take %s', (_what, member) => {
		expect(() => add(member())).toThrow('invalid_input');
		expect(names()).toEqual([]);
	});

	it('is put in order by moving members up and down', () => {
		add(kapolres(), `institution-${world.setda}`, `institution-${world.bappeda}`);
		const [first, , last] = membersOf(world.siti, group).map(({ id }) => id);
		moveMember(world.siti, group, { memberId: last ?? 0, direction: 'up' });
		moveMember(world.siti, group, { memberId: first ?? 0, direction: 'up' });
		expect(names()).toEqual([
			'Kapolres',
			'Badan Perencanaan Pembangunan Daerah',
			'Sekretariat Daerah'
		]);
		moveMember(world.siti, group, { memberId: first ?? 0, direction: 'down' });
		expect(names()[1]).toBe('Kapolres');
	});

	it('loses a member, and only one of its own', () => {
		add(kapolres());
		const other = createGroup(world.siti, { regionId: world.contoh, name: 'Semua camat' });
		const memberId = membersOf(world.siti, group)[0]?.id ?? 0;
		expect(() => removeMember(world.siti, other, { memberId })).toThrow('not_found');
		removeMember(world.siti, group, { memberId });
		expect(names()).toEqual([]);
	});

	it('points out a member that no longer exists', () => {
		add(kapolres());
		endInstitution(world.siti, world.polres, { on: '2026-11-01', successorId: null, basis: null });
		expect(membersOf(world.yusuf, group)[0]?.ended).toBe(true);
	});

	it('is renamed, and not from an outdated form', () => {
		renameGroup(world.siti, group, { name: 'Forkopimda Contoh', version: 1 });
		expect(findGroup(world.yusuf, group).name).toBe('Forkopimda Contoh');
		expect(() => renameGroup(world.siti, group, { name: 'X', version: 1 })).toThrow('conflict');
	});

	it('that was dissolved is neither offered nor changed', () => {
		endGroup(world.siti, group, { on: '2026-11-01' });
		expect(listGroups(world.yusuf)).toEqual([]);
		expect(listGroups(world.yusuf, { ended: true })).toHaveLength(1);
		expect(() => add(kapolres())).toThrow('group.already_ended');
		expect(() => endGroup(world.siti, group, { on: '2026-11-01' })).toThrow('group.already_ended');
	});

	it('leaves a history with the number of its members', () => {
		add(kapolres());
		const facts = db.select({ facts: events.facts }).from(events).all();
		expect(facts.at(-1)?.facts).toBe('{"members":1,"name":"Forkopimda"}');
	});

	it('is kept by secretariats of the region and administrators', () => {
		for (const actor of [world.yusuf, world.sekda, world.laras, world.bupati, world.auditor]) {
			expect(() => createGroup(actor, { regionId: world.contoh, name: 'X' })).toThrow('forbidden');
			expect(() => endGroup(actor, group, { on: '2026-11-01' })).toThrow('forbidden');
		}
		expect(createGroup(world.admin, { regionId: world.contoh, name: 'X' })).toBeGreaterThan(0);
	});

	it('of another region does not exist', () => {
		expect(() => membersOf(world.stranger, group)).toThrow('not_found');
		expect(listGroups(world.stranger)).toEqual([]);
	});
});
