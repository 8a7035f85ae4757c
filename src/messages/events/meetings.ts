import type { FactsOf } from '#domain/audit/events.ts';
import type { meetingEvents } from '#domain/meetings/events.ts';
import { fullDate } from '#lib/format/dates.ts';
import { fullDateTime } from '#lib/format/times.ts';
import { confidentialityWords } from '../confidentiality.ts';
import { inSentence } from '../in-sentence.ts';
import { meetingFormWords } from '../meeting-form.ts';
import { meetingRoleWords } from '../meetings.ts';
import { bilingual } from '../words.ts';
import type { Language } from '../words.ts';
import { listed } from './listed.ts';

type Words = { readonly [Name in keyof typeof meetingEvents]: (facts: FactsOf<Name>) => string };

const { id, en } = meetingFormWords;

/** What `meeting.changed` and `agenda_item.changed` name, as their forms label it. */
const labels = {
	id: {
		...flat(id.fields),
		hosts: 'Tuan rumah',
		chair: 'Pimpinan rapat',
		presenterId: 'Pemapar',
		minutesPlanned: 'Lama'
	},
	en: {
		...flat(en.fields),
		hosts: 'Hosts',
		chair: 'Chair',
		presenterId: 'Presenter',
		minutesPlanned: 'Length'
	}
} as const;

