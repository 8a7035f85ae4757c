import type { Rule } from '#domain/problems.ts';
import { bilingual } from './words.ts';
import type { Word, WordParams } from './fields.ts';
import { commitmentProblemWords } from './problems/commitments.ts';
import { directoryProblemWords } from './problems/directory.ts';
import { meetingProblemWords } from './problems/meetings.ts';
import type { Language } from './words.ts';

/** Every code that a `Problem` carries, by noun: `resolution.meeting_not_in_session`. */
export const PROBLEM_CODES = [
	'not_found',
	'forbidden',
	'invalid_input',
	'conflict',
	'throttled',
	'sign_in.no_match',
	'account.link_gone',
	'wrong_type',
	'too_large_body',
	'unreadable_body'
] as const;

type ProblemCode = (typeof PROBLEM_CODES)[number] | Rule;

/** What happened, what is safe, what to do. */
export const problemWords = bilingual<Record<ProblemCode, Word>>({
	id: {
		...directoryProblemWords.id,
		...meetingProblemWords.id,
		...commitmentProblemWords.id,
		not_found: () => 'Yang Anda cari tidak ditemukan, atau sudah tidak tersedia bagi Anda.',
		forbidden: () =>
			'Anda tidak berwenang melakukan tindakan ini. Hubungi administrator bila Anda memerlukannya.',
		invalid_input: () => 'Ada isian yang perlu diperbaiki. Yang sudah Anda tulis tetap ada.',
		conflict: () =>
			'Orang lain mengubah data ini setelah Anda membukanya. Bandingkan kedua versi, perbaiki bila perlu, lalu kirim kembali.',
		throttled: (p) =>
			`Terlalu banyak percobaan. ${p.seconds ? `Coba lagi dalam ${wait(p.seconds, 'id')}.` : 'Tunggu beberapa menit, lalu coba lagi.'}`,
		'sign_in.no_match': () => 'NIP/surel atau kata sandi tidak cocok.',
		wrong_type: () =>
			'Jenis berkas ini tidak dapat diterima. Pilih berkas PDF, gambar, atau dokumen perkantoran.',
		too_large_body: () =>
			'Kiriman ini terlalu besar. Kurangi jumlah atau ukuran berkas, lalu kirim kembali.',
		unreadable_body: () =>
			'Kiriman ini tidak dapat dibaca dan belum disimpan. Muat ulang halaman, lalu kirim kembali.',
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
		not_found: () => 'What you are looking for was not found, or is no longer available to you.',
		forbidden: () => 'You are not authorised to do this. Contact the administrator if you need to.',
		invalid_input: () => 'Some fields need correcting. What you have written is still there.',
		conflict: () =>
			'Somebody else changed this after you opened it. Compare the two versions, correct yours where needed, then send it again.',
		throttled: (p) =>
			`Too many attempts. ${p.seconds ? `Try again in ${wait(p.seconds, 'en')}.` : 'Wait a few minutes, then try again.'}`,
		'sign_in.no_match': () => 'The NIP or e-mail address and the password do not match.',
		wrong_type: () =>
			'This kind of file cannot be accepted. Choose a PDF, a picture or an office document.',
		too_large_body: () =>
			'What you sent is too large. Use fewer or smaller files, then send it again.',
		unreadable_body: () =>
			'What was sent could not be read and has not been saved. Reload the page, then send it again.',
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

function wait(seconds: string | number, language: Language): string {
	const minutes = Math.ceil(Number(seconds) / 60);
	if (Number(seconds) < 60)
		return language === 'id'
			? `${seconds} detik`
			: seconds === 1
				? '1 second'
				: `${seconds} seconds`;
	return language === 'id' ? `${minutes} menit` : minutes === 1 ? '1 minute' : `${minutes} minutes`;
}
