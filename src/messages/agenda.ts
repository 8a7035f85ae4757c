import { number } from '#lib/format/numbers.ts';
import { bilingual } from './words.ts';

/** The agenda of a meeting. */
export const agendaWords = bilingual({
	id: {
		title: 'Agenda',
		none: 'Agenda belum diisi. Tambahkan acara pertama, misalnya tindak lanjut rapat lalu.',
		noneToSee: 'Agenda belum diisi.',
		add: 'Tambah acara',
		addTitle: 'Tambah acara',
		change: 'Ubah',
		changeTitle: (title: string) => `Ubah acara ${title}`,
		save: 'Simpan acara',
		cancel: 'Batal',
		fields: {
			title: 'Acara',
			presenterId: 'Pemapar',
			minutesPlanned: 'Lama',
			confidentiality: 'Kerahasiaan'
		},
		noPresenter: 'Tidak ditentukan',
		unit: 'menit',
		minutes: (minutes: number) => `${number(minutes, 'id')} menit`,
		total: (minutes: number) => `jumlah ${number(minutes, 'id')} menit`,
		up: 'Naik',
		down: 'Turun',
		withdraw: 'Cabut',
		withdrawQuestion: (title: string) => `Cabut acara ${title}? Riwayatnya tetap tersimpan.`,
		withdrawConfirm: 'Cabut acara',
		back: 'Kembali ke rapat'
	},
	en: {
		title: 'Agenda of the meeting',
		none: 'The agenda is empty. Add the first item, such as the follow-up of the last meeting.',
		noneToSee: 'The agenda is empty.',
		add: 'Add an item',
		addTitle: 'Add an item',
		change: 'Change',
		changeTitle: (title) => `Change the item ${title}`,
		save: 'Save the item',
		cancel: 'Cancel',
		fields: {
			title: 'Item',
			presenterId: 'Presenter',
			minutesPlanned: 'Length',
			confidentiality: 'Confidentiality'
		},
		noPresenter: 'Not decided',
		unit: 'minutes',
		minutes: (minutes) => `${number(minutes, 'en')} ${minutes === 1 ? 'minute' : 'minutes'}`,
		total: (minutes) => `${number(minutes, 'en')} minutes in all`,
		up: 'Up',
		down: 'Down',
		withdraw: 'Withdraw',
		withdrawQuestion: (title) => `Withdraw the item ${title}? Its history is kept.`,
		withdrawConfirm: 'Withdraw the item',
		back: 'Back to the meeting'
	}
});
