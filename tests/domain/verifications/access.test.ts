import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { VISITOR } from '#domain/access/actor.ts';
import type { Actor } from '#domain/access/actor.ts';
import { sheet } from '#domain/commitments/sheet.ts';
import { VERDICTS } from '#domain/commitments/statuses.ts';
import { tenures } from '#domain/people/schema.ts';
import { reports } from '#domain/reports/schema.ts';
import { giveVerdict, judgeSilence, returnReport } from '#domain/verifications/operations.ts';
import { reportToVerify } from '#domain/verifications/one-report.ts';
import { verificationQueue } from '#domain/verifications/queue.ts';
import { setClock } from '#lib/clock.ts';
import { openWriter } from '#lib/server/database.ts';
import { partOf, promise, reportOn } from '../../support/commitments.ts';
import { freshDatabase } from '../../support/database.ts';
import { outcomeOf } from '../../support/outcome.ts';
import { given } from '../../support/verdicts.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

let world: World;

beforeEach(() => {
	freshDatabase();
	setClock(Date.UTC(2026, 10, 23, 1));
	world = buildWorld();
});

const claimOf = (id: number) => reportOn(world.yusuf, id, world.dinasSosial, { status: 'done' });

describe('who may verify', () => {
	const atDinasSosial = (w: World, endedOn: string | null): Actor => {
		const postId = w.headOf.get(w.dinasSosial) ?? 0;
		openWriter()
			.insert(tenures)
			.values({ personId: w.laras.personId, postId, capacity: 'definitive', endedOn })
			.run();
		return w.laras;
	};
	const alsoLiaison = (w: World, institutionId: number): Actor => ({
		...w.laras,
		grants: [...w.laras.grants, { id: 999, role: 'liaison', regionId: w.contoh, institutionId }]
	});

	const TABLE: readonly [string, (w: World) => Actor, string][] = [
		['verifier of the region', (w) => w.laras, 'done'],
		[
			'verifier who holds a post in the institution today',
			(w) => atDinasSosial(w, null),
			'forbidden'
		],
		['verifier whose post there ends today', (w) => atDinasSosial(w, '2026-11-23'), 'forbidden'],
		['verifier who once held a post there', (w) => atDinasSosial(w, '2026-11-22'), 'done'],
		['verifier with an account role in it', (w) => alsoLiaison(w, w.dinasSosial), 'forbidden'],
		['verifier with a role in another office', (w) => alsoLiaison(w, w.polres), 'done'],
		['liaison who reported', (w) => w.yusuf, 'forbidden'],
		['official of the host', (w) => w.sekda, 'forbidden'],
		['secretariat of the host', (w) => w.siti, 'forbidden'],
		['leader', (w) => w.bupati, 'forbidden'],
		['administrator', (w) => w.admin, 'forbidden'],
		['auditor', (w) => w.auditor, 'forbidden'],
		['somebody of another region', (w) => w.stranger, 'not_found'],
		['visitor', () => VISITOR, 'not_found']
	];

	it.each(TABLE)('%s', (_, who, expected) => {
		const actor = who(world);
		const claim = () => claimOf(promise(world));
		const silent = partOf(promise(world), world.dinasSosial);
		expect(outcomeOf(() => giveVerdict(actor, claim(), given('conform')))).toBe(expected);
		expect(outcomeOf(() => returnReport(actor, claim(), { reason: 'x' }))).toBe(expected);
		expect(outcomeOf(() => judgeSilence(actor, silent, { reason: null }))).toBe(expected);
	});

	it('nobody verifies a report that they handed in themselves, whatever role they hold since', () => {
		const id = promise(world);
		const once: Actor = alsoLiaison(world, world.dinasSosial);
		const claim = reportOn(once, id, world.dinasSosial, { status: 'done' });
		expect(outcomeOf(() => giveVerdict(world.laras, claim, given('conform')))).toBe('forbidden');
		expect(outcomeOf(() => returnReport(world.laras, claim, { reason: 'x' }))).toBe('forbidden');
		expect(verificationQueue(world.laras)).toMatchObject({ rows: [], notTheirs: 1 });
		expect(reportToVerify(world.laras, claim)).toMatchObject({
			may: { decide: false },
			isOwn: true
		});
		expect(sheet(world.laras, id).may.verify).toBeNull();
	});

	it('nobody settles their own waiting report by deciding a colleague’s report on the same part', () => {
		const id = promise(world);
		const once: Actor = alsoLiaison(world, world.dinasSosial);
		reportOn(once, id, world.dinasSosial);
		const later = claimOf(id);
		expect(outcomeOf(() => giveVerdict(world.laras, later, given('conform')))).toBe('forbidden');
		expect(outcomeOf(() => returnReport(world.laras, later, { reason: 'x' }))).toBe('forbidden');
		expect(verificationQueue(world.laras)).toMatchObject({ rows: [], notTheirs: 1 });
		expect(reportToVerify(world.laras, later)).toMatchObject({
			may: { decide: false },
			isOwn: true
		});
		expect(sheet(world.laras, id).may.verify).toBeNull();
	});

	it('whose own report was decided by somebody else decides the next one', () => {
		const id = promise(world);
		const once: Actor = alsoLiaison(world, world.dinasSosial);
		const own = reportOn(once, id, world.dinasSosial);
		openWriter().update(reports).set({ state: 'returned' }).where(eq(reports.id, own)).run();
		expect(outcomeOf(() => giveVerdict(world.laras, claimOf(id), given('conform')))).toBe('done');
	});

	it('one’s own report on another part of the commitment is in nobody’s way', () => {
		const id = promise(world, { supporting: [world.polres] });
		reportOn(alsoLiaison(world, world.polres), id, world.polres);
		expect(outcomeOf(() => giveVerdict(world.laras, claimOf(id), given('conform')))).toBe('done');
	});

	it('a secret commitment exists for the verifier only when cleared for it', () => {
		const claim = claimOf(promise(world, { secrecy: 'secret' }));
		for (const verdict of VERDICTS)
			expect(outcomeOf(() => giveVerdict(world.laras, claim, given(verdict)))).toBe('not_found');
	});
});
