import type { HolidayKind } from '#domain/calendar/kinds.ts';
import type { MeetingWarning } from '#domain/meetings/warnings.ts';
import type { MissingCode } from '#domain/meetings/missing.ts';
import { fullDate, weekdayName } from '#lib/format/dates.ts';
import { number } from '#lib/format/numbers.ts';
import { zoneAbbreviation } from '#lib/format/zones.ts';
import { bilingual } from './words.ts';
import type { Language } from './words.ts';

type WarningOf<Code extends MeetingWarning['code']> = Extract<MeetingWarning, { code: Code }>;
type Words = {
	readonly [Code in MeetingWarning['code']]: (warning: WarningOf<Code>) => string;
};

const holidayKinds = bilingual<Record<HolidayKind, string>>({
	id: {
		national: 'libur nasional',
		collective_leave: 'cuti bersama',
		regional: 'libur daerah'
	},
	en: {
		national: 'a national holiday',
		collective_leave: 'collective leave',
		regional: 'a holiday of the region'
	}
});

/** What is odd about a meeting; the names of clashing meetings follow as links. */
const meetingWarningWords = bilingual<Words>({
	id: {
		weekend: ({ date }) => `${fullDate(date, 'id')} jatuh pada akhir pekan.`,
		holiday: ({ date, name, kind, estimated }) =>
			`${fullDate(date, 'id')} adalah ${holidayKinds.id[kind]}: ${name}${estimated ? ' (masih perkiraan)' : ''}.`,
		past: ({ date }) => `${fullDate(date, 'id')} sudah lewat, padahal rapat belum dimulai.`,
		weekday_differs: ({ words, date, written }) =>
			`Tertulis “${words}”, tetapi tanggal itu bukan hari ${weekdayName(written, 'id')}, melainkan ${fullDate(date, 'id')}.`,
		words_differ: ({ words, date }) =>
			`Tertulis “${words}”, sedangkan tanggal rapat ${fullDate(date, 'id')}.`,
		zone_differs: ({ zone, regionZone }) =>
			`Jam ditulis dalam ${zoneAbbreviation(zone)}, sedangkan daerah tuan rumah memakai ${zoneAbbreviation(regionZone)}.`,
		short_notice: ({ workingDays }) =>
			workingDays === 0
				? 'Tidak ada hari kerja lagi sebelum rapat; undangan biasanya sampai paling lambat tiga hari kerja sebelumnya.'
				: `Tinggal ${number(workingDays, 'id')} hari kerja; undangan biasanya sampai paling lambat tiga hari kerja sebelumnya.`,
		invited_without_chair: () => 'Sudah ada yang diundang, tetapi pimpinan rapat belum ditentukan.',
		place_clash: ({ sure }) =>
			sure
				? 'Tempat ini dipakai rapat lain pada waktu yang sama:'
				: 'Tempat ini dipakai rapat lain pada hari yang sama:',
		chair_clash: ({ sure }) =>
			sure
				? 'Pimpinan rapat memimpin rapat lain pada waktu yang sama:'
				: 'Pimpinan rapat memimpin rapat lain pada hari yang sama:',
		invitee_clash: ({ sure, invitees }) =>
			`${number(invitees, 'id')} yang diundang juga diundang ke rapat lain pada ${sure ? 'waktu' : 'hari'} yang sama:`
	},
	en: {
		weekend: ({ date }) => `${fullDate(date, 'en')} is on a weekend.`,
		holiday: ({ date, name, kind, estimated }) =>
			`${fullDate(date, 'en')} is ${holidayKinds.en[kind]}: ${name}${estimated ? ' (still an estimate)' : ''}.`,
		past: ({ date }) => `${fullDate(date, 'en')} is over, and the meeting has not begun.`,
		weekday_differs: ({ words, date, written }) =>
			`It says “${words}”, but that date is no ${weekdayName(written, 'en')}: it is ${fullDate(date, 'en')}.`,
		words_differ: ({ words, date }) =>
			`It says “${words}”, while the meeting is on ${fullDate(date, 'en')}.`,
		zone_differs: ({ zone, regionZone }) =>
			`The time is in ${zoneAbbreviation(zone)}, while the host’s region uses ${zoneAbbreviation(regionZone)}.`,
		short_notice: ({ workingDays }) =>
			workingDays === 0
				? 'No working day is left before the meeting; invitations usually arrive three working days before.'
				: `Only ${number(workingDays, 'en')} working ${workingDays === 1 ? 'day is' : 'days are'} left; invitations usually arrive three working days before.`,
		invited_without_chair: () => 'People are invited, but nobody is named as chair yet.',
		place_clash: ({ sure }) =>
			sure
				? 'Another meeting uses this place at the same time:'
				: 'Another meeting uses this place on the same day:',
		chair_clash: ({ sure }) =>
			sure
				? 'The chair has another meeting at the same time:'
				: 'The chair has another meeting on the same day:',
		invitee_clash: ({ sure, invitees }) =>
			`${number(invitees, 'en')} of those invited are also invited elsewhere ${sure ? 'at the same time' : 'on the same day'}:`
	}
});

/** The sentence of one warning. */
export function wordWarning(language: Language, warning: MeetingWarning): string {
	const words: { readonly [code: string]: (warning: never) => string } =
		meetingWarningWords[language];
	return words[warning.code]?.(warning as never) ?? '';
}

/** The words around warnings and around what is missing. */
export const readinessWords = bilingual({
	id: {
		warnings: 'Perlu diperhatikan',
		before: 'Yang belum siap',
		after: 'Yang belum tercatat',
		missing: {
			date: () => 'Tanggal belum ditetapkan',
			start: () => 'Jam mulai belum ditetapkan',
			place: () => 'Tempat atau tautan belum ada',
			chair: () => 'Pimpinan rapat belum ditentukan',
			agenda: () => 'Agenda belum diisi',
			invitees: () => 'Belum ada yang diundang',
			attendance: () => 'Kehadiran belum dicatat',
			answers: (count: number) => `${number(count, 'id')} undangan belum dijawab`,
			answers_before_move: (count: number) =>
				`${number(count, 'id')} jawaban diberikan sebelum rapat dipindahkan`
		} satisfies Record<MissingCode, (count: number) => string>,
		/** The same where the record came from a source: its silence, not our delay. */
		inSource: {
			date: 'Tanggal tidak disebutkan sumber',
			start: 'Jam mulai tidak disebutkan sumber',
			place: 'Tempat tidak disebutkan sumber',
			chair: 'Pimpinan rapat tidak disebutkan sumber',
			attendance: 'Kehadiran tidak disebutkan sumber'
		}
	},
	en: {
		warnings: 'To look at',
		before: 'Not ready yet',
		after: 'Not recorded yet',
		missing: {
			date: () => 'No date set yet',
			start: () => 'No start time set yet',
			place: () => 'No place or link yet',
			chair: () => 'No chair named yet',
			agenda: () => 'The agenda is empty',
			invitees: () => 'Nobody has been invited yet',
			attendance: () => 'No attendance recorded yet',
			answers: (count) =>
				`${number(count, 'en')} ${count === 1 ? 'invitation' : 'invitations'} not answered yet`,
			answers_before_move: (count) =>
				`${number(count, 'en')} ${count === 1 ? 'answer was' : 'answers were'} given before the meeting was moved`
		},
		inSource: {
			date: 'The source gives no date',
			start: 'The source gives no start time',
			place: 'The source gives no place',
			chair: 'The source names no chair',
			attendance: 'The source does not say who was present'
		}
	}
});
