import type { FactsOf } from '#domain/audit/events.ts';
import type { minutesEvents } from '#domain/minutes/events.ts';
import { number } from '#lib/format/numbers.ts';
import { inSentence } from '../in-sentence.ts';
import { minutesWords } from '../minutes.ts';
import { bilingual } from '../words.ts';

type Words = { readonly [Name in keyof typeof minutesEvents]: (facts: FactsOf<Name>) => string };

const { id, en } = minutesWords;
const several = (count: number, one: string) =>
	`${number(count, 'en')} ${one}${count === 1 ? '' : 's'}`;

/** What happened to the minutes and the notes in them. */
export const minutesEventWords = bilingual<Words>({
	id: {
		'note.recorded': (f) => `mencatat ${inSentence(id.noteKinds[f.kind])}`,
		'note.changed': (f) =>
			f.before === f.after
				? 'mengubah rincian sebuah catatan'
				: `mengubah catatan dari “${f.before}” menjadi “${f.after}”`,
		'note.withdrawn': (f) => `mencabut sebuah catatan: ${f.reason}`,
		'note.read': (f) => `membaca catatan rahasia (${inSentence(id.noteKinds[f.kind])})`,
		'minutes.submitted': (f) =>
			`mengajukan notula untuk disahkan: ${number(f.resolutions, 'id')} keputusan, ${number(f.commitments, 'id')} tindak lanjut${f.missing > 0 ? `, ${number(f.missing, 'id')} hal belum lengkap` : ''}`,
		'minutes.returned': (f) => `mengembalikan notula: ${f.reason}`,
		'minutes.adopted': (f) =>
			`mengesahkan notula (sidik ${f.hash.slice(0, 12)})${f.exception ? `, dengan pengecualian: ${f.exception}` : ''}`,
		'minutes.addendum_added': (f) => `menambahkan adendum ${f.number}`
	},
	en: {
		'note.recorded': (f) => `noted: ${inSentence(en.noteKinds[f.kind])}`,
		'note.changed': (f) =>
			f.before === f.after
				? 'changed details of a note'
				: `changed a note from “${f.before}” to “${f.after}”`,
		'note.withdrawn': (f) => `withdrew a note: ${f.reason}`,
		'note.read': (f) => `read a secret note (${inSentence(en.noteKinds[f.kind])})`,
		'minutes.submitted': (f) =>
			`submitted the minutes for adoption: ${several(f.resolutions, 'resolution')}, ${several(f.commitments, 'action item')}${f.missing > 0 ? `, ${several(f.missing, 'thing')} incomplete` : ''}`,
		'minutes.returned': (f) => `returned the minutes: ${f.reason}`,
		'minutes.adopted': (f) =>
			`adopted the minutes (fingerprint ${f.hash.slice(0, 12)})${f.exception ? `, with an exception: ${f.exception}` : ''}`,
		'minutes.addendum_added': (f) => `added addendum ${f.number}`
	}
});
