import { beforeEach, describe, expect, it } from 'vitest';
import type { AccountActor } from '#domain/access/actor.ts';
import { disableAccount } from '#domain/accounts/operations.ts';
import { logChoices } from '#domain/audit/choices.ts';
import type { AuditFilter } from '#domain/audit/filter.ts';
import { takeLog } from '#domain/audit/taking.ts';
import { auditLog, countLogForPage } from '#domain/audit/trail.ts';
import { createPost } from '#domain/people/posts.ts';
import { promise, reportOn } from '../../support/commitments.ts';
import { freshDatabase } from '../../support/database.ts';
import { drafted, everybody } from '../../support/meetings.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

let world: World;

beforeEach(() => {
	freshDatabase();
	world = buildWorld('hash');
});

/** The names of the events that a filter finds, which are counted and taken away as they are shown. */
function found(actor: AccountActor, filter: AuditFilter): string[] {
	const names = auditLog(actor, filter).map(({ name }) => name);
	expect(countLogForPage(actor, filter)).toBe(names.length);
	expect([...takeLog(actor, filter, '')].flat().map(({ name }) => name)).toEqual(names);
	return names;
}

describe('the log about an institution', () => {
	it('holds its own directory, what it takes part in owing and the meetings that it holds', () => {
		createPost(world.siti, world.dinasSosial, { title: 'Sekretaris', heads: false, rank: null });
		reportOn(world.yusuf, promise(world, { lead: world.dinasSosial }), world.dinasSosial);
		const supported = promise(world, { lead: world.polres, supporting: [world.dinasSosial] });
		reportOn(world.sari, supported, world.polres);
		drafted(world, { leadId: world.setda });
		expect(found(world.auditor, { institutionId: world.dinasSosial })).toEqual([
			'report.submitted',
			'report.submitted',
			'post.created'
		]);
		expect(found(world.auditor, { institutionId: world.setda })).toContain('meeting.drafted');
		expect(found(world.auditor, { institutionId: world.bappeda })).toEqual([]);
	});

	it('does not tell whoever owes out of a hidden meeting who holds it, nor what it is called', () => {
		const owed = promise(world, { lead: world.polres, secrecy: 'secret', title: 'Kasus anak' });
		reportOn(world.sari, owed, world.polres);
		const both: AccountActor = {
			...world.admin,
			grants: [...world.admin.grants, ...world.sari.grants]
		};
		expect(found(both, { institutionId: world.polres })).toEqual(['report.submitted']);
		expect(found(both, { institutionId: world.setda })).toEqual([]);
		expect(found(both, { record: 'Kasus' })).toEqual([]);
		expect(found(world.admin, { institutionId: world.polres })).toEqual([]);
		expect(found(world.auditor, { institutionId: world.setda })).toEqual(['report.submitted']);
		expect(found(world.auditor, { record: 'Kasus' })).toEqual(['report.submitted']);
	});
});

describe('the log of an account', () => {
	it('holds what it did and what was done to it, and not what somebody of its name did', () => {
		reportOn(world.yusuf, promise(world), world.dinasSosial);
		const namesake = { ...world.wati, name: world.yusuf.name };
		reportOn(namesake, promise(world, { lead: world.dinasKesehatan }), world.dinasKesehatan);
		disableAccount(world.admin, world.yusuf.accountId, 'Pindah tugas');
		expect(found(world.auditor, { accountId: world.yusuf.accountId })).toEqual([
			'account.disabled',
			'report.submitted'
		]);
	});
});

describe('by whom the log may be read', () => {
	it('are all accounts for an administrator, and for an auditor those of the same regions', () => {
		const named = (actor: AccountActor) => logChoices(actor).accounts.map(({ id }) => id);
		expect(named(world.admin)).toContain(world.stranger.accountId);
		expect(named(world.auditor)).not.toContain(world.stranger.accountId);
		expect(logChoices(world.auditor).accounts).toContainEqual({
			id: world.yusuf.accountId,
			person: world.yusuf.name,
			institution: 'Dinsos'
		});
	});

	it('is told to nobody who may not read it', () => {
		for (const [name, actor] of everybody(world))
			if (![world.admin, world.auditor].some((one) => one === actor))
				expect(() => logChoices(actor), name).toThrow('forbidden');
	});
});
