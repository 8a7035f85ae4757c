import type { Rule } from '#domain/problems.ts';
import { bilingual } from './words.ts';
import type { Word, WordParams } from './fields.ts';
import { commitmentProblemWords } from './problems/commitments.ts';
import { directoryProblemWords } from './problems/directory.ts';
import { meetingProblemWords } from './problems/meetings.ts';
import { viewProblemWords } from './problems/views.ts';
import { unsentWords } from './unsent.ts';
import type { Unsent } from './unsent.ts';
import type { Language } from './words.ts';

/** Every code that a `Problem` carries, by noun: `resolution.meeting_not_in_session`. */
export const PROBLEM_CODES = [
	'invalid_input',
	'conflict',
	'sign_in.no_match',
	'account.link_gone',
	'unreadable_body'
] as const;

type ProblemCode = (typeof PROBLEM_CODES)[number] | Unsent | Rule;

/** What happened, what is safe, what to do. */
export const problemWords = bilingual<Record<ProblemCode, Word>>({
	id: {
		...directoryProblemWords.id,
		...meetingProblemWords.id,
		...commitmentProblemWords.id,
		...viewProblemWords.id,
		...unsentWords.id,
		invalid_input: () => 'Ada isian yang perlu diperbaiki. Yang sudah Anda tulis tetap ada.',
		conflict: () =>
			'Orang lain mengubah data ini setelah Anda membukanya. Bandingkan kedua versi, perbaiki bila perlu, lalu kirim kembali.',
		'sign_in.no_match': () => 'NIP/surel atau kata sandi tidak cocok.',
		'form.key_reused': () =>
			'Formulir ini sudah pernah dikirim dengan isi lain. Muat ulang halaman, lalu kirim kembali.',
		'dossier.region_unknown': (p) =>
			p.code
				? `Tidak ada daerah dengan kode ${p.code}. Perbaiki kode daerah dalam berkas; belum ada yang disimpan.`
				: 'Berkas ini tidak menyebut daerah yang dikenal. Tulis kode atau nama daerahnya; belum ada yang disimpan.'
	},
	en: {
		...directoryProblemWords.en,
		...meetingProblemWords.en,
		...commitmentProblemWords.en,
		...viewProblemWords.en,
		...unsentWords.en,
		invalid_input: () => 'Some fields need correcting. What you have written is still there.',
		conflict: () =>
			'Somebody else changed this after you opened it. Compare the two versions, correct yours where needed, then send it again.',
		'sign_in.no_match': () => 'The NIP or e-mail address and the password do not match.',
		'form.key_reused': () =>
			'This form was already sent with other content. Reload the page, then send it again.',
		'dossier.region_unknown': (p) =>
			p.code
				? `There is no region with the code ${p.code}. Correct the code in the file; nothing has been saved.`
				: 'This file names no region that is known. Write its code or name; nothing has been saved.'
	}
});

const unknown = bilingual<Word>({
	id: () =>
		'Permintaan ini tidak dapat diproses dalam keadaan sekarang. Muat ulang halaman untuk melihat keadaan terbaru.',
	en: () =>
		'This cannot be done in the present state. Reload the page to see what the state is now.'
});

/** The sentence for a problem; a code without words gets one that is true of every refusal. */
export function wordProblem(language: Language, code: string, params: WordParams = {}): string {
	const words: Partial<Record<string, Word>> = problemWords[language];
	const word = Object.hasOwn(words, code) ? words[code] : undefined;
	return (word ?? unknown[language])(params);
}
