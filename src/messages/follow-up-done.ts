import { bilingual } from './words.ts';

/** What was just done about a commitment in force. */
export const followUpDoneWords = bilingual<Record<string, string>>({
	id: {
		'report.returned': 'Laporan dikembalikan kepada instansi.',
		'verification.given': 'Putusan disimpan.',
		'verification.withdrawn': 'Putusan diurungkan; laporan ini menunggu kembali.',
		'verifier.assigned': 'Pemeriksa ditetapkan.',
		'phrase.kept': 'Frasa disimpan.',
		'phrase.dropped': 'Frasa dihapus.',
		'extension.asked':
			'Permintaan tenggat terkirim. Tenggat sekarang tetap berlaku sampai diputuskan.',
		'extension.granted': 'Tenggat baru disetujui. Tenggat semula tetap tercatat.',
		'extension.refused': 'Permintaan tenggat ditolak.',
		'extension.withdrawn': 'Permintaan tenggat ditarik.',
		'commitment.cancelled': 'Komitmen dibatalkan. Nomor dan riwayatnya tetap tersimpan.',
		'commitment.replaced': 'Komitmen diganti. Keduanya tetap tersimpan.',
		'commitment.reopened': 'Komitmen dibuka kembali.'
	},
	en: {
		'report.returned': 'The report was returned to the institution.',
		'verification.given': 'The verdict was saved.',
		'verification.withdrawn': 'The decision was undone; this report waits again.',
		'verifier.assigned': 'The verifier was named.',
		'phrase.kept': 'The phrase was kept.',
		'phrase.dropped': 'The phrase was removed.',
		'extension.asked': 'The request was sent. The present due date stands until it is decided.',
		'extension.granted': 'The new due date was granted. The original one stays in the record.',
		'extension.refused': 'The request was refused.',
		'extension.withdrawn': 'The request was withdrawn.',
		'commitment.cancelled': 'The commitment was cancelled. Its code and history stay.',
		'commitment.replaced': 'The commitment was replaced. Both stay in the record.',
		'commitment.reopened': 'The commitment was opened again.'
	}
});
