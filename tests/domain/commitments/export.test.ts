import { beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '#domain/access/actor.ts';
import { registerRows, takeRegister } from '#domain/commitments/export.ts';
import { NO_FILTERS } from '#domain/commitments/register-filters.ts';
import type { RegisterFilters } from '#domain/commitments/register-filters.ts';
import { register } from '#domain/commitments/register.ts';
import { setClock } from '#lib/clock.ts';
import { openConnection } from '#lib/server/database.ts';
import { heldMeeting, promise, reportOn, stored } from '../../support/commitments.ts';
import { freshDatabase } from '../../support/database.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

let world: World;

beforeEach(() => {
	freshDatabase();
	setClock(Date.UTC(2026, 10, 23, 1));
	world = buildWorld();
});

const taken = (actor: Actor, filters: Partial<RegisterFilters> = {}) =>
	[...takeRegister(actor, { ...NO_FILTERS, ...filters })].flat();

describe('the register as a file', () => {
	it('holds all pages in the order of the register, and an event says that it was taken', () => {
		const meetingId = heldMeeting(world);
		for (let index = 0; index < 60; index++)
			promise(world, {
				meetingId,
				dueCurrent: `2026-12-${String((index % 28) + 1).padStart(2, '0')}`
			});
		promise(world, { meetingId, state: 'closed', verdict: 'conform' });
		const filters = { ...NO_FILTERS, rows: 200 as const };
		expect(taken(world.laras).map(({ id }) => id)).toEqual(
			register(world.laras, filters).rows.map(({ id }) => id)
		);
		taken(world.laras, { late: '1', page: 3 });
		const events = openConnection()
			.prepare("select facts from events where name = 'register.taken' order by id")
			.pluck()
			.all();
		expect(events).toEqual(['{"query":"","rows":61}', '{"query":"late=1","rows":0}']);
	});

	it('says of each commitment all three statuses, with their dates, and the first promise', () => {
		const id = promise(world, {
			dueOriginal: '2026-11-10',
			dueCurrent: '2026-11-20',
			supporting: [world.polres, world.bappeda]
		});
		reportOn(world.yusuf, id, world.dinasSosial, { percent: 40 });
		expect(taken(world.laras)[0]).toMatchObject({
			code: stored(id).code,
			lead: 'Dinas Sosial',
			leadAcronym: 'Dinsos',
			supporting: 'Polres, Bappeda',
			standing: 'in_progress',
			reportedStatus: 'in_progress',
			reportedPercent: 40,
			reportedOn: '2026-11-23',
			verdict: null,
			schedule: { code: 'late', days: 3 },
			dueOriginal: '2026-11-10',
			dueCurrent: '2026-11-20',
			activeOn: '2026-11-23',
			closedOn: null
		});
	});

	it('says how many reports wait for the decision of who takes it, and of none of their own office', () => {
		reportOn(world.yusuf, promise(world), world.dinasSosial, { percent: 40 });
		const waiting = (actor: Actor) =>
			taken(actor).map((row) => [row.waiting, row.waitingPastLimit]);
		expect([waiting(world.laras), waiting(world.bupati)]).toEqual([[[1, 0]], [[0, 0]]]);
		setClock(Date.UTC(2026, 11, 23, 1));
		expect(waiting(world.laras)).toEqual([[1, 1]]);
		const post = openConnection()
			.prepare("insert into posts (institution_id, title) values (?, 'Kepala Bidang')")
			.run(world.dinasSosial).lastInsertRowid;
		openConnection()
			.prepare("insert into tenures (person_id, post_id, capacity) values (?, ?, 'definitive')")
			.run(world.laras.personId, post);
		expect(waiting(world.laras)).toEqual([[0, 0]]);
	});

	it('holds nothing that its reader may not see: no secret row, and no name of a secret meeting', () => {
		const secret = promise(world, {
			secrecy: 'secret',
			title: 'Konferensi kasus',
			lead: world.polres
		});
		promise(world);
		for (const actor of [world.yusuf, world.laras, world.bupati, world.admin, world.stranger]) {
			expect(taken(actor).map(({ id }) => id)).not.toContain(secret);
			expect(registerRows(actor, NO_FILTERS, 10).rows.map(({ id }) => id)).not.toContain(secret);
		}
		const [owed] = taken(world.sari, { institution: world.polres });
		expect(owed).toMatchObject({ id: secret, meeting: null, heldOn: null });
		expect(taken(world.siti, { institution: world.polres })[0]?.meeting).toBe('Konferensi kasus');
	});

	it('leaves out what is raised to a class while the file is being sent', () => {
		const id = promise(world);
		const file = takeRegister(world.laras, NO_FILTERS);
		openConnection()
			.prepare("update commitments set confidentiality = 'secret' where id = ?")
			.run(id);
		expect([...file].flat()).toEqual([]);
	});
});
