import { number } from '#lib/format/numbers.ts';
import { bilingual } from './words.ts';

/** The page of one series of meetings. */
export const seriesWords = bilingual({
	id: {
		title: 'Rangkaian rapat',
		meetings: (count: number) => `Rangkaian rapat · ${number(count, 'id')} rapat`,
		next: 'Jadwalkan rapat berikutnya',
		calendar: 'Lihat kalender',
		commitments: 'Tindak lanjut rangkaian ini',
		late: (count: number) => `${number(count, 'id')} terlambat`,
		register: 'Buka dalam daftar komitmen',
		purpose: 'Rapat yang berkaitan dan diadakan berulang kali, menurut rapat terakhirnya.',
		none: 'Belum ada rangkaian. Sekretariat menulis nama rangkaian pada formulir rapat; rapatnya lalu terkumpul di sini.',
		undated: 'belum bertanggal',
		columns: { name: 'Rangkaian', meetings: 'Rapat', latest: 'Rapat terakhir', region: 'Daerah' },
		change: 'Ubah',
		changeTitle: 'Mengubah rangkaian rapat',
		fields: { name: 'Nama rangkaian', intoId: 'Rangkaian tujuan' },
		rename: 'Ganti nama',
		renameHint:
			'Nama baru tampil pada semua rapat rangkaian ini; nama lama tetap ada dalam riwayat.',
		renameAction: 'Ganti nama',
		cancel: 'Batal',
		merge: 'Gabungkan dengan rangkaian lain',
		mergeQuestion: (name: string) =>
			`Pindahkan semua rapat dari “${name}” ke rangkaian yang dipilih? Rangkaian “${name}” kemudian tidak ada lagi, dan penggabungan tidak dapat diurungkan. Rapat, keputusan, dan komitmennya tetap tersimpan.`,
		mergeAction: 'Gabungkan rangkaian'
	},
	en: {
		title: 'Series of meetings',
		meetings: (count) => `Series · ${number(count, 'en')} ${count === 1 ? 'meeting' : 'meetings'}`,
		next: 'Schedule the next meeting',
		calendar: 'See the calendar',
		commitments: 'Action items of this series',
		late: (count) => `${number(count, 'en')} late`,
		register: 'Open in the register',
		purpose: 'Meetings that belong together and come again, by their latest meeting.',
		none: 'There are no series yet. The secretariat writes the name of a series in the form of a meeting; its meetings then gather here.',
		undated: 'no date yet',
		columns: { name: 'Series', meetings: 'Meetings', latest: 'Latest meeting', region: 'Region' },
		change: 'Change',
		changeTitle: 'Changing a series',
		fields: { name: 'Name of the series', intoId: 'Series they go to' },
		rename: 'Rename',
		renameHint: 'All meetings of the series show the new name; the old one stays in the history.',
		renameAction: 'Rename',
		cancel: 'Cancel',
		merge: 'Put together with another series',
		mergeQuestion: (name) =>
			`Move all meetings of “${name}” into the chosen series? “${name}” is then no more, and this cannot be undone. Its meetings, resolutions and commitments are kept.`,
		mergeAction: 'Put the series together'
	}
});
