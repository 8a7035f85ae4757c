import { bilingual } from './words.ts';

interface Words {
	readonly title: string;
	readonly reopenTitle: string;
	readonly cancelTitle: string;
	readonly replaceTitle: string;
	readonly cancelExplained: string;
	readonly replaceExplained: string;
	readonly reopenExplained: string;
	readonly fields: { readonly reason: string; readonly replacement: string };
	readonly reasonHint: string;
	readonly replacementHint: string;
	readonly cancel: string;
	readonly replace: string;
	readonly reopen: string;
	readonly notHere: string;
}

/** Cancelling, replacing and opening again: acts of the chair's side. */
export const cancellationWords = bilingual<Words>({
	id: {
		title: 'Batalkan atau ganti komitmen',
		reopenTitle: 'Buka kembali komitmen',
		cancelTitle: 'Batalkan',
		replaceTitle: 'Ganti dengan komitmen lain',
		cancelExplained:
			'Komitmen tidak akan dikerjakan. Nomor, laporan, dan riwayatnya tetap tersimpan, dan alasannya tampil pada lembar komitmen.',
		replaceExplained:
			'Komitmen lain mengambil tempatnya. Keduanya tetap tersimpan dan saling tertaut.',
		reopenExplained:
			'Putusan yang menutup komitmen tidak berlaku lagi, tetapi tetap tercatat. Setiap instansi melapor kembali dan diverifikasi kembali.',
		fields: { reason: 'Alasan', replacement: 'Nomor komitmen pengganti' },
		reasonHint: 'Tampil pada lembar komitmen dan riwayatnya.',
		replacementHint: 'Misalnya K-2026-0150.',
		cancel: 'Batalkan komitmen',
		replace: 'Ganti komitmen',
		reopen: 'Buka kembali komitmen',
		notHere:
			'Komitmen dibatalkan, diganti, atau dibuka kembali oleh pimpinan rapat, selama keadaannya memungkinkan.'
	},
	en: {
		title: 'Cancel or replace the commitment',
		reopenTitle: 'Open the commitment again',
		cancelTitle: 'Cancel',
		replaceTitle: 'Replace by another commitment',
		cancelExplained:
			'It will not be done. Its code, reports and history stay, and the reason appears on the sheet.',
		replaceExplained: 'Another commitment takes its place. Both stay and are linked.',
		reopenExplained:
			'The verdict that closed it no longer stands, but stays in the record. Every institution reports anew and is verified anew.',
		fields: { reason: 'Reason', replacement: 'Code of the other commitment' },
		reasonHint: 'Appears on the sheet and in its history.',
		replacementHint: 'For example K-2026-0150.',
		cancel: 'Cancel the commitment',
		replace: 'Replace the commitment',
		reopen: 'Open the commitment again',
		notHere:
			'Commitments are cancelled, replaced or opened again by the chair of the meeting, where their state allows it.'
	}
});
