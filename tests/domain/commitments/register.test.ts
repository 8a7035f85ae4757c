import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SYSTEM, VISITOR } from '#domain/access/actor.ts';
import type { Actor } from '#domain/access/actor.ts';
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

const listed = (actor: Actor, filters: Partial<RegisterFilters> = {}) =>
	register(actor, { ...NO_FILTERS, ...filters });
const codes = (actor: Actor, filters: Partial<RegisterFilters> = {}) =>
	listed(actor, filters).rows.map((row) => row.code);
const code = (id: number) => stored(id).code;

describe('register', () => {
	it('shows what is open by its due date, what has no date after it, what is closed last', () => {
		const done = promise(world, {
			state: 'closed',
			verdict: 'conform',
			dueCurrent: '2026-01-31',
			doneReportedOn: '2026-01-20'
		});
		const undated = promise(world, { dueKind: 'unset', dueCurrent: null });
		const december = promise(world, { dueCurrent: '2026-12-01' });
		const late = promise(world, { dueCurrent: '2026-11-22' });
		expect(codes(world.siti)).toEqual([late, december, undated, done].map(code));
	});

	it('gives each row what its columns show, and nothing else', () => {
		const id = promise(world, { dueCurrent: '2026-11-20', dueWords: 'paling lambat Jumat' });
		reportOn(world.yusuf, id, world.dinasSosial, { percent: 40 });
		expect(listed(world.siti).rows).toEqual([
			{
				id,
				code: code(id),
				description: 'Menyiagakan dua ambulans',
				lead: 'Dinas Sosial',
				leadAcronym: 'Dinsos',
				standing: 'in_progress',
				late: 3,
				due: '2026-11-20',
				dueWords: null,
				reportedPercent: 40
			}
		]);
	});

	it('counts per standing within the same filters, and leaves what is not in force to be asked for', () => {
		promise(world, { reportedStatus: 'blocked', dueCurrent: '2026-11-01' });
		promise(world, { reportedStatus: 'in_progress' });
		promise(world, { lead: world.dinasKesehatan, reportedStatus: 'in_progress' });
		const drafted = promise(world, { state: 'drafted' });
		const cancelled = promise(world, { state: 'cancelled' });
		const page = listed(world.siti, { institution: world.dinasSosial });
		expect(page.total).toBe(2);
		expect(page.counts).toEqual({ blocked: 1, in_progress: 1, drafted: 1, cancelled: 1 });
		expect(page.late).toBe(1);
		expect(codes(world.siti, { standing: 'drafted' })).toEqual([code(drafted)]);
		expect(codes(world.siti, { standing: 'cancelled' })).toEqual([code(cancelled)]);
	});

	it('lists each standing on its own, with the counts of the others beside it', () => {
		const waiting = promise(world);
		reportOn(world.yusuf, waiting, world.dinasSosial, { status: 'done' });
		promise(world);
		const page = listed(world.siti, { standing: 'awaiting_verification' });
		expect(page.rows.map((row) => row.id)).toEqual([waiting]);
		expect([page.total, page.counts]).toEqual([1, { awaiting_verification: 1, not_started: 1 }]);
	});

	it('finds an institution as lead, as supporting, or in any part', () => {
		const leads = promise(world, { dueCurrent: '2026-12-01' });
		const supports = promise(world, { lead: world.polres, supporting: [world.dinasSosial] });
		const institution = world.dinasSosial;
		expect(codes(world.siti, { institution })).toEqual([code(leads)]);
		expect(codes(world.siti, { institution, as: 'supporting' })).toEqual([code(supports)]);
		expect(codes(world.siti, { institution, as: 'any' })).toEqual([leads, supports].map(code));
	});

	it('filters by meeting, by lateness and by when it is due', () => {
		const meetingId = heldMeeting(world);
		const late = promise(world, { meetingId, dueCurrent: '2026-11-22' });
		const today = promise(world, { dueCurrent: '2026-11-23' });
		const week = promise(world, { dueCurrent: '2026-11-30' });
		const fortnight = promise(world, { dueCurrent: '2026-12-07' });
		const month = promise(world, { dueCurrent: '2026-12-23' });
		const later = promise(world, { dueCurrent: '2026-12-24' });
		expect(codes(world.siti, { meeting: meetingId })).toEqual([code(late)]);
		expect(codes(world.siti, { late: '1' })).toEqual([code(late)]);
		expect(codes(world.siti, { due: '7d' })).toEqual([today, week].map(code));
		expect(codes(world.siti, { due: '14d' })).toEqual([today, week, fortnight].map(code));
		expect(codes(world.siti, { due: '30d' })).toEqual([today, week, fortnight, month].map(code));
		expect(codes(world.siti, { due: '2026-12' })).toEqual([fortnight, month, later].map(code));
		expect(codes(world.siti, { due: '2026-11', late: '1' })).toEqual([code(late)]);
	});

	it('filters by what is not given yet, by series, class, and what owner and verifier say', () => {
		const meetingId = heldMeeting(world);
		const run = (text: string, ...values: unknown[]) =>
			Number(
				openConnection()
					.prepare(text)
					.run(...values).lastInsertRowid
			);
		const series = run(
			`insert into series (region_id, name) values (?, 'Rakor PPA')`,
			world.contoh
		);
		run('update meetings set series_id = ? where id = ?', series, meetingId);
		const serial = promise(world, { meetingId });
		const ownerless = promise(world, { leadId: null });
		const blocked = promise(world, { reportedStatus: 'blocked', verdict: 'not_yet_conform' });
		const restricted = promise(world, { secrecy: 'restricted' });
		expect(codes(world.siti, { series })).toEqual([code(serial)]);
		expect(codes(world.siti, { institution: 'none' })).toEqual([code(ownerless)]);
		expect(codes(world.siti, { function: 'none' })).toHaveLength(4);
		expect(codes(world.siti, { reported: 'blocked' })).toEqual([code(blocked)]);
		expect(codes(world.siti, { reported: 'none' })).toHaveLength(3);
		expect(codes(world.siti, { verified: 'not_yet_conform' })).toEqual([code(blocked)]);
		expect(codes(world.siti, { verified: 'unverified' })).toHaveLength(3);
		expect(codes(world.siti, { class: 'restricted' })).toEqual([code(restricted)]);
	});

	it('filters by the day, the stretch and the lack of a due date', () => {
		const first = promise(world, { dueCurrent: '2026-12-01' });
		const last = promise(world, { dueCurrent: '2027-01-15' });
		const undated = promise(world, { dueKind: 'unset', dueCurrent: null });
		expect(codes(world.siti, { due: '2026-12-01' })).toEqual([code(first)]);
		expect(codes(world.siti, { due: '2026-12-01..2027-01-15' })).toEqual([first, last].map(code));
		expect(codes(world.siti, { due: '..2026-12-31' })).toEqual([code(first)]);
		expect(codes(world.siti, { due: '2026-12-02..' })).toEqual([code(last)]);
		expect(codes(world.siti, { due: 'none' })).toEqual([code(undated)]);
	});

	it('filters by when a commitment came into force and was closed, in the days of its region', () => {
		// 31 December, 23:30 in Jakarta, is the new year in Makassar.
		const instant = Date.UTC(2025, 11, 31, 16, 30);
		const id = promise(world, {
			activeSince: instant,
			closedAt: instant,
			state: 'closed',
			verdict: 'conform'
		});
		promise(world, { activeSince: instant - 3_600_000 });
		expect(codes(world.siti, { made: '2026' })).toEqual([code(id)]);
		expect(codes(world.siti, { made: '2026-q1', closed: '2026-01' })).toEqual([code(id)]);
		expect(codes(world.siti, { closed: '2025' })).toEqual([]);
	});

	it('lists what is open and what is closed, with the counts of every standing beside them', () => {
		const open = promise(world);
		const closed = promise(world, { state: 'closed', verdict: 'conform' });
		expect(codes(world.siti, { standing: 'open' })).toEqual([code(open)]);
		expect(codes(world.siti, { standing: 'closed' })).toEqual([code(closed)]);
		expect(listed(world.siti, { standing: 'open' })).toMatchObject({
			total: 1,
			counts: { not_started: 1, done: 1 }
		});
	});

	it('finds exactly the codes of a pasted column, however it was pasted', () => {
		const [first, second] = [promise(world), promise(world)].map(code);
		promise(world);
		for (const between of [' ', '\n', ', ', '', ';'])
			expect(codes(world.siti, { q: `${first}${between}${second}`, sort: 'code' })).toEqual([
				first,
				second
			]);
	});

	it.each([
		['ambulans', true],
		['DINSOS', true],
		['dinkes', true],
		['siaga polres', false],
		['ambulans Dinas Sosial', true],
		['%', false],
		['_', false],
		["' or 1=1 --", false]
	])('finds %j in the description, the code or the institutions: %s', (q, found) => {
		promise(world, { supporting: [world.dinasKesehatan] });
		expect(codes(world.siti, { q })).toHaveLength(found ? 1 : 0);
	});

	it('sorts by every column, in both directions', () => {
		const first = promise(world, { lead: world.polres, reportedPercent: 10 });
		const second = promise(world, { reportedPercent: 90, dueCurrent: '2026-12-24' });
		for (const [sort, order] of [
			['due', [first, second]],
			['-due', [second, first]],
			['code', [first, second]],
			['-code', [second, first]],
			['institution', [second, first]],
			['-institution', [first, second]],
			['percent', [first, second]],
			['-percent', [second, first]]
		] as const)
			expect(codes(world.siti, { sort }), sort).toEqual(order.map(code));
	});

	it('shows fifty on a page, over the seam between open and closed, and none past the end', () => {
		const meetingId = heldMeeting(world);
		for (let index = 0; index < 60; index++) promise(world, { meetingId });
		for (let index = 0; index < 10; index++)
			promise(world, { meetingId, state: 'closed', verdict: 'conform' });
		const page = (number: number) => listed(world.siti, { page: number }).rows;
		expect(page(1)).toHaveLength(50);
		expect(page(2).map((row) => row.standing)).toEqual([
			...Array.from({ length: 10 }, () => 'not_started'),
			...Array.from({ length: 10 }, () => 'done')
		]);
		expect(page(3)).toEqual([]);
		expect(new Set([...page(1), ...page(2)].map((row) => row.id)).size).toBe(70);
	});

	it('answers late commitments of one institution from the index of open ones', () => {
		const prepare = vi.spyOn(openConnection(), 'prepare');
		listed(world.siti, { institution: world.dinasSosial, late: '1' });
		promise(world, { dueCurrent: '2026-11-01' });
		listed(world.siti, { institution: world.dinasSosial, late: '1' });
		const asked = prepare.mock.calls.map(([text]) => text);
		prepare.mockRestore();
		const plans = asked
			.filter((text) => text.includes('from "commitments"'))
			.map((text) => planOf(text));
		expect(plans.length).toBeGreaterThanOrEqual(2);
		for (const plan of plans)
			expect(plan).toContain('commitments_open_lead (lead_id=? AND due_current<?)');
	});
});

