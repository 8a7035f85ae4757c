import { beforeEach, describe, expect, it } from 'vitest';
import { RecordWalkIn } from '#domain/attendance/input.ts';
import { attendanceSheet } from '#domain/attendance/queries.ts';
import { correctWalkIn, recordWalkIn, withdrawAttendance } from '#domain/attendance/walk-ins.ts';
import { events } from '#domain/audit/schema.ts';
import { findMeeting } from '#domain/meetings/subject.ts';
import { setClock } from '#lib/clock.ts';
import { parse } from '#lib/forms/fields.ts';
import { db } from '#lib/server/database.ts';
import { freshDatabase } from '../../support/database.ts';
import { inSession } from '../../support/meetings.ts';
import { outcomeOf } from '../../support/outcome.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

let world: World;
let id: number;

beforeEach(() => {
	freshDatabase();
	setClock(Date.UTC(2026, 10, 23, 1));
	world = buildWorld();
	id = inSession(world);
});

const somebody = (who: Record<string, string>): RecordWalkIn => parse(RecordWalkIn, who);
const walkIns = () => attendanceSheet(world.siti, findMeeting(world.siti, id)).walkIns;

describe('somebody who came without an invitation', () => {
	it('is recorded with what is known: a name, an institution, or words of a source', () => {
		recordWalkIn(
			world.dimas,
			id,
			somebody({ name: 'Husmirah Husain', title: 'Direktur ICJ', attendedAs: 'guest' })
		);
		recordWalkIn(world.dimas, id, somebody({ institutionId: String(world.polres) }));
		recordWalkIn(world.dimas, id, somebody({ describedAs: 'perwakilan Forkopimda' }));
		expect(walkIns()).toMatchObject([
			{
				post: 'Direktur ICJ',
				attendedAs: 'guest',
				row: { choice: 'present', name: 'Husmirah Husain' }
			},
			{ institution: { name: 'Kepolisian Resor Contoh' }, row: { name: null } },
			{ describedAs: 'perwakilan Forkopimda' }
		]);
		expect(outcomeOf(() => somebody({ title: 'Camat' }))).toBe('name: walk_in_missing');
	});

	it('represents a post with a letter and, where it was said, authority to decide', () => {
		const postId = String(world.headOf.get(world.bappeda) ?? 0);
		recordWalkIn(
			world.siti,
			id,
			somebody({
				name: 'Rudi',
				postId,
				attendedAs: 'representative',
				assignmentLetter: '094/1',
				mayDecide: 'yes'
			})
		);
		expect(walkIns()).toMatchObject([
			{
				post: 'Kepala Bappeda',
				row: { choice: 'represented', assignmentLetter: '094/1', mayDecide: 'yes' }
			}
		]);
	});

	it('is corrected, with the history, and never from an old version', () => {
		const attendanceId = recordWalkIn(world.siti, id, somebody({ name: 'Rudi' }));
		const correct = (name: string) =>
			correctWalkIn(world.siti, id, { attendanceId, version: 1, ...somebody({ name }) });
		correct('Rudi Hartono');
		expect(outcomeOf(() => correct('Rudy'))).toBe('conflict');
		expect(walkIns()).toMatchObject([{ row: { name: 'Rudi Hartono' } }]);
		expect(db.select().from(events).all().at(-1)).toMatchObject({
			name: 'attendance.corrected',
			facts: '{"changed":["name"],"presence":"present","who":"Rudi Hartono"}'
		});
	});

	it('is taken off the list with a reason', () => {
		const attendanceId = recordWalkIn(world.siti, id, somebody({ name: 'Rudi' }));
		const gone = { attendanceId, reason: 'x', version: 1 };
		withdrawAttendance(world.siti, id, { ...gone, reason: 'Tercatat dua kali' });
		expect(walkIns()).toEqual([]);
		expect(outcomeOf(() => withdrawAttendance(world.siti, id, gone))).toBe('not_found');
		expect(outcomeOf(() => withdrawAttendance(world.siti, inSession(world), gone))).toBe(
			'not_found'
		);
	});

	it('stays on the list where it was corrected since it was read', () => {
		const attendanceId = recordWalkIn(world.siti, id, somebody({ name: 'Rudi' }));
		const corrected = somebody({ name: 'Rudi Hartono' });
		correctWalkIn(world.siti, id, { attendanceId, version: 1, ...corrected });
		const withdraw = (version: number) =>
			withdrawAttendance(world.siti, id, { attendanceId, reason: 'Tercatat dua kali', version });
		expect(outcomeOf(() => withdraw(1))).toBe('conflict');
		expect(walkIns()).toMatchObject([{ row: { name: 'Rudi Hartono' } }]);
		withdraw(2);
		expect(walkIns()).toEqual([]);
	});

	it('stands for posts and institutions of the directory only', () => {
		expect(outcomeOf(() => recordWalkIn(world.siti, id, somebody({ institutionId: '999' })))).toBe(
			'institutionId: choose'
		);
		const foreign = String(world.headOf.get(world.foreignOffice) ?? 0);
		expect(
			outcomeOf(() => recordWalkIn(world.siti, id, somebody({ name: 'x', postId: foreign })))
		).toBe('postId: choose');
	});
});
