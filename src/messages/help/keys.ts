import { bilingual } from '../words.ts';

/** A key, or several that do the same or the opposite, and what it does. */
export type KeyLine = readonly [keys: readonly string[], act: string];

interface Words {
	readonly title: string;
	readonly purpose: string;
	readonly off: string;
	readonly key: string;
	readonly act: string;
	readonly groups: readonly {
		readonly title: string;
		readonly note: string;
		readonly keys: readonly KeyLine[];
	}[];
}

/** Every key of the shell, of writing minutes, of reading back and of verifying. */
export const keyWords = bilingual<Words>({
	id: {
		title: 'Pintasan papan ketik',
		purpose:
			'Tanpa tetikus, semua dapat dilakukan dengan Tab, Enter, dan Spasi. Pintasan di bawah hanya mempercepat.',
		off: 'Pintasan satu tombol hanya berlaku saat Anda tidak sedang mengetik, dan dapat dimatikan pada menu akun.',
		key: 'Tombol',
		act: 'Yang terjadi',
		groups: [
			{
				title: 'Di semua halaman',
				note: 'Kerangka halaman',
				keys: [
					[['/'], 'ke kolom pencarian'],
					[['?'], 'halaman ini'],
					[['Esc'], 'menutup menu, pertanyaan, atau dialog'],
					[['Tab'], 'dari tautan ke tautan; yang pertama melompat ke isi']
				]
			},
			{
				title: 'Menulis notula',
				note: 'Saat tidak mengetik',
				keys: [
					[['N'], 'keputusan baru'],
					[['T'], 'tindak lanjut baru'],
					[['C'], 'catatan pembahasan'],
					[['J', 'K'], 'agenda berikutnya, sebelumnya'],
					[['E'], 'ubah baris terakhir'],
					[['Del'], 'cabut baris terakhir, dengan alasan'],
					[['Z'], 'tulis lagi yang dicabut; nomornya baru'],
					[['I'], 'kembali menulis'],
					[['H'], 'daftar hadir'],
					[['?'], 'daftar pintasan di samping lembar']
				]
			},
			{
				title: 'Baris tulis notula',
				note: 'Saat mengetik',
				keys: [
					[['Enter'], 'simpan dan buka baris berikutnya'],
					[['Shift Enter'], 'baris baru dalam kalimat yang sama'],
					[['@'], 'sebut instansi; Enter atau Tab mengambilnya, panah memilih'],
					[['Tab'], 'ke rincian yang terbaca: penanggung jawab, tenggat, bukti'],
					[['↑'], 'pada baris kosong: ubah baris terakhir'],
					[['Esc'], 'tutup daftar, lepaskan perubahan; dua kali keluar dari baris yang berisi'],
					[['/k', '/t', '/c'], 'di awal baris: keputusan, tindak lanjut, catatan'],
					[['/a', '/h'], 'di awal baris: agenda berikutnya, daftar hadir']
				]
			},
			{
				title: 'Membacakan keputusan',
				note: 'Halaman baca kembali',
				keys: [
					[['→', 'Enter', 'J'], 'keputusan berikutnya'],
					[['←', 'K'], 'keputusan sebelumnya']
				]
			},
			{
				title: 'Tayangan ruang rapat',
				note: 'Jendela yang dibuka Tayangkan',
				keys: [
					[['→', '←'], 'keputusan berikutnya, sebelumnya'],
					[['A'], 'agenda, dan kembali ke keputusan'],
					[['B'], 'layar kosong'],
					[['F'], 'bekukan'],
					[['+', '−'], 'huruf lebih besar, lebih kecil'],
					[['Esc'], 'kembali ke notula']
				]
			},
			{
				title: 'Verifikasi',
				note: 'Satu laporan terbuka',
				keys: [
					[['A'], 'terima'],
					[['R'], 'kembalikan dengan catatan'],
					[['J', 'K'], 'laporan berikutnya, sebelumnya'],
					[['1–9'], 'sisipkan frasa tersimpan'],
					[['B'], 'buka bukti'],
					[['Z'], 'urungkan putusan terakhir'],
					[['Esc'], 'keluar dari catatan, agar tombol memutus lagi'],
					[['→', '←'], 'gambar berikutnya, sebelumnya dalam tampilan besar']
				]
			},
			{
				title: 'Memilih dari daftar',
				note: 'Instansi, jabatan, orang',
				keys: [
					[['↓', '↑'], 'pilihan berikutnya, sebelumnya'],
					[['Enter'], 'ambil pilihan'],
					[['Esc'], 'tutup daftar dan kembalikan isi semula']
				]
			}
		]
	},
	en: {
		title: 'Keyboard shortcuts',
		purpose:
			'Without a mouse everything can be done with Tab, Enter and Space. The keys below only make it faster.',
		off: 'Single keys work only while you are not typing, and can be switched off in the account menu.',
		key: 'Key',
		act: 'What happens',
		groups: [
			{
				title: 'On every page',
				note: 'The frame of the page',
				keys: [
					[['/'], 'to the search field'],
					[['?'], 'this page'],
					[['Esc'], 'closes a menu, a question or a dialog'],
					[['Tab'], 'from link to link; the first one skips to the content']
				]
			},
			{
				title: 'Writing minutes',
				note: 'While not typing',
				keys: [
					[['N'], 'new resolution'],
					[['T'], 'new action item'],
					[['C'], 'note of the discussion'],
					[['J', 'K'], 'next, previous agenda item'],
					[['E'], 'change the last line'],
					[['Del'], 'withdraw the last line, with a reason'],
					[['Z'], 'write again what was withdrawn, under a new number'],
					[['I'], 'go on writing'],
					[['H'], 'attendance list'],
					[['?'], 'the list of keys beside the sheet']
				]
			},
			{
				title: 'The line of the minutes',
				note: 'While typing',
				keys: [
					[['Enter'], 'save and open the next line'],
					[['Shift Enter'], 'a new line within the same sentence'],
					[['@'], 'name an institution; Enter or Tab takes it, arrows choose'],
					[['Tab'], 'to what was read: lead, due date, proof'],
					[['↑'], 'in an empty line: change the last line'],
					[['Esc'], 'close the list, let go of a change; twice leaves a line that holds text'],
					[['/k', '/t', '/c'], 'at the start of a line: resolution, action item, note'],
					[['/a', '/h'], 'at the start of a line: next agenda item, attendance']
				]
			},
			{
				title: 'Reading resolutions back',
				note: 'The page for reading back',
				keys: [
					[['→', 'Enter', 'J'], 'next resolution'],
					[['←', 'K'], 'previous resolution']
				]
			},
			{
				title: 'The wall of the meeting room',
				note: 'The window that Project opens',
				keys: [
					[['→', '←'], 'next, previous resolution'],
					[['A'], 'the agenda, and back to the resolutions'],
					[['B'], 'blank'],
					[['F'], 'freeze'],
					[['+', '−'], 'larger, smaller letters'],
					[['Esc'], 'back to the minutes']
				]
			},
			{
				title: 'Verification',
				note: 'With a report open',
				keys: [
					[['A'], 'accept'],
					[['R'], 'return with a note'],
					[['J', 'K'], 'next, previous report'],
					[['1–9'], 'insert a saved phrase'],
					[['B'], 'open the evidence'],
					[['Z'], 'undo the last decision'],
					[['Esc'], 'leave the note, so that the keys decide again'],
					[['→', '←'], 'next, previous picture in the large view']
				]
			},
			{
				title: 'Choosing from a list',
				note: 'Institutions, posts, people',
				keys: [
					[['↓', '↑'], 'next, previous choice'],
					[['Enter'], 'take the choice'],
					[['Esc'], 'close the list and put back what stood there']
				]
			}
		]
	}
});
