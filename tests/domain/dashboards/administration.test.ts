import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { listAccounts } from '#domain/accounts/queries.ts';
import { accounts, grants } from '#domain/accounts/schema.ts';
import { holidays } from '#domain/calendar/schema.ts';
import { unkeptDirectory } from '#domain/dashboards/administration.ts';
import { endInstitution, nameSuccessor } from '#domain/institutions/ending.ts';
import { tenures } from '#domain/people/schema.ts';
import { setClock } from '#lib/clock.ts';
import { openWriter } from '#lib/server/database.ts';
import { promise } from '../../support/commitments.ts';
import { freshDatabase } from '../../support/database.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

let world: World;

beforeEach(() => {
	freshDatabase();
	world = buildWorld('a hash');
});

const unkept = (today = '2026-11-23') => unkeptDirectory(world.admin, today);
const names = (of: readonly { name: string }[]) => of.map(({ name }) => name);

describe('what an administrator should see to', () => {
	it('names the offices for which nobody can report, those of others left aside', () => {
		expect(names(unkept().silenced)).toEqual(['Setda', 'Dinsos', 'Bappeda']);
		openWriter()
			.update(accounts)
			.set({ disabledAt: 1 })
			.where(eq(accounts.id, world.wati.accountId))
			.run();
		expect(names(unkept().silenced)).toContain('Dinkes');
		expect(names(unkept().silenced)).not.toContain('Polres');
	});

	it('names what ended with something open that nobody can report, until a successor reports it', () => {
		setClock(Date.UTC(2026, 10, 23, 1));
		const { bappeda, dinasKesehatan } = world;
		promise(world, { lead: bappeda });
		promise(world, { lead: world.setda, secrecy: 'secret' });
		expect(unkept().abandoned).toEqual([]);
		endInstitution(world.admin, bappeda, { on: '2026-11-22', successorId: null, basis: null });
		expect(names(unkept().abandoned)).toEqual(['Bappeda']);
		nameSuccessor(world.admin, bappeda, { successorId: dinasKesehatan, basis: null, version: 2 });
		expect(unkept().abandoned).toEqual([]);
		setClock();
	});

	it('names the institutions whose heading post nobody holds today', () => {
		expect(names(unkept().headless)).not.toContain('Setda');
		openWriter().update(tenures).set({ endedOn: '2026-11-22' }).run();
		expect(names(unkept().headless)).toContain('Setda');
		expect(names(unkept('2026-11-22').headless)).not.toContain('Setda');
	});

	it('counts the invitations that nobody has taken up, as the list behind the link does', () => {
		expect(unkept().invited).toBe(0);
		openWriter()
			.update(accounts)
			.set({ passwordHash: null })
			.where(eq(accounts.id, world.sari.accountId))
			.run();
		expect(unkept().invited).toBe(1);
		expect(listAccounts(world.admin, { standing: 'invited' }).count).toBe(1);
	});

	it('names the accounts that may do nothing', () => {
		expect(unkept().roleless).toEqual([]);
		openWriter()
			.update(grants)
			.set({ revokedAt: 1 })
			.where(eq(grants.accountId, world.sari.accountId))
			.run();
		expect(names(unkept().roleless)).toEqual(['Bripka Sari']);
		expect(listAccounts(world.admin, { role: 'none' }).rows.map(({ person }) => person)).toEqual([
			'Bripka Sari'
		]);
		const verifiers = listAccounts(world.admin, { role: 'verifier' });
		expect(verifiers.rows.map(({ id }) => id)).toEqual([world.laras.accountId]);
	});

	it.each([
		['2026-09-30', null],
		['2026-10-01', 2027],
		['2026-12-31', 2027]
	])('asks on %s for the holidays of %s', (today, year) => {
		expect(unkept(today).yearWithoutHolidays).toBe(year);
		openWriter()
			.insert(holidays)
			.values({ date: '2027-01-01', kind: 'national', name: 'Tahun Baru' })
			.run();
		expect(unkept(today).yearWithoutHolidays).toBe(null);
	});

	it('is told to nobody else', () => {
		for (const actor of [world.siti, world.auditor, world.bupati])
			expect(() => unkeptDirectory(actor, '2026-11-23')).toThrow('forbidden');
	});
});
