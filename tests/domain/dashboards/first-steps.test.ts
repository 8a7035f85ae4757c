import { beforeEach, describe, expect, it } from 'vitest';
import { InviteAccount } from '#domain/accounts/input.ts';
import { inviteAccount } from '#domain/accounts/operations.ts';
import { firstSteps } from '#domain/dashboards/first-steps.ts';
import { beginTenure } from '#domain/people/tenures.ts';
import { SYSTEM } from '#domain/access/actor.ts';
import { createPost } from '#domain/people/posts.ts';
import { registerByName } from '#domain/people/persons.ts';
import { registerInstitution } from '#domain/institutions/operations.ts';
import { meetings } from '#domain/meetings/schema.ts';
import { regions } from '#domain/regions/schema.ts';
import { openWriter } from '#lib/server/database.ts';
import { parse } from '#lib/forms/fields.ts';
import { freshDatabase } from '../../support/database.ts';
import { buildWorld } from '../../support/world.ts';

beforeEach(() => freshDatabase());

describe('the first steps of a new instance', () => {
	it('are done one after the other, and then no longer shown', () => {
		const { id: regionId } = openWriter()
			.insert(regions)
			.values({
				code: '99.01',
				provinceCode: '99',
				name: 'Kabupaten Contoh',
				kind: 'kabupaten',
				timeZone: 'Asia/Makassar',
				fictional: true,
				inUse: true
			})
			.returning()
			.get();
		const done = () =>
			Object.entries(firstSteps(SYSTEM) ?? {})
				.filter(([, one]) => one)
				.map(([step]) => step);
		expect(done()).toEqual([]);
		const setda = registerInstitution(SYSTEM, {
			name: 'Sekretariat Daerah',
			acronym: 'Setda',
			kind: 'regional_secretariat',
			relation: 'subordinate',
			functionIds: [],
			protocolRank: null,
			parentId: null,
			regionId,
			validFrom: null,
			headTitle: null,
			headName: null
		});
		expect(done()).toEqual(['institutions']);
		const personId = registerByName(SYSTEM, regionId, 'Suryanto');
		const postId = createPost(SYSTEM, setda, { title: 'Sekda', heads: true, rank: null });
		const since = {
			name: null,
			startedOn: null,
			endedOn: null,
			serviceRank: null,
			replaces: false,
			leaves: false
		};
		beginTenure(SYSTEM, { personId, postId, capacity: 'definitive', ...since });
		expect(done()).toEqual(['institutions', 'heads']);
		const invite = (role: string) =>
			inviteAccount(
				SYSTEM,
				parse(InviteAccount, {
					name: `Orang ${role}`,
					login: `${role}@contoh.test`,
					role,
					regionId: String(regionId),
					institutionId: String(setda)
				})
			);
		for (const role of ['secretariat', 'liaison', 'verifier']) invite(role);
		// Without somebody who chairs, the first minutes could never be adopted.
		expect(done()).not.toContain('chair');
		expect(firstSteps(SYSTEM)).not.toBeNull();
		invite('official');
		expect(done()).toContain('chair');
		expect(done()).not.toContain('meeting');
		openWriter()
			.insert(meetings)
			.values({ regionId, title: 'Rakor', timeZone: 'Asia/Makassar', createdAt: 0 })
			.run();
		expect(firstSteps(SYSTEM)).toBeNull();
	});

	it('are shown to administrators only', () => {
		const world = buildWorld();
		for (const actor of [world.siti, world.bupati, world.auditor])
			expect(() => firstSteps(actor)).toThrow('forbidden');
	});
});
