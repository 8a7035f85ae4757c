import { bilingual } from './words.ts';
import type { Language } from './words.ts';
import type { WordParams } from './fields.ts';

/** What may keep a form from reaching its action; worded where the server had no chance to. */
export type Unsent =
	'not_found' | 'forbidden' | 'throttled' | 'wrong_type' | 'too_large_body' | 'unreadable_body';

/** What happened, what is safe, what to do. */
export const unsentWords = bilingual<Record<Unsent, (params: WordParams) => string>>({
	id: {
		not_found: () => 'Yang Anda cari tidak ditemukan, atau sudah tidak tersedia bagi Anda.',
		forbidden: () =>
			'Anda tidak berwenang melakukan tindakan ini. Hubungi administrator bila Anda memerlukannya.',
		throttled: (p) =>
			`Terlalu banyak percobaan. ${p.seconds ? `Coba lagi dalam ${wait(p.seconds, 'id')}.` : 'Tunggu beberapa menit, lalu coba lagi.'}`,
		wrong_type: () =>
			'Jenis berkas ini tidak dapat diterima. Pilih berkas PDF, gambar, atau dokumen perkantoran.',
		too_large_body: () =>
			'Kiriman ini terlalu besar. Kurangi jumlah atau ukuran berkas, lalu kirim kembali.',
		unreadable_body: () =>
			'Kiriman ini tidak dapat dibaca dan belum disimpan. Muat ulang halaman, lalu kirim kembali.'
	},
	en: {
		not_found: () => 'What you are looking for was not found, or is no longer available to you.',
		forbidden: () => 'You are not authorised to do this. Contact the administrator if you need to.',
		throttled: (p) =>
			`Too many attempts. ${p.seconds ? `Try again in ${wait(p.seconds, 'en')}.` : 'Wait a few minutes, then try again.'}`,
		wrong_type: () =>
			'This kind of file cannot be accepted. Choose a PDF, a picture or an office document.',
		too_large_body: () =>
			'What you sent is too large. Use fewer or smaller files, then send it again.',
		unreadable_body: () =>
			'What was sent could not be read and has not been saved. Reload the page, then send it again.'
	}
});

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
