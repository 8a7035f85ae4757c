import type { Rule } from '#domain/problems.ts';
import { bilingual } from '../words.ts';
import type { Word } from '../fields.ts';

/** Rules of saved views of the register. */
export const viewProblemWords = bilingual<Record<Extract<Rule, `view.${string}`>, Word>>({
	id: {
		'view.name_taken': () => 'Anda sudah memiliki tampilan dengan nama ini. Pilih nama lain.',
		'view.shows_everything': () =>
			'Tampilan ini memuat semua komitmen, jadi tidak perlu disimpan. Pasang saringan dahulu.',
		'view.too_many': (p) =>
			`Anda sudah menyimpan ${p.most} tampilan. Hapus yang tidak lagi dipakai, lalu simpan kembali.`
	},
	en: {
		'view.name_taken': () => 'You already have a view with this name. Choose another.',
		'view.shows_everything': () =>
			'This view shows every commitment, so there is nothing to keep. Set a filter first.',
		'view.too_many': (p) =>
			`You already keep ${p.most} views. Remove one that you no longer use, then save again.`
	}
});
