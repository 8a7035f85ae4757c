import type { FactsOf } from '#domain/audit/events.ts';
import type { invitationEvents } from '#domain/invitations/events.ts';
import { number } from '#lib/format/numbers.ts';
import { bilingual } from '../words.ts';
import type { Language } from '../words.ts';

type Words = { readonly [Name in keyof typeof invitationEvents]: (facts: FactsOf<Name>) => string };
type Answered = FactsOf<'invitation.answered'>;

/** What happened to invitations. Names stand as they were. */
export const invitationEventWords = bilingual<Words>({
	id: {
		'invitation.added': (f) =>
			`mengundang ${together('id', f.invitees)}${f.group ? `, melalui kelompok ${f.group}` : ''}`,
		'invitation.moved': (f) => `memindahkan undangan ${f.invitee} ke urutan ${f.position}`,
		'invitation.sorted': (f) => `mengurutkan ${number(f.count, 'id')} undangan menurut protokol`,
		'invitation.withdrawn': (f) => `mencabut undangan ${f.invitee}`,
		'invitation.answered': (f) => `mencatat jawaban ${f.invitee}: ${answers.id[f.answer](f)}`
	},
	en: {
		'invitation.added': (f) =>
			`invited ${together('en', f.invitees)}${f.group ? `, through the group ${f.group}` : ''}`,
		'invitation.moved': (f) => `moved the invitation of ${f.invitee} to place ${f.position}`,
		'invitation.sorted': (f) => `put ${number(f.count, 'en')} invitations into protocol order`,
		'invitation.withdrawn': (f) => `withdrew the invitation of ${f.invitee}`,
		'invitation.answered': (f) => `recorded the answer of ${f.invitee}: ${answers.en[f.answer](f)}`
	}
});

const answers = {
	id: {
		none: () => 'belum ada',
		accepted: () => 'hadir',
		substitute: (f: Answered) => `diwakili ${f.substitute ?? 'orang lain'}`,
		declined: () => 'tidak hadir'
	},
	en: {
		none: () => 'none yet',
		accepted: () => 'will come',
		substitute: (f: Answered) => `sends ${f.substitute ?? 'somebody else'}`,
		declined: () => 'will not come'
	}
} as const;

function together(language: Language, names: readonly string[]): string {
	return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}
