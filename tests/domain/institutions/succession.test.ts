import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '#domain/access/actor.ts';
import { signedInAs } from '#domain/accounts/actor.ts';
import { accountsServing } from '#domain/accounts/serving.ts';
import { partsOf } from '#domain/commitments/parts.ts';
import { myOpenCommitments } from '#domain/commitments/queries.ts';
import { register } from '#domain/commitments/register.ts';
import { NO_FILTERS } from '#domain/commitments/register-filters.ts';
import { findCommitment } from '#domain/commitments/subject.ts';
import { endInstitution, nameSuccessor } from '#domain/institutions/ending.ts';
import { institutionPage } from '#domain/institutions/page.ts';
import { listInstitutions } from '#domain/institutions/queries.ts';
import { findInstitution } from '#domain/institutions/subject.ts';
import { successionOf } from '#domain/institutions/succession.ts';
import { contactsOf } from '#domain/monitoring/names.ts';
import { beginTenure } from '#domain/people/tenures.ts';
import { ownInstitutions } from '#domain/verifications/conflict.ts';
import { setClock } from '#lib/clock.ts';
import { statement } from '#lib/server/database.ts';
import { sessionsOf, startSession } from '#lib/server/sessions.ts';
import { freshDatabase } from '../../support/database.ts';
import { promise, reportOn } from '../../support/commitments.ts';
import { insertMeeting } from '../../support/records.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

let world: World;

beforeEach(() => {
	freshDatabase();
	setClock(Date.UTC(2026, 10, 23, 1));
	world = buildWorld();
});
afterEach(() => setClock());

/** Dinas Sosial becomes part of Dinas Kesehatan. */
const merge = (on = '2026-11-22') =>
	endInstitution(world.admin, world.dinasSosial, {
		on,
		successorId: world.dinasKesehatan,
		basis: null
	});
/** As the next request sees somebody. */
const now = ({ accountId }: { accountId: number }): Actor => {
	const signedIn = signedInAs(accountId);
	if (!signedIn) throw new Error('no such account');
	return signedIn.actor;
};

/** Somebody reports on what Dinas Sosial promised. */
const report = (actor: Actor, id: number) => reportOn(actor, id, world.dinasSosial);

describe('the tasks of an institution that became part of another', () => {
	it('are reported by whoever reports for that one, under the name in which they were promised', () => {
		const id = promise(world);
		expect(() => report(world.wati, id)).toThrow('forbidden');
		merge();
		const wati = now(world.wati);
		expect(myOpenCommitments(wati).map((one) => [one.id, one.institution])).toEqual([
			[id, 'Dinsos']
		]);
		expect(() => report(wati, id)).not.toThrow();
		expect(findCommitment(wati, id)).toMatchObject({ leadId: world.dinasSosial });
	});

	it('are still reported by those who did so before, until their role is taken away', () => {
		const id = promise(world);
		merge();
		expect(() => report(now(world.yusuf), id)).not.toThrow();
	});

	it('show what is secret to those who owe it now, and to nobody else', () => {
		const id = promise(world, { secrecy: 'secret' });
		merge();
		expect(findCommitment(now(world.wati), id).id).toBe(id);
		for (const who of [world.sari, world.admin, world.bupati])
			expect(() => findCommitment(now(who), id)).toThrow('not_found');
		expect(successionOf(now(world.admin), world.dinasKesehatan).predecessors[0]?.open).toBe(0);
		expect(successionOf(now(world.wati), world.dinasKesehatan).predecessors[0]?.open).toBe(1);
	});

	it('pass on again when the successor ends in turn', () => {
		const id = promise(world);
		merge();
		endInstitution(world.admin, world.dinasKesehatan, {
			on: '2026-11-22',
			successorId: world.polres,
			basis: null
		});
		expect(() => report(now(world.sari), id)).not.toThrow();
		expect(() => report(now(world.siti), id)).toThrow('forbidden');
	});

	it('are called at the successor where nobody reports for the old name any more', () => {
		const names = () =>
			contactsOf([world.dinasSosial], '2026-11-23').map(({ institutionId, name }) => [
				institutionId,
				name
			]);
		expect(names()).toEqual([[world.dinasSosial, world.yusuf.name]]);
		merge();
		expect(names()).toEqual([
			[world.dinasSosial, world.wati.name],
			[world.dinasSosial, world.yusuf.name]
		]);
	});

	it('are never verified by somebody who holds a post in the successor', () => {
		expect(ownInstitutions(world.laras)).not.toContain(world.dinasSosial);
		beginTenure(world.admin, {
			personId: world.laras.personId,
			name: null,
			postId: world.headOf.get(world.dinasKesehatan) ?? 0,
			capacity: 'plt',
			startedOn: '2026-01-05',
			endedOn: null,
			serviceRank: null,
			replaces: false,
			leaves: false
		});
		merge();
		expect(ownInstitutions(world.laras)).toEqual([world.dinasKesehatan, world.dinasSosial]);
	});
});

