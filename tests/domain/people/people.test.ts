import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '#domain/access/actor.ts';
import { institutionPage } from '#domain/institutions/page.ts';
import {
	BeginTenure,
	ChangePerson,
	ChangePost,
	ChangeTenure,
	CreatePost,
	RegisterPerson
} from '#domain/people/input.ts';
import { postOptions } from '#domain/people/options.ts';
import { changePerson, registerPerson } from '#domain/people/persons.ts';
import { changePost, createPost, endPost } from '#domain/people/posts.ts';
import { listPersons, personOptions, personPage } from '#domain/people/queries.ts';
import { beginTenure, changeTenure, endTenure } from '#domain/people/tenures.ts';
import { setClock } from '#lib/clock.ts';
import { parse } from '#lib/forms/fields.ts';
import { freshDatabase } from '../../support/database.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

let world: World;
let head: number;

beforeEach(() => {
	freshDatabase();
	setClock(Date.UTC(2026, 10, 23, 1));
	world = buildWorld();
	head = world.headOf.get(world.dinasSosial) ?? 0;
});
afterEach(() => setClock());

const register = (name: string, actor: Actor = world.siti) =>
	registerPerson(
		actor,
		parse(RegisterPerson, {
			name,
			serviceNumber: '198503122010012005',
			phone: '0812-3456-7890',
			sex: '',
			regionId: String(world.contoh)
		})
	);
const begin = (personId: number, fields: Partial<Record<string, string>> = {}) =>
	beginTenure(
		world.siti,
		parse(BeginTenure, {
			personId: String(personId),
			postId: String(head),
			capacity: 'definitive',
			...fields
		})
	);

describe('a person', () => {
	it('has titles and degrees as written, and is found by name, post and institution', () => {
		const id = register('Dr. Hj. Ratna Dewi, M.Kes.');
		expect(personPage(world.yusuf, id).name).toBe('Dr. Hj. Ratna Dewi, M.Kes.');
		begin(id);
		for (const q of ['ratna', 'kepala dinas sos', 'dinas sosial'])
			expect(listPersons(world.yusuf, { q }).rows[0], q).toMatchObject({
				id,
				post: 'Kepala Dinas Sosial',
				capacity: 'definitive',
				more: 0
			});
		expect(listPersons(world.yusuf, { institutionId: world.dinasSosial }).count).toBe(1);
	});

	it('shows NIP and telephone only to those who keep the directory', () => {
		const id = register('Ratna Dewi');
		expect(personPage(world.siti, id)).toMatchObject({
			serviceNumber: '198503122010012005',
			phone: '0812-3456-7890'
		});
		for (const actor of [world.yusuf, world.laras, world.bupati, world.auditor])
			expect(personPage(actor, id)).toMatchObject({ serviceNumber: null, phone: null });
	});

	it('sees their own number', () => {
		changePerson(
			world.siti,
			world.yusuf.personId,
			parse(ChangePerson, { name: 'Yusuf Hidayat', phone: '0811', version: '1' })
		);
		expect(personPage(world.yusuf, world.yusuf.personId).phone).toBe('0811');
		expect(personPage(world.wati, world.yusuf.personId).phone).toBeNull();
	});

	it('leads to the account only for administrators and themselves', () => {
		const { personId, accountId } = world.yusuf;
		expect(personPage(world.admin, personId).accountId).toBe(accountId);
		expect(personPage(world.yusuf, personId).accountId).toBe(accountId);
		expect(personPage(world.siti, personId).accountId).toBeNull();
	});

	it('is not changed from an outdated form', () => {
		const id = register('Ratna Dewi');
		const input = parse(ChangePerson, { name: 'Ratna Dewi, S.Sos.', version: '1' });
		changePerson(world.siti, id, input);
		expect(() => changePerson(world.admin, id, input)).toThrow(
			expect.objectContaining({ kind: 'conflict' })
		);
	});

	it('of another region does not exist', () => {
		const id = register('Ratna Dewi');
		expect(() => personPage(world.stranger, id)).toThrow('not_found');
		expect(listPersons(world.stranger).rows.map(({ name }) => name)).toEqual(['Orang Sebelah']);
		expect(personOptions(world.stranger, [world.contoh])).toEqual([]);
	});
});

describe('a post', () => {
	it('belongs to an institution and is offered in protocol order until it ends', () => {
		const id = createPost(
			world.siti,
			world.dinasSosial,
			parse(CreatePost, { title: 'Sekretaris Dinas' })
		);
		const titles = () => postOptions(world.yusuf).map(({ title }) => title);
		expect(titles()).toEqual([
			'Kapolres',
			'Sekretaris Daerah',
			'Kepala Dinas Sosial',
			'Sekretaris Dinas',
			'Kepala Dinas Kesehatan',
			'Kepala Bappeda'
		]);
		endPost(world.siti, id, { on: '2026-11-01' });
		expect(titles()).not.toContain('Sekretaris Dinas');
		expect(() => endPost(world.siti, id, { on: '2026-11-01' })).toThrow('post.already_ended');
	});

	it('is corrected, and not from an outdated form', () => {
		const input = parse(ChangePost, { title: 'Kepala Dinas', heads: 'on', version: '1' });
		changePost(world.siti, head, input);
		expect(institutionPage(world.yusuf, world.dinasSosial).posts[0]).toMatchObject({
			title: 'Kepala Dinas',
			rank: 100
		});
		expect(() => changePost(world.siti, head, input)).toThrow('conflict');
	});
});

