import { describe, expect, it } from 'vitest';
import { EMPTY_ROWS, paperRows } from '#components/meetings/paper-rows.ts';
import { EMPTY_ROW } from '#domain/attendance/rows.ts';
import type { InvitedLine, WalkInLine } from '#domain/attendance/queries.ts';
import { attendanceWords } from '#messages/attendance.ts';
import { capacityWords } from '#messages/people.ts';
import { invited } from '../fixtures/attendance.ts';

const words = {
	choices: attendanceWords.id.choices,
	onBehalf: attendanceWords.id.onBehalf,
	letter: attendanceWords.id.letter,
	capacities: capacityWords.id
};

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
			behalf: null,
			away: null
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
			behalf: 'mewakili Kepala Dinas Sosial'
		});
	});

	it('does not make up a name for an institution, and adds ten empty rows', () => {
		const rows = paperRows(
			{ invited: others.map((kind) => invited({ kind, invitee: kind })), walkIns: [] },
			true,
			words
		);
		expect(rows.map(({ name }) => name).slice(0, 2)).toEqual([null, 'guest']);
		expect(rows).toHaveLength(2 + EMPTY_ROWS.short);
		expect(rows.at(-1)).toEqual({
			name: null,
			post: null,
			institution: null,
			sex: null,
			behalf: null,
			away: null
		});
	});

	it('adds fewer empty rows under a long list', () => {
		const lines = Array.from({ length: 60 }, () => invited({ holder: yusuf }));
		const rows = paperRows({ invited: lines, walkIns: [] }, true, words);
		expect(rows).toHaveLength(60 + EMPTY_ROWS.long);
	});

	it('names the office once: beside the post, not again with whom somebody represents', () => {
		const line = invited(
			{ invitee: 'Kepala Bidang Rehabilitasi, Dinas Sosial' },
			{ choice: 'represented', name: 'Sari' }
		);
		expect(paperRows({ invited: [line], walkIns: [] }, false, words)[0]).toMatchObject({
			institution: 'Dinsos',
			behalf: 'mewakili Kepala Bidang Rehabilitasi'
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
			{ name: 'Yusuf', post: 'Kepala Dinas Sosial', sex: 'male', behalf: null, away: null },
			{ name: 'Sari', post: 'Kabid', behalf: 'mewakili Kepala Dinas Sosial' },
			{ name: 'Ida', behalf: 'mewakili Kepala Dinas Sosial, surat tugas 800/7' },
			{ name: 'Kepala Dinas Sosial', behalf: null, away: 'Izin: Dinas luar' }
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