describe('ending an institution', () => {
	it('says on both pages where the tasks went, and how much is still open', () => {
		promise(world);
		promise(world, { lead: world.dinasKesehatan, supporting: [world.dinasSosial] });
		promise(world, { state: 'closed', closedAt: 1, verdict: 'conform', verifiedAt: 1 });
		merge();
		expect(successionOf(world.yusuf, world.dinasSosial)).toMatchObject({
			successor: { id: world.dinasKesehatan, name: 'Dinas Kesehatan' },
			open: 2
		});
		const { predecessors } = successionOf(world.yusuf, world.dinasKesehatan);
		expect(predecessors).toEqual([
			{ id: world.dinasSosial, name: 'Dinas Sosial', endedOn: '2026-11-22', open: 2 }
		]);
		const filters = { institution: world.dinasSosial, as: 'any', standing: 'open' } as const;
		expect(register(world.yusuf, { ...NO_FILTERS, ...filters }).rows).toHaveLength(2);
	});

	it('ends its posts and those who hold them, and takes its units to the successor', () => {
		const { setda, siti } = world;
		endInstitution(world.admin, setda, {
			on: '2026-11-22',
			successorId: world.bappeda,
			basis: null
		});
		const [post] = institutionPage(siti, setda).posts;
		expect(post).toMatchObject({ endedOn: '2026-11-22', holders: [] });
		expect(post?.others[0]).toMatchObject({ name: world.sekda.name, endedOn: '2026-11-22' });
	});

	it('is refused for a day that is still to come, for it shows everywhere at once', () => {
		expect(() => merge('2026-11-24')).toThrow('invalid_input');
		expect(() => merge('2026-11-23')).not.toThrow();
	});

	it.each([
		['itself', () => world.dinasSosial],
		['one of another region', () => world.foreignOffice],
		[
			'one that has ended',
			() => {
				endInstitution(world.admin, world.polres, {
					on: '2026-11-01',
					successorId: null,
					basis: null
				});
				return world.polres;
			}
		]
	])('refuses as successor %s', (_, which) => {
		const successorId = which();
		const attempt = () =>
			endInstitution(world.admin, world.dinasSosial, {
				on: '2026-11-22',
				successorId,
				basis: null
			});
		expect(attempt).toThrow(/invalid_input|not_found/);
		expect(findInstitution(world.admin, world.dinasSosial).endedOn).toBeNull();
	});

	it('lets only an administrator say who succeeds: rights pass with the tasks', () => {
		const input = { on: '2026-11-22', successorId: world.setda, basis: null };
		expect(() => endInstitution(world.siti, world.dinasSosial, input)).toThrow('forbidden');
		endInstitution(world.siti, world.dinasSosial, { ...input, successorId: null });
		const named = { successorId: world.setda, basis: null, version: 2 };
		expect(() => nameSuccessor(world.siti, world.dinasSosial, named)).toThrow('forbidden');
		expect(() => nameSuccessor(world.admin, world.dinasSosial, named)).not.toThrow();
	});
});

