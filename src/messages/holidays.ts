import type { HolidayKind } from '#domain/calendar/kinds.ts';
import { bilingual } from './words.ts';

export const holidayKindWords = bilingual<Record<HolidayKind, string>>({
	id: { national: 'Libur nasional', collective_leave: 'Cuti bersama', regional: 'Libur daerah' },
	en: {
		national: 'National holiday',
		collective_leave: 'Collective leave',
		regional: 'Regional holiday'
	}
});

/** Holidays and collective leave, a table per year. */
export const holidayWords = bilingual({
	id: {
		title: 'Hari libur dan cuti bersama',
		purpose:
			'Dipakai untuk menghitung hari kerja, membaca tenggat, dan memperingatkan jadwal rapat.',
		ofYear: (year: number) => `Hari libur ${year}`,
		years: 'Tahun',
		counts: (national: number, leave: number, regional: number) =>
			[
				`${national} libur nasional`,
				`${leave} cuti bersama`,
				...(regional > 0 ? [`${regional} libur daerah`] : [])
			].join(', '),
		columns: { date: 'Tanggal', name: 'Nama', kind: 'Jenis' },
		estimated: 'perkiraan, menunggu keputusan bersama',
		none: (year: number) => `Belum ada hari libur untuk tahun ${year}.`,
		load: (year: number) => `Muat hari libur ${year}`,
		loadHint:
			'Mengambil hari libur nasional dan cuti bersama dari tabel bawaan. Yang sudah Anda ubah tidak tersentuh.',
		notShipped:
			'Tabel bawaan belum memuat tahun ini. Tempelkan daftar dari keputusan bersama di bawah ini.',
		list: 'Tempel daftar hari libur',
		listHint:
			'Satu hari tiap baris: tanggal, lalu namanya, misalnya 1 Januari Tahun Baru Masehi. Nomor urut dan nama hari boleh ikut. Tempelkan libur nasional dan cuti bersama masing-masing. Yang sudah ada dilewati.',
		listAction: 'Simpan daftar',
		add: 'Tambah hari libur',
		addAction: 'Simpan hari libur',
		fields: {
			date: 'Tanggal',
			name: 'Nama',
			kind: 'Jenis',
			regionId: 'Daerah',
			estimated: 'Masih perkiraan',
			lines: 'Daftar hari libur'
		},
		regionHint: 'Hanya untuk libur daerah.',
		change: 'Ubah',
		changeTitle: 'Mengubah hari libur',
		save: 'Simpan',
		cancel: 'Batal',
		remove: 'Hapus hari libur',
		removeQuestion: (name: string) =>
			`Hapus ${name}? Tanggalnya kembali dihitung sebagai hari kerja.`
	},
	en: {
		title: 'Holidays and collective leave',
		purpose: 'Used to count working days, to read due dates and to warn about schedules.',
		ofYear: (year) => `Holidays of ${year}`,
		years: 'Year',
		counts: (national, leave, regional) =>
			[
				`${national} national holidays`,
				`${leave} days of collective leave`,
				...(regional > 0 ? [`${regional} regional`] : [])
			].join(', '),
		columns: { date: 'Date', name: 'Name', kind: 'Kind' },
		estimated: 'estimated, until the joint decree',
		none: (year) => `There are no holidays for ${year} yet.`,
		load: (year) => `Load the holidays of ${year}`,
		loadHint:
			'Takes national holidays and collective leave from the table that comes with Tuntas. What you have changed stays.',
		notShipped:
			'The table that comes with Tuntas does not know this year yet. Paste the list of the joint decree below.',
		list: 'Paste a list of holidays',
		listHint:
			'A day in each line: the date, then its name, for example 1 January New Year. Running numbers and weekdays may stay. Paste national holidays and collective leave separately. Days that are there already are left as they are.',
		listAction: 'Save the list',
		add: 'Add a holiday',
		addAction: 'Save the holiday',
		fields: {
			date: 'Date',
			name: 'Name',
			kind: 'Kind',
			regionId: 'Region',
			estimated: 'Still estimated',
			lines: 'List of holidays'
		},
		regionHint: 'Only for regional holidays.',
		change: 'Change',
		changeTitle: 'Changing a holiday',
		save: 'Save',
		cancel: 'Cancel',
		remove: 'Remove the holiday',
		removeQuestion: (name) => `Remove ${name}? Its date counts as a working day again.`
	}
});
