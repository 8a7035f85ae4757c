import type { FactsOf } from '#domain/audit/events.ts';
import type { commitmentEvents } from '#domain/commitments/events.ts';
import { longDate } from '#lib/format/dates.ts';
import { number } from '#lib/format/numbers.ts';
import { commitmentWords } from '../commitments.ts';
import { inSentence } from '../in-sentence.ts';
import { standingWords } from '../standings.ts';
import { bilingual } from '../words.ts';
import type { Language } from '../words.ts';
import { listed } from './listed.ts';

type Words = { readonly [Name in keyof typeof commitmentEvents]: (facts: FactsOf<Name>) => string };

const verdicts = { id: standingWords.id.verdicts, en: standingWords.en.verdicts };
const fields = { id: commitmentWords.id.parts, en: commitmentWords.en.parts };

/** What happened to a commitment and to its due date. */
export const commitmentEventWords = bilingual<Words>({
	id: {
		'commitment.made': (f) =>
			`mencatat komitmen ${f.number}, ${f.lead === null ? 'belum ada penanggung jawab' : `penanggung jawab ${f.lead}`}, ${f.due === null ? 'belum ada tenggat' : `tenggat ${longDate(f.due, 'id')}`}`,
		'commitment.completed': (f) => `melengkapi ${listed('id', f.changed, fields.id)}`,
		'commitment.activated': () => 'komitmen mulai berlaku dengan disahkannya notula',
		'commitment.closed': (f) =>
			`komitmen ditutup dengan putusan ${inSentence(verdicts.id[f.verdict])}`,
		'commitment.reopened': (f) => `membuka kembali komitmen: ${f.reason}`,
		'commitment.cancelled': (f) => `membatalkan komitmen: ${f.reason}`,
		'commitment.replaced': (f) =>
			`mengganti komitmen dengan ${f.by ?? 'komitmen lain'}: ${f.reason}`,
		'register.taken': (f) => `mengunduh ${number(f.rows, 'id')} baris daftar komitmen sebagai CSV`,
		'commitment.read': () => 'membaca komitmen rahasia ini',
		'extension.asked': (f) =>
			`mengajukan tenggat ${longDate(f.asked, 'id')}${before('id', f.before)}: ${f.reason}`,
		'extension.granted': (f) =>
			`mengubah tenggat menjadi ${longDate(f.granted, 'id')}${before('id', f.before)}${f.reason === null ? '' : `: ${f.reason}`}`,
		'extension.refused': (f) =>
			`menolak permintaan tenggat ${longDate(f.asked, 'id')}: ${f.reason}`,
		'extension.withdrawn': (f) => `permintaan tenggat ${longDate(f.asked, 'id')} ditarik`
	},
	en: {
		'commitment.made': (f) =>
			`recorded commitment ${f.number}, ${f.lead === null ? 'without a responsible institution yet' : `responsible: ${f.lead}`}, ${f.due === null ? 'without a due date yet' : `due ${longDate(f.due, 'en')}`}`,
		'commitment.completed': (f) => `completed ${listed('en', f.changed, fields.en)}`,
		'commitment.activated': () => 'the commitment came into force with the adoption of the minutes',
		'commitment.closed': (f) =>
			`the commitment was closed with the verdict ${inSentence(verdicts.en[f.verdict])}`,
		'commitment.reopened': (f) => `opened the commitment again: ${f.reason}`,
		'commitment.cancelled': (f) => `cancelled the commitment: ${f.reason}`,
		'commitment.replaced': (f) =>
			`replaced the commitment by ${f.by ?? 'another one'}: ${f.reason}`,
		'register.taken': (f) => `downloaded ${number(f.rows, 'en')} rows of the register as CSV`,
		'commitment.read': () => 'read this secret commitment',
		'extension.asked': (f) =>
			`asked for the due date ${longDate(f.asked, 'en')}${before('en', f.before)}: ${f.reason}`,
		'extension.granted': (f) =>
			`changed the due date to ${longDate(f.granted, 'en')}${before('en', f.before)}${f.reason === null ? '' : `: ${f.reason}`}`,
		'extension.refused': (f) => `refused the request for ${longDate(f.asked, 'en')}: ${f.reason}`,
		'extension.withdrawn': (f) => `the request for ${longDate(f.asked, 'en')} was withdrawn`
	}
});

function before(language: Language, date: string | null): string {
	if (date === null) return '';
	return language === 'id'
		? `, semula ${longDate(date, 'id')}`
		: `, before ${longDate(date, 'en')}`;
}
