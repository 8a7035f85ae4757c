import { bilingual } from './words.ts';

export const historyWords = bilingual({
	id: {
		title: 'Riwayat',
		auditTitle: 'Log audit',
		explanation: 'Setiap perubahan tercatat dengan pelaku dan waktunya, dan tidak dapat dihapus.',
		empty: 'Belum ada yang tercatat.',
		emptyFilter: 'Tidak ada catatan yang cocok dengan saringan ini.',
		back: 'Kembali',
		system: 'Sistem',
		visitor: 'Pengunjung',
		person: 'Nama pelaku',
		record: 'Rapat atau nomor komitmen',
		file: 'log-audit',
		csv: 'Unduh CSV',
		columns: {
			time: 'Waktu',
			author: 'Pelaku',
			what: 'Yang terjadi',
			record: 'Rapat atau komitmen'
		},
		headings: [
			'Nomor',
			'Waktu',
			'Pelaku',
			'Yang terjadi',
			'Peristiwa',
			'Rapat atau komitmen',
			'Alamat catatan'
		],
		from: 'Dari tanggal',
		until: 'Sampai tanggal',
		event: 'Peristiwa',
		allEvents: 'Semua peristiwa',
		apply: 'Terapkan',
		clear: 'Hapus saringan',
		pages: 'Halaman log',
		newer: 'Lebih baru',
		older: 'Lebih lama',
		unreadDates: 'Tanggal pada saringan tidak terbaca dan diabaikan.'
	},
	en: {
		title: 'History',
		auditTitle: 'Audit log',
		explanation: 'Every change is recorded with its author and time, and cannot be removed.',
		empty: 'Nothing has been recorded yet.',
		emptyFilter: 'No record matches this filter.',
		back: 'Back',
		system: 'System',
		visitor: 'Visitor',
		person: 'Name of the author',
		record: 'Meeting or code of a commitment',
		file: 'audit-log',
		csv: 'Download CSV',
		columns: {
			time: 'Time',
			author: 'Author',
			what: 'What happened',
			record: 'Meeting or commitment'
		},
		headings: [
			'Number',
			'Time',
			'Author',
			'What happened',
			'Event',
			'Meeting or commitment',
			'Address of the record'
		],
		from: 'From date',
		until: 'To date',
		event: 'Event',
		allEvents: 'All events',
		apply: 'Apply',
		clear: 'Clear the filter',
		pages: 'Pages of the log',
		newer: 'Newer',
		older: 'Older',
		unreadDates: 'A date of the filter could not be read and was ignored.'
	}
});
