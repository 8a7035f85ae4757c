import { beforeEach, describe, expect, it } from 'vitest';
import type { AccountActor } from '#domain/access/actor.ts';
import { change } from '#domain/audit/change.ts';
import { auditLog } from '#domain/audit/trail.ts';
import { NO_FILTERS } from '#domain/commitments/register-filters.ts';
import type { RegisterFilters } from '#domain/commitments/register-filters.ts';
import { register } from '#domain/commitments/register.ts';
import { homeOf } from '#domain/dashboards/home.ts';
import type { Home } from '#domain/dashboards/home.ts';
import { forgetLedger } from '#domain/monitoring/ledger.ts';
import { setClock } from '#lib/clock.ts';
import { openWriter } from '#lib/server/database.ts';
import { meetingRoles } from '#domain/meetings/schema.ts';
import { minutes } from '#domain/minutes/schema.ts';
import { promise, reportOn } from '../../support/commitments.ts';
import { freshDatabase } from '../../support/database.ts';
import { insertMeeting } from '../../support/records.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

const TODAY = '2026-11-23';
let world: World;

beforeEach(() => {
	freshDatabase();
	forgetLedger();
	setClock(Date.UTC(2026, 10, 23, 1));
	world = buildWorld();
});

const homeFor = (actor: AccountActor): Home => homeOf(actor, actor.grants[0] ?? null, TODAY);
const actsOf = (actor: AccountActor) => homeFor(actor).tasks.map(({ act }) => act);
const everybody = () =>
	[
		['secretariat', world.siti, 'office'],
		['minute-taker', world.dimas, 'office'],
		['official', world.sekda, 'office'],
		['liaison', world.yusuf, 'office'],
		['liaison of another office', world.wati, 'office'],
		['verifier', world.laras, 'verifier'],
		['leader', world.bupati, 'leader'],
		['administrator', world.admin, 'administrator'],
		['auditor', world.auditor, 'auditor'],
		['secretariat elsewhere', world.stranger, 'office']
	] as const;

/** Commitments of every standing and age, of two offices, one of them of a restricted meeting. */
function fill(): void {
	promise(world, { dueCurrent: '2026-11-25' });
	promise(world, { dueCurrent: '2026-10-01' });
	promise(world, { dueCurrent: '2026-11-30', supporting: [world.dinasKesehatan] });
	promise(world, { lead: world.dinasKesehatan, dueCurrent: '2026-11-20' });
	promise(world, { lead: world.polres, dueKind: 'unset', dueCurrent: null });
	promise(world, { state: 'closed', verdict: 'conform' });
	promise(world, { state: 'drafted' });
	promise(world, { secrecy: 'restricted', dueCurrent: '2026-11-01' });
	const claimed = promise(world, { dueCurrent: '2026-11-24' });
	reportOn(world.yusuf, claimed, world.dinasSosial, { status: 'done' });
}

it('shows an auditor what happened last to the records, not who came in', () => {
	reportOn(world.yusuf, promise(world, {}), world.dinasSosial, { status: 'in_progress' });
	change(world.laras, 'account.signed_in', () => ({
		about: {},
		facts: { device: 'Chrome' },
		result: undefined
	}));
	const home = homeFor(world.auditor);
	const names = home.kind === 'auditor' ? home.trail.map(({ name }) => name) : [];
	expect(names[0]).toBe('report.submitted');
	expect(names).not.toContain('account.signed_in');
	expect(auditLog(world.auditor, {})[0]?.name).toBe('account.signed_in');
});