describe('two holders of a post', () => {
	const none = undefined;
	it.each([
		['both with open ends', none, none, none, none, false],
		['the later after the earlier', '2020-01-01', '2023-12-31', '2024-01-01', none, true],
		['on the day of the handover', '2020-01-01', '2024-01-01', '2024-01-01', none, true],
		['overlapping by a day', '2020-01-01', '2024-01-02', '2024-01-01', none, false],
		['one within the other', '2020-01-01', none, '2021-01-01', '2022-01-01', false],
		['the earlier entered later', '2024-01-01', none, '2020-01-01', '2023-12-31', true],
		['an unknown beginning before a known end', none, '2023-12-31', '2024-01-01', none, true],
		['an unknown beginning of the later', '2020-01-01', '2023-12-31', none, none, false]
	])(
		'stand side by side on the day of a handover only: %s',
		(_what, start, end, nextStart, nextEnd, allowed) => {
			const [ratna, budi] = [register('Ratna Dewi'), register('Budi Santoso')];
			begin(ratna, { startedOn: start, endedOn: end });
			const next = () => begin(budi, { startedOn: nextStart, endedOn: nextEnd });
			if (allowed) expect(next).not.toThrow();
			else
				expect(next).toThrow(
					expect.objectContaining({
						code: 'tenure.definitive_holder',
						status: 409,
						params: { name: 'Ratna Dewi' }
					})
				);
			expect(() =>
				begin(budi, { startedOn: nextStart, endedOn: nextEnd, capacity: 'plt' })
			).not.toThrow();
		}
	);
});

describe('a tenure', () => {
	it('makes the holder of today, and a former one when it has ended', () => {
		const ratna = register('Ratna Dewi');
		const tenureId = begin(ratna, { startedOn: '1 Februari 2024' });
		const holders = () => institutionPage(world.yusuf, world.dinasSosial).posts[0];
		expect(holders()?.holders.map(({ name }) => name)).toEqual(['Ratna Dewi']);
		endTenure(world.siti, { tenureId, on: '2026-10-31' });
		expect(holders()?.holders).toEqual([]);
		expect(holders()?.others).toMatchObject([
			{ name: 'Ratna Dewi', startedOn: '2024-02-01', endedOn: '2026-10-31' }
		]);
		expect(() => endTenure(world.siti, { tenureId, on: '2026-11-30' })).toThrow(
			'tenure.already_ended'
		);
	});

	it('lets an acting holder stand beside the definitive one', () => {
		begin(register('Ratna Dewi'), { startedOn: '2024-02-01' });
		begin(register('Budi Santoso'), { startedOn: '2026-11-01', capacity: 'plh' });
		const post = institutionPage(world.yusuf, world.dinasSosial).posts[0];
		expect(post?.holders.map(({ name, capacity }) => [name, capacity])).toEqual([
			['Ratna Dewi', 'definitive'],
			['Budi Santoso', 'plh']
		]);
	});

	it('does not end before it began', () => {
		const ratna = register('Ratna Dewi');
		expect(() => begin(ratna, { startedOn: '2024-02-01', endedOn: '2024-01-01' })).toThrow(
			'invalid_input'
		);
		const tenureId = begin(ratna, { startedOn: '2024-02-01' });
		expect(() => endTenure(world.siti, { tenureId, on: '2024-01-01' })).toThrow('invalid_input');
	});

	it('is corrected under the same rules', () => {
		const tenureId = begin(register('Ratna Dewi'), {
			startedOn: '2024-02-01',
			endedOn: '2025-01-01'
		});
		begin(register('Budi Santoso'), { startedOn: '2025-01-02' });
		const correct = (endedOn: string, version: string) =>
			changeTenure(
				world.siti,
				tenureId,
				parse(ChangeTenure, { capacity: 'definitive', startedOn: '2024-02-01', endedOn, version })
			);
		expect(() => correct('2025-06-01', '1')).toThrow('tenure.definitive_holder');
		correct('2024-12-31', '1');
		expect(() => correct('2024-12-31', '1')).toThrow('conflict');
		const page = institutionPage(world.yusuf, world.dinasSosial);
		expect(page.posts[0]?.others[0]?.endedOn).toBe('2024-12-31');
	});

	it('does not begin in a post that has ended', () => {
		endPost(world.siti, head, { on: '2026-11-01' });
		expect(() => begin(register('Ratna Dewi'))).toThrow('post.already_ended');
	});
});

describe('keeping persons, posts and tenures', () => {
	it.each(['dimas', 'sekda', 'yusuf', 'laras', 'bupati', 'auditor'] as const)(
		'is not for %s',
		(who) => {
			const actor = world[who];
			const acts = [
				() => register('X', actor),
				() => createPost(actor, world.setda, { title: 'X', heads: false, rank: null }),
				() => endPost(actor, head, { on: '2026-11-01' }),
				() =>
					beginTenure(actor, {
						personId: world.siti.personId,
						name: null,
						postId: head,
						capacity: 'plt',
						startedOn: null,
						endedOn: null,
						serviceRank: null,
						replaces: false,
						leaves: false
					})
			];
			for (const act of acts) expect(act).toThrow('forbidden');
		}
	);

	it('of another region is not found', () => {
		expect(() => endPost(world.stranger, head, { on: '2026-11-01' })).toThrow('not_found');
		expect(() =>
			createPost(world.stranger, world.setda, { title: 'X', heads: false, rank: null })
		).toThrow('not_found');
	});
});
