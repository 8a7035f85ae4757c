import { beforeEach, describe, expect, it } from 'vitest';
import { auditLog } from '#domain/audit/trail.ts';
import { giveClearance } from '#domain/meetings/clearances.ts';
import { confidentialMeetings } from '#domain/meetings/confidential-list.ts';
import { commitmentsOfClass } from '#domain/dashboards/standing-figures.ts';
import { NO_FILTERS } from '#domain/commitments/register-filters.ts';
import { register } from '#domain/commitments/register.ts';
import { promise } from '../../support/commitments.ts';
import { freshDatabase } from '../../support/database.ts';
import { insertMeeting } from '../../support/records.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

let world: World;
let secret: number;
let restricted: number;

beforeEach(() => {
	freshDatabase();
	world = buildWorld('a hash');
	insertMeeting(world, { heldOn: '2026-11-20' });
	restricted = insertMeeting(world, { heldOn: '2026-11-21', confidentiality: 'restricted' });
	secret = insertMeeting(world, { heldOn: '2026-11-10', confidentiality: 'secret' });
	giveClearance(world.siti, secret, { accountId: world.laras.accountId });
});

describe('the list of what is confidential', () => {
	it('shows each reader what they may know of, secret ones first', () => {
		const shown = (actor: Parameters<typeof confidentialMeetings>[0]) =>
			confidentialMeetings(actor).map(({ id }) => id);
		expect(shown(world.siti)).toEqual([secret, restricted]);
		expect(shown(world.auditor)).toEqual([secret, restricted]);
		expect(shown(world.laras)).toEqual([secret, restricted]);
		expect(shown(world.bupati)).toEqual([restricted]);
		expect(shown(world.admin)).toEqual([]);
		expect(shown(world.wati)).toEqual([]);
		expect(shown(world.stranger)).toEqual([]);
	});

	it('names who is cleared to those who run the meeting and to auditors only', () => {
		const cleared = (actor: Parameters<typeof confidentialMeetings>[0]) =>
			confidentialMeetings(actor).find(({ id }) => id === secret)?.cleared;
		expect(cleared(world.siti)).toMatchObject([{ name: world.laras.name }]);
		expect(cleared(world.auditor)).toMatchObject([{ name: world.laras.name }]);
		expect(cleared(world.laras)).toBe(null);
	});

	it('counts the commitments of a class as the register behind the link does', () => {
		promise(world, { secrecy: 'secret' });
		promise(world, { secrecy: 'restricted' });
		for (const actor of [world.siti, world.auditor, world.bupati, world.wati, world.admin])
			for (const of of ['restricted', 'secret'] as const)
				expect(commitmentsOfClass(actor, of)).toBe(
					register(actor, { ...NO_FILTERS, class: of }).total
				);
		expect(commitmentsOfClass(world.bupati, 'secret')).toBe(0);
	});
});

describe('the audit log, asked for a record', () => {
	it('finds a meeting by words of its title for those who may know of it', () => {
		const title = confidentialMeetings(world.siti)[0]?.title ?? '';
		const found = (actor: Parameters<typeof auditLog>[0], record: string) =>
			auditLog(actor, { record }).map(({ name }) => name);
		expect(found(world.auditor, title)).toContain('clearance.given');
		expect(found(world.admin, title)).toEqual([]);
		expect(found(world.auditor, '%')).toEqual([]);
		expect(found(world.auditor, 'K-2026-9999')).toEqual([]);
	});
});
