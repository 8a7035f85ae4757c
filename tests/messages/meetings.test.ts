import { describe, expect, it } from 'vitest';
import { plain } from '#lib/format/spaces.ts';
import { meetingEventWords } from '#messages/events/meetings.ts';
import { wordWarning } from '#messages/meeting-warnings.ts';
import { wordMeetingDate, wordMeetingPlace } from '#messages/meetings.ts';

const zone = 'Asia/Makassar';

describe('when and where a meeting is', () => {
	it.each([
		[
			'date, start and end',
			{ heldOn: '2026-11-30', startsAt: '09:00', endsAt: '11:30' },
			'Senin, 30 November 2026 pukul 09.00–11.30 WITA',
			'Monday, 30 November 2026 at 09:00–11:30 WITA'
		],
		[
			'no end',
			{ heldOn: '2026-11-30', startsAt: '09:00', endsAt: null },
			'Senin, 30 November 2026 pukul 09.00 WITA',
			'Monday, 30 November 2026 at 09:00 WITA'
		],
		[
			'no time',
			{ heldOn: '2026-11-30', startsAt: null, endsAt: null },
			'Senin, 30 November 2026',
			'Monday, 30 November 2026'
		],
		[
			'no date yet, although a time is known',
			{ heldOn: null, startsAt: '09:00', endsAt: null },
			'Tanggal belum ditetapkan',
			'No date set yet'
		],
		[
			'no date in the source',
			{ heldOn: null, startsAt: null, endsAt: null, fromSource: true },
			'Tanggal tidak disebutkan sumber',
			'The source gives no date'
		]
	])('is worded in both languages: %s', (_, when, id, en) => {
		const meeting = { ...when, timeZone: zone };
		expect(plain(wordMeetingDate('id', meeting))).toBe(id);
		expect(plain(wordMeetingDate('en', meeting))).toBe(en);
	});

	it('makes up no place either', () => {
		const place = (meeting: Parameters<typeof wordMeetingPlace>[1]) =>
			wordMeetingPlace('id', meeting);
		expect(place({ place: 'Aula', link: null })).toBe('Aula');
		expect(place({ place: null, link: 'https://contoh.go.id' })).toBe('Daring');
		expect(place({ place: null, link: null })).toBe('Tempat belum ditetapkan');
		expect(place({ place: null, link: null, fromSource: true })).toBe(
			'Tempat tidak disebutkan sumber'
		);
	});
});

describe('warnings in words', () => {
	const clash = { sure: true, meetings: [] };
	it.each([
		[
			{ code: 'weekend', date: '2026-12-05' },
			'Sabtu, 5 Desember 2026 jatuh pada akhir pekan.',
			'Saturday, 5 December 2026 is on a weekend.'
		],
		[
			{
				code: 'holiday',
				date: '2026-12-24',
				name: 'Cuti bersama Natal',
				kind: 'collective_leave',
				estimated: true
			},
			'Kamis, 24 Desember 2026 adalah cuti bersama: Cuti bersama Natal (masih perkiraan).',
			'Thursday, 24 December 2026 is collective leave: Cuti bersama Natal (still an estimate).'
		],
		[
			{
				code: 'weekday_differs',
				words: 'Selasa, 30 November 2026',
				date: '2026-11-30',
				written: 2
			},
			'Tertulis “Selasa, 30 November 2026”, tetapi tanggal itu bukan hari Selasa, melainkan Senin, 30 November 2026.',
			'It says “Selasa, 30 November 2026”, but that date is no Tuesday: it is Monday, 30 November 2026.'
		],
		[
			{ code: 'short_notice', workingDays: 1 },
			'Tinggal 1 hari kerja; undangan biasanya sampai paling lambat tiga hari kerja sebelumnya.',
			'Only 1 working day is left; invitations usually arrive three working days before.'
		],
		[
			{ code: 'chair_clash', ...clash },
			'Pimpinan rapat memimpin rapat lain pada waktu yang sama:',
			'The chair has another meeting at the same time:'
		],
		[
			{ code: 'invitee_clash', invitees: 12, ...clash, sure: false },
			'12 yang diundang juga diundang ke rapat lain pada hari yang sama:',
			'12 of those invited are also invited elsewhere on the same day:'
		]
	] as const)('$0.code', (warning, id, en) => {
		expect([plain(wordWarning('id', warning)), plain(wordWarning('en', warning))]).toEqual([
			id,
			en
		]);
	});
});

describe('the history of a meeting in words', () => {
	const words = meetingEventWords.id;

	it('says both dates and places of a move, and why', () => {
		expect(
			plain(
				words['meeting.moved']({
					heldOnBefore: '2026-11-30',
					heldOn: '2026-12-01',
					startsAtBefore: '09:00',
					startsAt: null,
					timeZone: zone,
					placeBefore: 'Aula',
					place: null,
					reason: 'Bupati ke provinsi'
				})
			)
		).toBe(
			'memindahkan rapat dari Senin, 30 November 2026 pukul 09.00 WITA di Aula ke Selasa, 1 Desember 2026: Bupati ke provinsi'
		);
	});

	it('names changed fields as their form does', () => {
		expect(words['meeting.changed']({ changed: ['title', 'heldOn', 'hosts'] })).toBe(
			'mengubah judul rapat, tanggal, dan tuan rumah'
		);
	});

	it('does not make up a date that was not set', () => {
		const scheduled = { heldOn: null, startsAt: null, timeZone: zone, place: null };
		expect(words['meeting.scheduled'](scheduled)).toBe('menjadwalkan rapat tanpa tanggal');
	});
});
