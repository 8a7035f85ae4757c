import { bilingual } from './words.ts';

/** The choice that nothing of what is typed stays on this device. */
export const keepingWords = bilingual({
	id: {
		title: 'Di perangkat ini',
		keeps:
			'Yang Anda tulis dan belum terkirim disimpan di perangkat ini paling lama 30 hari, agar tidak hilang saat jaringan putus atau halaman tertutup.',
		whenNot: 'Di komputer kantor yang dipakai bersama atau ponsel pinjaman, matikan.',
		see: 'Lihat yang tersimpan',
		lost: (drafts: number, entries: number) =>
			`Ikut dihapus dari perangkat ini: ${[
				drafts === 0 ? '' : `${drafts} draf`,
				entries === 0 ? '' : `${entries} kiriman yang belum terkirim`
			]
				.filter(Boolean)
				.join(' dan ')}.`,
		stopAnyway: 'Ya, hapus dan jangan simpan',
		cancel: 'Batal'
	},
	en: {
		title: 'On this device',
		keeps:
			'What you write and have not sent is kept on this device for at most 30 days, so that it is not lost when the network breaks or the page is closed.',
		whenNot: 'On an office computer that people share, or on a borrowed phone, turn this off.',
		see: 'See what is kept',
		lost: (drafts, entries) =>
			`This also removes from this device: ${[
				drafts === 0 ? '' : drafts === 1 ? 'one draft' : `${drafts} drafts`,
				entries === 0 ? '' : entries === 1 ? 'one unsent item' : `${entries} unsent items`
			]
				.filter(Boolean)
				.join(' and ')}.`,
		stopAnyway: 'Yes, remove and keep nothing',
		cancel: 'Cancel'
	}
});
