import { eq, sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { SYSTEM, VISITOR } from '#domain/access/actor.ts';
import type { AccountActor, Grant } from '#domain/access/actor.ts';
import { scopeKey } from '#domain/access/scope.ts';
import { clearances, meetings } from '#domain/meetings/schema.ts';
import { findMeeting } from '#domain/meetings/subject.ts';
import { db, openWriter } from '#lib/server/database.ts';
import { keptQueries } from '#lib/server/kept-queries.ts';
import { freshDatabase } from '../../support/database.ts';
import { outcomeOf } from '../../support/outcome.ts';
import { insertMeeting } from '../../support/records.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

let world: World;

beforeEach(() => {
	freshDatabase();
	world = buildWorld();
});

describe('kept queries', () => {
	let built = 0;
	const titleOf = keptQueries(
		(column: 'title' | 'place') => column,
		(column) => {
			built++;
			return db
				.select({ value: meetings[column] })
				.from(meetings)
				.where(eq(meetings.id, sql.placeholder('id')))
				.prepare();
		}
	);

	it('are built once for a key and answer with what is stored now', () => {
		const id = insertMeeting(world, { title: 'Rakor Stunting' });
		built = 0;
		expect(titleOf('title').get({ id })).toEqual({ value: 'Rakor Stunting' });
		openWriter().update(meetings).set({ title: 'Rakor Inflasi' }).where(eq(meetings.id, id)).run();
		expect(titleOf('title').get({ id })).toEqual({ value: 'Rakor Inflasi' });
		expect(titleOf('place').get({ id })).toEqual({ value: null });
		expect(built).toBe(2);
	});

	it('are built anew for another database', () => {
		const id = insertMeeting(world, { title: 'Rakor Stunting' });
		titleOf('title').get({ id });
		freshDatabase();
		expect(titleOf('title').get({ id })).toBeUndefined();
	});
});

describe('a kept query within a scope', () => {
	it('gives each reader their own, whoever asked first', () => {
		const id = insertMeeting(world, { confidentiality: 'secret' });
		expect(findMeeting(world.siti, id).id).toBe(id);
		expect(outcomeOf(() => findMeeting(world.laras, id))).toBe('not_found');
		expect(outcomeOf(() => findMeeting(world.bupati, id))).toBe('not_found');
		expect(outcomeOf(() => findMeeting(VISITOR, id))).toBe('not_found');
		expect(findMeeting(SYSTEM, id).id).toBe(id);
	});

	it('follows a clearance and the loss of a role at once', () => {
		const id = insertMeeting(world, { confidentiality: 'secret' });
		expect(outcomeOf(() => findMeeting(world.laras, id))).toBe('not_found');
		openWriter()
			.insert(clearances)
			.values({ meetingId: id, accountId: world.laras.accountId, grantedAt: 0 })
			.run();
		expect(findMeeting(world.laras, id).id).toBe(id);
		expect(findMeeting(world.siti, id).id).toBe(id);
		const without: AccountActor = { ...world.siti, personId: 0, grants: [] };
		expect(outcomeOf(() => findMeeting(without, id))).toBe('not_found');
	});

	const grant: Grant = { id: 1, role: 'liaison', regionId: 1, institutionId: 2 };
	const yusuf: AccountActor = {
		kind: 'account',
		accountId: 1,
		personId: 2,
		name: 'Yusuf',
		grants: [grant]
	};
	it.each([
		['account', { ...yusuf, accountId: 3 }],
		['person', { ...yusuf, personId: 3 }],
		['role', { ...yusuf, grants: [{ ...grant, role: 'official' }] }],
		['region', { ...yusuf, grants: [{ ...grant, regionId: 3 }] }],
		['institution', { ...yusuf, grants: [{ ...grant, institutionId: null }] }],
		['number of roles', { ...yusuf, grants: [grant, { ...grant, id: 2, role: 'leader' }] }]
	] satisfies [string, AccountActor][])('is another one for another %s', (_, other) => {
		expect(scopeKey(other)).not.toBe(scopeKey(yusuf));
	});
});
