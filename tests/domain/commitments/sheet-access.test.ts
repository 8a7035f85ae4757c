import { beforeEach, describe, expect, it } from 'vitest';
import { VISITOR } from '#domain/access/actor.ts';
import type { Actor } from '#domain/access/actor.ts';
import { sheet } from '#domain/commitments/sheet.ts';
import { findEvidenceFile } from '#domain/reports/queries.ts';
import { submitReport } from '#domain/reports/operations.ts';
import { evidence } from '#domain/reports/schema.ts';
import { giveVerdict, judgeSilence } from '#domain/verifications/operations.ts';
import { setClock } from '#lib/clock.ts';
import { db } from '#lib/server/database.ts';
import { partOf, promise, reportOn, reporting } from '../../support/commitments.ts';
import { freshDatabase } from '../../support/database.ts';
import { outcomeOf } from '../../support/outcome.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

let world: World;

const at = (day: number, month = 10) => Date.UTC(2026, month, day, 1);

beforeEach(() => {
	freshDatabase();
	setClock(at(23));
	world = buildWorld();
});

const verdict = { percent: null, category: null, reason: null };

describe('what one may do on a sheet', () => {
	const rights = (actor: Actor, id: number) => {
		const { may } = sheet(actor, id);
		return [
			may.report.length > 0 && 'report',
			may.verify !== null && 'verify',
			may.judgeSilence.length > 0 && 'judgeSilence',
			may.askExtension && 'askExtension',
			may.decideExtension && 'decideExtension',
			may.cancel && 'cancel',
			may.reopen && 'reopen',
			may.complete && 'complete'
		].filter(Boolean);
	};
	const TABLE: readonly [
		string,
		(w: World) => Actor,
		readonly string[],
		readonly string[],
		readonly string[]
	][] = [
		['liaison of the lead', (w) => w.yusuf, ['report', 'askExtension'], ['report'], []],
		['liaison of another office', (w) => w.wati, [], [], []],
		['verifier', (w) => w.laras, ['judgeSilence'], ['verify'], []],
		[
			'official of the host',
			(w) => w.sekda,
			['decideExtension', 'cancel', 'complete'],
			['decideExtension', 'cancel', 'complete'],
			['reopen']
		],
		['secretariat of the host', (w) => w.siti, ['complete'], ['complete'], []],
		['leader', (w) => w.bupati, ['decideExtension'], ['decideExtension'], []],
		['auditor', (w) => w.auditor, [], [], []],
		['administrator', (w) => w.admin, [], [], []]
	];

	it.each(TABLE)('%s: open, claimed done, closed', (_, who, open, claimed, closed) => {
		const actor = who(world);
		const id = promise(world);
		expect(rights(actor, id)).toEqual(open);
		const claim = reportOn(world.yusuf, id, world.dinasSosial, { status: 'done' });
		expect(rights(actor, id)).toEqual(claimed);
		giveVerdict(world.laras, claim, { ...verdict, verdict: 'conform' });
		expect(rights(actor, id)).toEqual(closed);
	});
});

describe('where a commitment was made', () => {
	it('is not told to who owes it to a meeting of another region that they may not know of', () => {
		const id = promise(world, { lead: world.foreignOffice });
		const liaison: Actor = {
			...world.stranger,
			grants: [
				{
					id: 999,
					role: 'liaison',
					regionId: world.elsewhere,
					institutionId: world.foreignOffice
				}
			]
		};
		const { meeting, resolution } = sheet(liaison, id);
		expect([meeting, resolution]).toEqual([null, null]);
		expect(sheet(world.yusuf, id).resolution?.text).toBe('Layanan berjalan.');
	});
});

describe('a verdict on silence', () => {
	it('is offered once, until the owner has said something again', () => {
		const id = promise(world);
		const part = partOf(id, world.dinasSosial);
		const offered = () => sheet(world.laras, id).may.judgeSilence;
		expect(offered()).toEqual([part]);
		judgeSilence(world.laras, part, { reason: null });
		expect(offered()).toEqual([]);
		setClock(at(24));
		const report = reportOn(world.yusuf, id, world.dinasSosial);
		expect(offered()).toEqual([]);
		giveVerdict(world.laras, report, { ...verdict, verdict: 'not_yet_conform' });
		expect(offered()).toEqual([part]);
	});
});

describe('who reaches a sheet and what was handed in', () => {
	const TABLE: readonly [string, (w: World) => Actor, readonly string[]][] = [
		['secretariat of the host', (w) => w.siti, ['seen', 'seen', 'seen']],
		['liaison who owes it', (w) => w.yusuf, ['seen', 'seen', 'seen']],
		['liaison of another office', (w) => w.wati, ['seen', 'not_found', 'not_found']],
		['verifier', (w) => w.laras, ['seen', 'seen', 'not_found']],
		['leader', (w) => w.bupati, ['seen', 'seen', 'not_found']],
		['administrator', (w) => w.admin, ['seen', 'not_found', 'not_found']],
		['auditor', (w) => w.auditor, ['seen', 'seen', 'seen']],
		['somebody of another region', (w) => w.stranger, ['not_found', 'not_found', 'not_found']],
		['visitor', () => VISITOR, ['not_found', 'not_found', 'not_found']]
	];

	it.each(TABLE)('%s: ordinary, restricted, secret', (_, who, expected) => {
		const actor = who(world);
		const seen = (['ordinary', 'restricted', 'secret'] as const).map((secrecy) => {
			const id = promise(world, { secrecy });
			const file = {
				sha256: 'a'.repeat(64),
				size: 9,
				type: 'image/png',
				name: 'a.png',
				field: 'files'
			};
			const part = partOf(id, world.dinasSosial);
			submitReport(world.yusuf, id, reporting(part), [file]);
			const handedIn = db.select({ id: evidence.id }).from(evidence).all().at(-1)?.id ?? 0;
			const onSheet = outcomeOf(() => sheet(actor, id), 'seen');
			expect(outcomeOf(() => findEvidenceFile(actor, handedIn), 'seen')).toBe(onSheet);
			return onSheet;
		});
		expect(seen).toEqual(expected);
	});

	it('a link is no file, and an unknown number is nothing', () => {
		const id = promise(world);
		reportOn(world.yusuf, id, world.dinasSosial, {
			links: [{ url: 'https://contohkab.go.id', caption: null }]
		});
		const link = db.select().from(evidence).get()?.id ?? 0;
		expect(outcomeOf(() => findEvidenceFile(world.yusuf, link))).toBe('not_found');
		expect(outcomeOf(() => findEvidenceFile(world.yusuf, 999))).toBe('not_found');
	});
});
