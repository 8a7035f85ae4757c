import type { MeetingRole } from '#domain/meetings/roles.ts';
import type { ShownState } from '#domain/meetings/states.ts';
import { fullDate } from '#lib/format/dates.ts';
import { fullDateTime, timeRange } from '#lib/format/times.ts';
import { bilingual } from './words.ts';
import type { Language } from './words.ts';

/** The states of a meeting. */
export const meetingStateWords = bilingual<Record<ShownState, string>>({
	id: {
		draft: 'Draf',
		scheduled: 'Terjadwal',
		in_session: 'Berlangsung',
		interrupted: 'Diskors',
		// Also the name of a filter, which finds the next ones too.
		concluded: 'Notula belum disahkan',
		handed_in: 'Menunggu pengesahan',
		adopted: 'Disahkan',
		cancelled: 'Dibatalkan',
		postponed: 'Ditunda',
		not_quorate: 'Tidak kuorum'
	},
	en: {
		draft: 'Draft',
		scheduled: 'Scheduled',
		in_session: 'In session',
		interrupted: 'Interrupted',
		concluded: 'Minutes not adopted',
		handed_in: 'Awaiting adoption',
		adopted: 'Adopted',
		cancelled: 'Cancelled',
		postponed: 'Postponed',
		not_quorate: 'Not quorate'
	}
});

/** The parts that people have in one meeting. */
export const meetingRoleWords = bilingual<Record<MeetingRole, string>>({
	id: {
		chair: 'Pimpinan rapat',
		opener: 'Pembuka',
		committee_report: 'Laporan panitia',
		speaker: 'Pembicara',
		resource_person: 'Narasumber',
		moderator: 'Moderator',
		minute_taker: 'Notulis'
	},
	en: {
		chair: 'Chair',
		opener: 'Opening',
		committee_report: 'Report of the committee',
		speaker: 'Speaker',
		resource_person: 'Resource person',
		moderator: 'Moderator',
		minute_taker: 'Minute-taker'
	}
});

const scheduleWords = bilingual({
	id: {
		noDate: 'Tanggal belum ditetapkan',
		noDateInSource: 'Tanggal tidak disebutkan sumber',
		noPlace: 'Tempat belum ditetapkan',
		noPlaceInSource: 'Tempat tidak disebutkan sumber',
		online: 'Daring'
	},
	en: {
		noDate: 'No date set yet',
		noDateInSource: 'The source gives no date',
		noPlace: 'No place set yet',
		noPlaceInSource: 'The source gives no place',
		online: 'Online'
	}
});

/** When a meeting is, as far as anybody said. */
export interface MeetingWhen {
	readonly heldOn: string | null;
	readonly startsAt: string | null;
	readonly endsAt: string | null;
	readonly timeZone: string;
	/** Came from a source: what is missing is the source's silence. */
	readonly fromSource?: boolean;
}

/** `Senin, 30 November 2026 pukul 09.00–11.30 WITA`; what is not known is said, never made up. */
export function wordMeetingDate(language: Language, meeting: MeetingWhen): string {
	const { heldOn, startsAt, endsAt, timeZone } = meeting;
	const words = scheduleWords[language];
	if (heldOn === null) return meeting.fromSource ? words.noDateInSource : words.noDate;
	if (startsAt === null) return fullDate(heldOn, language);
	if (endsAt === null) return fullDateTime(heldOn, startsAt, timeZone, language);
	const at = language === 'id' ? 'pukul' : 'at';
	return `${fullDate(heldOn, language)} ${at} ${timeRange(startsAt, endsAt, timeZone, language)}`;
}

/** The place, "Daring" where there is only a link, or that none is known. */
export function wordMeetingPlace(
	language: Language,
	meeting: {
		readonly place: string | null;
		readonly link?: string | null;
		readonly fromSource?: boolean;
	}
): string {
	const words = scheduleWords[language];
	if (meeting.place !== null) return meeting.place;
	if (meeting.link) return words.online;
	return meeting.fromSource ? words.noPlaceInSource : words.noPlace;
}