describe('the meetings of an institution that became part of another', () => {
	const hosted = (over: Parameters<typeof insertMeeting>[1]) =>
		insertMeeting(world, { hostId: world.dinasSosial, ...over });
	const unfinished = (actor: Actor) =>
		successionOf(actor, world.dinasSosial).unfinished.map(({ title }) => title);

	it('are named while they are not finished, and as far as the reader may know of them', () => {
		hosted({ title: 'akan datang', heldOn: '2026-12-01' });
		hosted({ title: 'menunggu pengesahan', state: 'concluded', heldOn: '2026-11-20' });
		hosted({ title: 'disahkan', state: 'adopted' });
		hosted({ title: 'batal', state: 'cancelled' });
		hosted({ title: 'rahasia', confidentiality: 'secret', heldOn: '2026-12-02' });
		insertMeeting(world, { title: 'milik Setda' });
		merge();
		expect(unfinished(now(world.wati))).toEqual(['menunggu pengesahan', 'akan datang']);
		expect(unfinished(world.auditor)).toEqual(['menunggu pengesahan', 'akan datang', 'rahasia']);
	});
});

describe('the successor of an institution', () => {
	it('is named in the directory, with those who report there among the accounts of the old one', () => {
		merge();
		const { rows } = listInstitutions(world.yusuf, { q: 'Dinsos', ended: true });
		expect(rows.map(({ successor }) => successor)).toEqual(['Dinkes']);
		expect(
			accountsServing(world.admin, world.dinasSosial).map(({ person, through }) => [
				person,
				through
			])
		).toEqual([
			[world.yusuf.name, null],
			[world.wati.name, 'Dinkes']
		]);
	});

	it('stands beside the promise of the one that ended, which keeps its own name', () => {
		const id = promise(world);
		expect(partsOf(id)[0]?.successor).toBeNull();
		merge();
		expect(partsOf(id)[0]).toMatchObject({ institution: 'Dinas Sosial', successor: 'Dinkes' });
	});

	it('is corrected afterwards, and who reported meanwhile does so no more', () => {
		const id = promise(world);
		merge();
		nameSuccessor(world.admin, world.dinasSosial, {
			successorId: world.polres,
			basis: null,
			version: 2
		});
		expect(() => report(now(world.wati), id)).toThrow('forbidden');
		expect(() => report(now(world.sari), id)).not.toThrow();
		const { name, facts } = statement<[], { name: string; facts: string }>(
			"select name, facts from events where name = 'institution.succeeded'"
		).get() ?? { name: '', facts: '{}' };
		expect([name, JSON.parse(facts)]).toEqual([
			'institution.succeeded',
			{
				name: 'Dinas Sosial',
				before: 'Dinas Kesehatan',
				after: 'Kepolisian Resor Contoh',
				basis: null
			}
		]);
	});

	it('is not named for one that goes on, nor from an outdated form', () => {
		const named = (version: number) =>
			nameSuccessor(world.admin, world.dinasSosial, {
				successorId: world.polres,
				basis: null,
				version
			});
		expect(() => named(1)).toThrow('conflict');
		merge();
		expect(() => named(1)).toThrow('conflict');
		expect(() => named(2)).not.toThrow();
	});

	it('ends the sessions of those who report there: rights never change under one', async () => {
		const device = { userAgent: 'Firefox', addressPrefix: '127.0.0' };
		await startSession(world.wati.accountId, device);
		await startSession(world.sari.accountId, device);
		merge();
		expect(sessionsOf(world.wati.accountId)).toEqual([]);
		expect(sessionsOf(world.sari.accountId)).toHaveLength(1);
	});
});