describe('every home', () => {
	it('is that of the role as which somebody looks', () => {
		for (const [role, actor, kind] of everybody())
			expect([role, homeFor(actor).kind]).toEqual([role, kind]);
	});

	it('counts in its sentence exactly the rows behind each link', () => {
		fill();
		for (const [role, actor] of everybody()) {
			const { figures } = homeFor(actor);
			const rows = (more: Partial<RegisterFilters>) =>
				register(actor, { ...NO_FILTERS, ...figures.filters, ...more }).total;
			const { counts, lateTotal, dueSoon, total } = figures;
			expect([
				role,
				total,
				counts.done ?? 0,
				counts.awaiting_verification ?? 0,
				lateTotal,
				dueSoon
			]).toEqual([
				role,
				rows({}),
				rows({ standing: 'done' }),
				rows({ standing: 'awaiting_verification' }),
				rows({ late: '1' }),
				rows({ due: '7d' })
			]);
		}
	});

	it('counts what the table says', () => {
		fill();
		const counted = (actor: AccountActor) => {
			const { total, lateTotal, dueSoon } = homeFor(actor).figures;
			return [total, lateTotal, dueSoon];
		};
		expect(counted(world.siti)).toEqual([8, 3, 2]);
		expect(counted(world.dimas)).toEqual([8, 3, 2]);
		expect(counted(world.yusuf)).toEqual([6, 2, 2]);
		expect(counted(world.wati)).toEqual([2, 1, 1]);
		expect(counted(world.laras)).toEqual([8, 3, 2]);
		expect(counted(world.bupati)).toEqual([8, 3, 2]);
		expect(counted(world.admin)).toEqual([7, 2, 2]);
		expect(counted(world.stranger)).toEqual([0, 0, 0]);
	});

	it('is the same as before where a secret meeting of others is recorded', () => {
		fill();
		const outside = [world.wati, world.laras, world.bupati, world.admin, world.stranger];
		const before = outside.map((actor) => JSON.stringify(homeFor(actor)));
		insertMeeting(world, { state: 'in_session', heldOn: TODAY, confidentiality: 'secret' });
		const submitted = insertMeeting(world, { state: 'concluded', confidentiality: 'secret' });
		openWriter().insert(minutes).values({ meetingId: submitted, state: 'submitted' }).run();
		promise(world, { secrecy: 'secret', dueCurrent: '2026-11-01' });
		promise(world, { secrecy: 'secret', dueCurrent: '2026-11-25' });
		forgetLedger();
		const after = outside.map((actor) => JSON.stringify(homeFor(actor)));
		expect(after).toEqual(before);
		expect(homeFor(world.siti).figures.total).toBe(10);
	});
});

describe('what I must do next', () => {
	it('begins with the meeting in session, for those who run it and for nobody else', () => {
		const running = insertMeeting(world, { state: 'in_session', heldOn: TODAY });
		const named = insertMeeting(world, { state: 'interrupted', heldOn: TODAY });
		openWriter()
			.insert(meetingRoles)
			.values({
				meetingId: named,
				role: 'minute_taker',
				personId: world.wati.personId,
				position: 0
			})
			.run();
		const waiting = everybody().map(([role, actor]) => [role, actsOf(actor)]);
		expect(waiting.filter(([, acts]) => acts?.length)).toEqual([
			['secretariat', ['record', 'record']],
			['minute-taker', ['record', 'record']],
			['official', ['record', 'record']],
			['liaison of another office', ['record']]
		]);
		expect(homeFor(world.dimas).tasks[0]).toMatchObject({ meeting: { id: running } });
	});

	it('goes on with what begins today, and leaves tomorrow to the list of meetings', () => {
		insertMeeting(world, { state: 'scheduled', heldOn: TODAY });
		insertMeeting(world, { state: 'scheduled', heldOn: '2026-11-24' });
		expect(actsOf(world.siti)).toEqual(['begin']);
		const own = homeFor(world.siti).meetings.map((meeting) => meeting.own);
		expect(own).toEqual([true, true]);
		expect(homeFor(world.yusuf).meetings.map((meeting) => meeting.own)).toEqual([false, false]);
	});

	it('puts adoption first for the chair, and tells the secretariat that it waits', () => {
		const submitted = insertMeeting(world, { state: 'concluded', heldOn: '2026-11-20' });
		openWriter().insert(minutes).values({ meetingId: submitted, state: 'submitted' }).run();
		insertMeeting(world, { invited: [world.setda], state: 'scheduled', heldOn: '2026-11-30' });
		expect(actsOf(world.sekda)).toEqual(['adopt', 'answer']);
		expect(actsOf(world.siti)).toEqual([]);
		expect(homeFor(world.siti)).toMatchObject({ handedIn: [{ id: submitted }] });
	});

	it('shows a verifier the queue that their page shows, and a leader none', () => {
		const id = promise(world);
		reportOn(world.yusuf, id, world.dinasSosial, { percent: 40 });
		expect(homeFor(world.laras)).toMatchObject({ queue: { count: 1, pastLimit: 0 } });
		expect(homeFor(world.bupati)).toMatchObject({ queue: null });
	});

	it('shows a leader who is late, most first, the numbers of the register behind them', () => {
		fill();
		const home = homeFor(world.bupati);
		if (home.kind !== 'leader') throw new Error('not the home of a leader');
		const late = home.monitoring.institutions.filter((one) => one.late > 0);
		expect(late.map((one) => [one.institutionId, one.late])).toEqual([
			[world.dinasSosial, 2],
			[world.dinasKesehatan, 1]
		]);
		for (const one of late)
			expect(
				register(world.bupati, { ...NO_FILTERS, institution: one.institutionId, late: '1' }).total
			).toBe(one.late);
	});
});

describe('what an office must still do', () => {
	it('shows the twenty most urgent, and says where there is more', () => {
		for (let n = 0; n < 20; n++) promise(world);
		expect(homeFor(world.yusuf)).toMatchObject({ own: { length: 20 }, ownMore: false });
		promise(world);
		expect(homeFor(world.yusuf)).toMatchObject({ own: { length: 20 }, ownMore: true });
	});
});