function planOf(text: string): string {
	const binds = Array.from({ length: text.split('?').length - 1 }, () => null);
	return openConnection()
		.prepare<unknown[], { detail: string }>(`explain query plan ${text}`)
		.all(...binds)
		.map((step) => step.detail)
		.join('\n');
}

describe('who sees what in the register', () => {
	const TABLE: readonly [string, (w: World) => Actor, readonly string[]][] = [
		['secretariat of the host', (w) => w.siti, ['ordinary', 'restricted', 'secret']],
		['official of the host', (w) => w.sekda, ['ordinary', 'restricted', 'secret']],
		['liaison who owes them', (w) => w.yusuf, ['ordinary', 'restricted', 'secret']],
		['liaison of another office', (w) => w.wati, ['ordinary']],
		['verifier', (w) => w.laras, ['ordinary', 'restricted']],
		['leader', (w) => w.bupati, ['ordinary', 'restricted']],
		['administrator', (w) => w.admin, ['ordinary']],
		['auditor', (w) => w.auditor, ['ordinary', 'restricted', 'secret']],
		['somebody of another region', (w) => w.stranger, []],
		['visitor', () => VISITOR, []],
		['system', () => SYSTEM, ['ordinary', 'restricted', 'secret']]
	];

	it.each(TABLE)('%s, in rows, counts and search', (_, who, classes) => {
		for (const secrecy of ['ordinary', 'restricted', 'secret'] as const)
			promise(world, { secrecy, description: `Komitmen ${secrecy}`, dueCurrent: '2026-11-01' });
		const actor = who(world);
		const expected = classes.map((secrecy) => `Komitmen ${secrecy}`);
		for (const filters of [
			{},
			{ q: 'komitmen' },
			{ late: '1' },
			{ institution: world.dinasSosial }
		]) {
			const page = listed(actor, filters);
			expect(page.rows.map((row) => row.description)).toEqual(expected);
			expect([page.total, page.late]).toEqual([classes.length, classes.length]);
			expect(page.counts).toEqual(classes.length > 0 ? { not_started: classes.length } : {});
		}
	});
});
