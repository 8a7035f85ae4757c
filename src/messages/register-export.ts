import { number } from '#lib/format/numbers.ts';
import { bilingual } from './words.ts';

/** The register as a file and on paper. */
export const registerExportWords = bilingual({
	id: {
		file: 'komitmen',
		headings: [
			'Nomor',
			'Komitmen',
			'Penanggung jawab',
			'Singkatan',
			'Pendukung',
			'Urusan',
			'Rapat',
			'Tanggal rapat',
			'Rangkaian rapat',
			'Nomor keputusan',
			'Nomor tindak lanjut',
			'Status',
			'Dilaporkan',
			'Realisasi dilaporkan (%)',
			'Tanggal laporan terakhir',
			'Tanggal dilaporkan selesai',
			'Diverifikasi',
			'Realisasi diakui (%)',
			'Tanggal verifikasi',
			'Jadwal',
			'Hari terlambat',
			'Hari tanpa kabar',
			'Laporan menunggu putusan Anda',
			'Di antaranya melewati batas',
			'Tenggat semula',
			'Tenggat',
			'Tenggat menurut ucapan',
			'Bukti selesai',
			'Kerahasiaan',
			'Berlaku sejak',
			'Ditutup'
		],
		title: 'Daftar komitmen',
		register: 'Komitmen',
		printTitle: 'Cetak daftar komitmen',
		everything: 'Semua komitmen yang berlaku',
		filtered: (filters: string) => `Saringan: ${filters}`,
		ordered: (order: string) => `Urutan: ${order}`,
		count: (shown: number, all: number) =>
			shown < all
				? `${number(shown, 'id')} pertama dari ${number(all, 'id')} komitmen`
				: `${number(all, 'id')} komitmen`,
		tooMany: (most: number) =>
			`Yang dicetak hanya ${number(most, 'id')} baris pertama. Persempit saringannya, atau unduh CSV.`,
		printed: (who: string, when: string) => `Dicetak oleh ${who} pada ${when}`,
		none: 'Tidak ada komitmen yang cocok dengan saringan ini.',
		reported: 'Dilaporkan',
		verified: 'Diakui'
	},
	en: {
		file: 'commitments',
		headings: [
			'Code',
			'Commitment',
			'Responsible institution',
			'Acronym',
			'Supporting',
			'Field of work',
			'Meeting',
			'Date of the meeting',
			'Series of meetings',
			'Number of the resolution',
			'Number of the action',
			'Status',
			'Reported',
			'Reported progress (%)',
			'Date of the latest report',
			'Date reported done',
			'Verified',
			'Verified progress (%)',
			'Date of verification',
			'Schedule',
			'Days late',
			'Days without a word',
			'Reports that wait for your decision',
			'Of those past the limit',
			'Original due date',
			'Due date',
			'Due date as spoken',
			'Proof of completion',
			'Confidentiality',
			'In force since',
			'Closed'
		],
		title: 'Register of commitments',
		register: 'Commitments',
		printTitle: 'Print the register of commitments',
		everything: 'All commitments in force',
		filtered: (filters) => `Filters: ${filters}`,
		ordered: (order) => `Order: ${order}`,
		count: (shown, all) =>
			shown < all
				? `First ${number(shown, 'en')} of ${number(all, 'en')} commitments`
				: `${number(all, 'en')} ${all === 1 ? 'commitment' : 'commitments'}`,
		tooMany: (most) =>
			`Only the first ${number(most, 'en')} rows are printed. Narrow the filters, or download CSV.`,
		printed: (who, when) => `Printed by ${who} on ${when}`,
		none: 'No commitment matches these filters.',
		reported: 'Reported',
		verified: 'Verified'
	}
});
