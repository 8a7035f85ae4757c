import { describe, expect, it } from 'vitest';
import { CONFIDENTIALITY } from '#domain/access/confidentiality.ts';
import { ROLES } from '#domain/accounts/roles.ts';
import { verifyChain } from '#domain/audit/verification.ts';
import { commitmentLifecycle, extensionLifecycle } from '#domain/commitments/lifecycle.ts';
import { gapsOf } from '#domain/commitments/missing.ts';
import { OUTSIDE_STANDINGS, STANDINGS } from '#domain/commitments/standings.ts';
import { VERDICTS } from '#domain/commitments/statuses.ts';
import { INSTITUTION_KINDS, INSTITUTION_RELATIONS } from '#domain/institutions/kinds.ts';
import { INVITATION_ANSWERS, INVITATION_KINDS } from '#domain/invitations/kinds.ts';
import { meetingLifecycle } from '#domain/meetings/lifecycle.ts';
import { MEETING_ROLES } from '#domain/meetings/roles.ts';
import { NOTE_KINDS } from '#domain/minutes/kinds.ts';
import { minutesLifecycle } from '#domain/minutes/lifecycle.ts';
import { reportLifecycle } from '#domain/reports/lifecycle.ts';
import { RESOLUTION_KINDS, STANCES } from '#domain/resolutions/kinds.ts';
import { SYSTEM } from '#domain/access/actor.ts';
import { DAY } from './loading.ts';
import { count, schedules, standings, values } from './present.ts';

const of = (table: string, column: string) => `select ${column} from ${table}`;

/** What a year of Kabupaten Contoh must hold, on the database that is loaded. */
export function describeYear(): void {
	describe('the demonstration', () => {
		it('has commitments of every standing and every schedule', () => {
			expect([...standings()].sort()).toEqual([...STANDINGS, ...OUTSIDE_STANDINGS].sort());
			expect([...schedules()].sort()).toEqual(
				['at_risk', 'done_late', 'done_on_time', 'late', 'no_due', 'on_schedule', 'silent'].sort()
			);
		});

		it.each([
			['state of a commitment', commitmentLifecycle.states, of('commitments', 'state')],
			['verdict given', VERDICTS, "select verdict from verifications where kind = 'verdict'"],
			[
				'verdict that stands',
				VERDICTS,
				'select verdict from commitments where verdict is not null'
			],
			['state of a report', reportLifecycle.states, of('reports', 'state')],
			['state of an extension', extensionLifecycle.states, of('extensions', 'state')],
			['state of a meeting', meetingLifecycle.states, of('meetings', 'state')],
			['state of minutes', minutesLifecycle.states, of('minutes', 'state')],
			['class of a meeting', CONFIDENTIALITY, of('meetings', 'confidentiality')],
			['kind of institution', INSTITUTION_KINDS, of('institutions', 'kind')],
			['relation to the head of the region', INSTITUTION_RELATIONS, of('institutions', 'relation')],
			['kind of note', NOTE_KINDS, of('notes', 'kind')],
			['kind of resolution', RESOLUTION_KINDS, of('resolutions', 'kind')],
			['stand on a resolution', STANCES, of('positions', 'stance')],
			['kind of invitation', INVITATION_KINDS, of('invitations', 'kind')],
			['answer to an invitation', INVITATION_ANSWERS, of('invitations', 'answer')],
			['way to be counted', ['present', 'excused', 'absent'], of('attendances', 'presence')],
			['role of an account', ROLES, of('grants', 'role')]
		])('has every %s', (_, expected, sql) => {
			expect([...values(sql)].sort()).toEqual([...expected].sort());
		});

		it('has every role in a meeting and most capacities', () => {
			const roles = values('select role from meeting_roles');
			expect(MEETING_ROLES.filter((role) => !roles.has(role))).toEqual([]);
			expect([...values('select capacity from tenures')].sort()).toEqual([
				'definitive',
				'pj',
				'plh',
				'plt'
			]);
		});

		it.each([
			[
				'hosts of one meeting',
				"select 1 from meeting_hosts where position = 1 and kind = 'host'",
				3
			],
			['counterparts', "select 1 from meeting_hosts where kind = 'counterpart'", 1],
			[
				'chairs on behalf of somebody',
				'select 1 from meeting_roles where on_behalf_of_post_id is not null',
				3
			],
			[
				'surat tugas of representatives',
				"select 1 from attendances where attended_as = 'representative' and assignment_letter is not null",
				5
			],
			['remote presences', "select 1 from attendances where mode = 'remote'", 3],
			['walk-in guests', 'select 1 from attendances where invitation_id is null', 3],
			[
				'absentees of a meeting without a quorum',
				'select 1 from meetings where absentees is not null',
				1
			],
			['addenda', 'select 1 from addenda', 2],
			[
				'minutes adopted with an exception',
				'select 1 from meetings where exception_reason is not null',
				1
			],
			['withdrawn resolutions', 'select 1 from resolutions where withdrawn_at is not null', 1],
			['reopened commitments', "select 1 from events where name = 'commitment.reopened'", 1],
			[
				'offices with a former name',
				'select 1 from institution_names where valid_until is not null',
				1
			],
			['offices that ended', 'select 1 from institutions where ended_on is not null', 1],
			['groups', 'select 1 from groups', 4],
			['papers', "select 1 from evidence where media_type = 'application/pdf'", 3],
			['links', "select 1 from evidence where kind = 'link'", 2],
			['real meetings with their sources', 'select 1 from dossiers', 5]
		])('has %s', (_, sql, least) => {
			expect(count(sql)).toBeGreaterThanOrEqual(least);
		});

		it('has a commitment of which one part is done and another is not', () => {
			expect(
				count(
					`select 1 from commitment_parts done join commitment_parts open
				on open.commitment_id = done.commitment_id
				where done.verdict = 'conform' and open.verdict is not 'conform'`
				)
			).toBeGreaterThan(0);
		});

		it('has adopted minutes that lack a lead, a due date and a proof, and says so', () => {
			const codes = [...values("select id from meetings where state = 'adopted'")].flatMap((id) =>
				gapsOf(SYSTEM, Number(id)).map(({ code }) => code)
			);
			expect([...new Set(codes)].sort()).toEqual([
				'commitment_due',
				'commitment_lead',
				'commitment_proof'
			]);
		});

		it('marks its region as fictional and in use', () => {
			expect(
				count("select 1 from regions where code = '99.01' and fictional = 1 and in_use = 1")
			).toBe(1);
		});

		it('keeps an unbroken chain of events in the order of time, none of them ahead of the day', () => {
			expect(verifyChain()).toMatchObject({ brokenAt: null });
			expect(
				count(
					'select 1 from events later join events earlier on earlier.id = later.id - 1 where earlier.at > later.at'
				)
			).toBe(0);
			expect(
				count(`select 1 from events where at >= unixepoch('${DAY} 12:00', '-8 hours') * 1000`)
			).toBe(0);
		});
	});
}