/** What happened to a meeting and its agenda. */
export const meetingEventWords = bilingual<Words>({
	id: {
		'series.named': (f) => `menamai rangkaian rapat ${f.name}`,
		'series.renamed': (f) => `mengganti nama rangkaian rapat ${f.before} menjadi ${f.after}`,
		'series.merged': (f) =>
			`menggabungkan ${f.name === null ? 'satu rangkaian rapat' : `rangkaian rapat ${f.name}`} ke dalam ${f.into}`,
		'meeting.drafted': (f) => `membuat draf rapat ${f.title}, tuan rumah ${f.host}`,
		'meeting.changed': (f) => `mengubah ${listed('id', f.changed, labels.id)}`,
		'meeting.scheduled': (f) =>
			`menjadwalkan rapat ${f.heldOn ? 'pada ' : ''}${when('id', f.heldOn, f.startsAt, f.timeZone)}${f.place ? ` di ${f.place}` : ''}`,
		'meeting.moved': (f) =>
			`memindahkan rapat dari ${when('id', f.heldOnBefore, f.startsAtBefore, f.timeZone)}${f.placeBefore ? ` di ${f.placeBefore}` : ''} ke ${when('id', f.heldOn, f.startsAt, f.timeZone)}${f.place ? ` di ${f.place}` : ''}: ${f.reason}`,
		'meeting.started': () => 'memulai rapat',
		'meeting.interrupted': (f) => `menskors rapat: ${f.reason}`,
		'meeting.resumed': () => 'melanjutkan rapat',
		'meeting.concluded': () => 'mengakhiri rapat',
		'meeting.cancelled': (f) => `membatalkan rapat: ${f.reason}${absent('id', f.absentees)}`,
		'meeting.postponed': (f) => `menunda rapat: ${f.reason}${absent('id', f.absentees)}`,
		'meeting.declared_not_quorate': (f) =>
			`menyatakan rapat tidak kuorum: ${f.reason}${absent('id', f.absentees)}`,
		'meeting.classified': (f) =>
			`mengubah kerahasiaan dari ${inSentence(confidentialityWords.id[f.before])} menjadi ${inSentence(confidentialityWords.id[f.after])}`,
		'meeting.role_set': (f) =>
			`menetapkan ${who('id', f.person, f.post)} sebagai ${inSentence(meetingRoleWords.id[f.role])}`,
		'meeting.role_removed': (f) =>
			`menghapus ${who('id', f.person, f.post)} sebagai ${inSentence(meetingRoleWords.id[f.role])}`,
		'meeting.read': () => 'membaca rapat rahasia ini',
		'clearance.given': (f) => `memberi ${f.person} izin membaca rapat rahasia ini`,
		'clearance.taken': (f) => `mencabut izin ${f.person} untuk membaca rapat rahasia ini`,
		'agenda_item.added': (f) => `menambahkan acara ${f.position}, ${f.title}`,
		'agenda_item.changed': (f) =>
			`mengubah acara ${f.title}: ${listed('id', f.changed, labels.id)}`,
		'agenda_item.withdrawn': (f) => `mencabut acara ${f.title}`,
		'agenda_item.moved': (f) => `memindahkan acara ${f.title} ke urutan ${f.position}`
	},
	en: {
		'series.named': (f) => `named the series ${f.name}`,
		'series.renamed': (f) => `renamed the series ${f.before} to ${f.after}`,
		'series.merged': (f) =>
			`put ${f.name === null ? 'a series' : `the series ${f.name}`} into ${f.into}`,
		'meeting.drafted': (f) => `drafted the meeting ${f.title}, hosted by ${f.host}`,
		'meeting.changed': (f) => `changed ${listed('en', f.changed, labels.en)}`,
		'meeting.scheduled': (f) =>
			`scheduled the meeting ${f.heldOn ? 'for ' : ''}${when('en', f.heldOn, f.startsAt, f.timeZone)}${f.place ? `, ${f.place}` : ''}`,
		'meeting.moved': (f) =>
			`moved the meeting from ${when('en', f.heldOnBefore, f.startsAtBefore, f.timeZone)}${f.placeBefore ? `, ${f.placeBefore},` : ''} to ${when('en', f.heldOn, f.startsAt, f.timeZone)}${f.place ? `, ${f.place}` : ''}: ${f.reason}`,
		'meeting.started': () => 'opened the meeting',
		'meeting.interrupted': (f) => `interrupted the meeting: ${f.reason}`,
		'meeting.resumed': () => 'resumed the meeting',
		'meeting.concluded': () => 'concluded the meeting',
		'meeting.cancelled': (f) => `cancelled the meeting: ${f.reason}${absent('en', f.absentees)}`,
		'meeting.postponed': (f) => `postponed the meeting: ${f.reason}${absent('en', f.absentees)}`,
		'meeting.declared_not_quorate': (f) =>
			`declared the meeting not quorate: ${f.reason}${absent('en', f.absentees)}`,
		'meeting.classified': (f) =>
			`changed the confidentiality from ${inSentence(confidentialityWords.en[f.before])} to ${inSentence(confidentialityWords.en[f.after])}`,
		'meeting.role_set': (f) =>
			`named ${who('en', f.person, f.post)} as ${inSentence(meetingRoleWords.en[f.role])}`,
		'meeting.role_removed': (f) =>
			`removed ${who('en', f.person, f.post)} as ${inSentence(meetingRoleWords.en[f.role])}`,
		'meeting.read': () => 'read this secret meeting',
		'clearance.given': (f) => `cleared ${f.person} to read this secret meeting`,
		'clearance.taken': (f) => `took back the clearance of ${f.person} for this secret meeting`,
		'agenda_item.added': (f) => `added agenda item ${f.position}, ${f.title}`,
		'agenda_item.changed': (f) =>
			`changed the agenda item ${f.title}: ${listed('en', f.changed, labels.en)}`,
		'agenda_item.withdrawn': (f) => `withdrew the agenda item ${f.title}`,
		'agenda_item.moved': (f) => `moved the agenda item ${f.title} to place ${f.position}`
	}
});

function when(
	language: Language,
	heldOn: string | null,
	startsAt: string | null,
	zone: string
): string {
	if (heldOn === null) return language === 'id' ? 'tanpa tanggal' : 'without a date';
	if (startsAt === null) return fullDate(heldOn, language);
	return fullDateTime(heldOn, startsAt, zone, language);
}

function absent(language: Language, absentees: string | null): string {
	if (absentees === null) return '';
	return language === 'id' ? `; tidak hadir: ${absentees}` : `; absent: ${absentees}`;
}

function who(language: Language, person: string | null, post: string | null): string {
	if (person && post) return `${person} (${post})`;
	return person ?? post ?? (language === 'id' ? 'seseorang' : 'somebody');
}

/** `schedule.heldOn` is `heldOn` in an event. */
function flat(fields: Readonly<Record<string, string>>): Record<string, string> {
	return Object.fromEntries(
		Object.entries(fields).map(([name, label]) => [name.replace('schedule.', ''), label])
	);
}
