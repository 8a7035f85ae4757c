import { number } from '#lib/format/numbers.ts';
import { bilingual } from './words.ts';

export const historyWords = bilingual({
	id: {
		title: 'Riwayat',
		auditTitle: 'Log audit',
		explanation: 'Setiap perubahan tercatat dengan pelaku dan waktunya, dan tidak dapat dihapus.',
		withoutSecret:
			'Yang terjadi pada rapat dan komitmen rahasia, termasuk siapa yang membacanya, hanya tampil bagi auditor dan yang berhak membukanya.',
		count: (count: number, page: number, pages: number | null) =>
			pages === null
				? `lebih dari ${number(count, 'id')} peristiwa, halaman ${number(page, 'id')}`
				: `${number(count, 'id')} peristiwa${pages > 1 ? `, halaman ${number(page, 'id')} dari ${number(pages, 'id')}` : ''}`,
		empty: 'Belum ada yang tercatat.',
		emptyFilter: 'Tidak ada catatan yang cocok dengan saringan ini.',
		back: 'Kembali',
		system: 'Sistem',
		visitor: 'Pengunjung',
		person: 'Nama pelaku',
		record: 'Rapat atau nomor komitmen',
		account: 'Oleh atau tentang akun',
		allAccounts: 'Semua akun',
		institution: 'Menyangkut instansi',
		allInstitutions: 'Semua instansi',
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
		withoutSecret:
			'What happened to secret meetings and commitments, also who read them, is shown to auditors and to those who may open them.',
		count: (count, page, pages) =>
			pages === null
				? `more than ${number(count, 'en')} events, page ${number(page, 'en')}`
				: `${number(count, 'en')} ${count === 1 ? 'event' : 'events'}${pages > 1 ? `, page ${number(page, 'en')} of ${number(pages, 'en')}` : ''}`,
		empty: 'Nothing has been recorded yet.',
		emptyFilter: 'No record matches this filter.',
		back: 'Back',
		system: 'System',
		visitor: 'Visitor',
		person: 'Name of the author',
		record: 'Meeting or code of a commitment',
		account: 'By or about the account',
		allAccounts: 'All accounts',
		institution: 'About the institution',
		allInstitutions: 'All institutions',
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
