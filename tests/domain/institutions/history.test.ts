import { beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '#domain/access/actor.ts';
import { endInstitution, nameSuccessor } from '#domain/institutions/ending.ts';
import { trailOfInstitution } from '#domain/institutions/history.ts';
import { RenameInstitution } from '#domain/institutions/input.ts';
import { changeInstitution, renameInstitution } from '#domain/institutions/operations.ts';
import { findInstitution } from '#domain/institutions/subject.ts';
import { createPost, endPost } from '#domain/people/posts.ts';
import { beginTenure } from '#domain/people/tenures.ts';
import { parse } from '#lib/forms/fields.ts';
import { wordEvent } from '#messages/events.ts';
import { freshDatabase } from '../../support/database.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

let world: World;

beforeEach(() => {
	freshDatabase();
	world = buildWorld();
});

const said = (id: number, actor: Actor = world.siti) =>
	trailOfInstitution(actor, id).map(({ name, facts, actorName }) =>
		`${actorName} ${wordEvent('id', name, facts)}`.replaceAll('\u00a0', ' ')
	);

describe('the history of an institution', () => {
	it('tells its name, its posts and their holders, newest first, with who did it and on what basis', () => {
		renameInstitution(
			world.siti,
			world.dinasSosial,
			parse(RenameInstitution, {
				name: 'Dinas Sosial dan PPA',
				from: '1/7/2025',
				basis: 'Perda 4/2025',
				version: '1'
			})
		);
		const post = createPost(world.admin, world.dinasSosial, {
			title: 'Sekretaris Dinas',
			heads: false,
			rank: null
		});
		beginTenure(world.siti, {
			personId: null,
			name: 'Budi Santoso',
			postId: post,
			capacity: 'plt',
			startedOn: '2025-07-02',
			endedOn: null,
			serviceRank: null,
			replaces: false,
			leaves: false
		});
		endPost(world.siti, post, { on: '2025-08-01' });
		expect(said(world.dinasSosial)).toEqual([
			`${world.siti.name} mengakhiri jabatan Sekretaris Dinas pada Jumat, 1 Agustus 2025`,
			`${world.siti.name} mencatat Budi Santoso sebagai Sekretaris Dinas (Pelaksana tugas (Plt.)) sejak Rabu, 2 Juli 2025`,
			`${world.admin.name} menambahkan jabatan Sekretaris Dinas, Dinas Sosial dan PPA`,
			`${world.siti.name} mengganti nama Dinas Sosial menjadi Dinas Sosial dan PPA sejak Selasa, 1 Juli 2025 (dasar: Perda 4/2025)`
		]);
	});

	it('tells of the offices that became part of it, and nothing else of them', () => {
		const before = findInstitution(world.admin, world.polres);
		changeInstitution(world.admin, world.polres, { ...before, functionIds: [], acronym: 'Res' });
		const end = { on: '2025-08-01', successorId: world.dinasKesehatan, basis: 'Perbup 9/2025' };
		endInstitution(world.admin, world.polres, end);
		expect(said(world.dinasKesehatan)).toEqual([
			expect.stringContaining('tugasnya beralih ke Dinas Kesehatan (dasar: Perbup 9/2025)')
		]);
		expect(said(world.polres)).toHaveLength(3);
		nameSuccessor(world.admin, world.polres, {
			successorId: world.bappeda,
			basis: null,
			version: findInstitution(world.admin, world.polres).version
		});
		expect(said(world.dinasKesehatan)).toEqual([]);
		expect(said(world.bappeda)[0]).toContain('sebagai penerus');
	});

	it('is for those with a role in its region, and does not exist for others', () => {
		for (const actor of [world.yusuf, world.bupati, world.auditor, world.laras])
			expect(trailOfInstitution(actor, world.polres)).toEqual([]);
		expect(() => trailOfInstitution(world.stranger, world.polres)).toThrow('not_found');
	});
});
