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
		from: 'Dari tanggal',
		until: 'Sampai tanggal',
		event: 'Peristiwa',
		allEvents: 'Semua peristiwa',
		apply: 'Terapkan',
		clear: 'Hapus saringan',
		newer: 'Lebih baru',
		older: 'Lebih lama',
		meeting: 'Rapat',
		commitment: 'Komitmen',
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
		from: 'From date',
		until: 'To date',
		event: 'Event',
		allEvents: 'All events',
		apply: 'Apply',
		clear: 'Clear the filter',
		newer: 'Newer',
		older: 'Older',
		meeting: 'Meeting',
		commitment: 'Commitment',
		unreadDates: 'A date of the filter could not be read and was ignored.'
	}
});
