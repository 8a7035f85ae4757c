import { describe, expect, it } from 'vitest';
import { EMPTY_ROWS, paperRows } from '#components/meetings/paper-rows.ts';
import { EMPTY_ROW } from '#domain/attendance/rows.ts';
import type { AttendanceRow } from '#domain/attendance/input.ts';
import type { InvitedLine, WalkInLine } from '#domain/attendance/queries.ts';
import type { InvitationLine } from '#domain/invitations/queries.ts';
import { attendanceWords } from '#messages/attendance.ts';
import { capacityWords } from '#messages/people.ts';

const words = {
	choices: attendanceWords.id.choices,
	onBehalf: attendanceWords.id.onBehalf,
	letter: attendanceWords.id.letter,
	capacities: capacityWords.id
};

const dinsos = {
	id: 1,
	name: 'Dinas Sosial',
	acronym: 'Dinsos',
	regionId: 1,
	regionName: 'Contoh'
};

function invited(
	different: Partial<InvitationLine>,
	row: Partial<AttendanceRow> = {}
): InvitedLine {
	const invitation: InvitationLine = {
		...{ id: 1, kind: 'post', postId: 1, invitee: 'Kepala Dinas Sosial', guestTitle: null },
		...{ institution: dinsos, holder: null, answer: 'none', answerNote: null },
		...{ substituteName: null, substituteTitle: null, answeredAt: null, beforeMove: false },
		...{ version: 1, mayAnswer: false, ...different }
	};
	return { key: 'i1', invitation, row: { ...EMPTY_ROW, ...row }, was: '', attendance: null };
}

const yusuf = { personId: 1, name: 'Yusuf', capacity: 'plt' as const, sex: 'male' as const };

describe('the blank list', () => {
	const [first, ...others] = ['post', 'institution', 'guest'] as const;

	it('knows who holds a post and in which capacity, and leaves the sex to them', () => {
		expect(
			paperRows({ invited: [invited({ kind: first, holder: yusuf })], walkIns: [] }, true, words)[0]
		).toEqual({
			name: 'Yusuf',
			post: 'Plt. Kepala Dinas Sosial',
			institution: 'Dinsos',
			sex: null,
			note: null
		});
	});

	it('names the substitute who was announced, and for whom they come', () => {
		const line = invited({
			answer: 'substitute',
			substituteName: 'Sari',
			substituteTitle: 'Kabid'
		});
		expect(paperRows({ invited: [line], walkIns: [] }, true, words)[0]).toMatchObject({
			name: 'Sari',
			post: 'Kabid',
			note: 'mewakili Kepala Dinas Sosial'
		});
	});

	it('does not make up a name for an institution, and adds ten empty rows', () => {
		const rows = paperRows(
			{ invited: others.map((kind) => invited({ kind, invitee: kind })), walkIns: [] },
			true,
			words
		);
		expect(rows.map(({ name }) => name).slice(0, 2)).toEqual([null, 'guest']);
		expect(rows).toHaveLength(2 + EMPTY_ROWS);
		expect(rows.at(-1)).toEqual({
			name: null,
			post: null,
			institution: null,
			sex: null,
			note: null
		});
	});
});

describe('the filled list', () => {
	const filled = (lines: InvitedLine[], walkIns: WalkInLine[] = []) =>
		paperRows({ invited: lines, walkIns }, false, words);

	it('leaves out those of whom nothing was recorded: invited is not present', () => {
		expect(filled([invited({})])).toEqual([]);
	});

	it('says who came for whom, and why somebody did not', () => {
		expect(
			filled([
				invited({}, { choice: 'present', name: 'Yusuf', sex: 'male' }),
				invited({}, { choice: 'represented', name: 'Sari', title: 'Kabid' }),
				invited({}, { choice: 'represented', name: 'Ida', assignmentLetter: '800/7' }),
				invited({}, { choice: 'excused', reason: 'Dinas luar' })
			])
		).toMatchObject([
			{ name: 'Yusuf', post: 'Kepala Dinas Sosial', sex: 'male', note: null },
			{ name: 'Sari', post: 'Kabid', note: 'mewakili Kepala Dinas Sosial' },
			{ name: 'Ida', note: 'mewakili Kepala Dinas Sosial, surat tugas 800/7' },
			{ name: 'Kepala Dinas Sosial', note: 'Izin: Dinas luar' }
		]);
	});

	it('adds those who came uninvited, in the words of the source where nobody is named', () => {
		const walkIn: WalkInLine = {
			...{ id: 2, version: 1, institution: null, postId: null, post: null, attendedAs: null },
			...{ describedAs: 'perwakilan Forkopimda', row: { ...EMPTY_ROW, choice: 'present' } }
		};
		expect(filled([], [walkIn])).toMatchObject([{ name: 'perwakilan Forkopimda' }]);
	});
});
