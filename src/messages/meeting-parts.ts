import { bilingual } from './words.ts';

/** Who has a part in a meeting, and who is cleared to read it: beside the form of a meeting that is changed. */
export const meetingPartsWords = bilingual({
	id: {
		roles: 'Peran lain dalam rapat',
		clearances: 'Izin membaca rapat rahasia',
		clearanceHint:
			'Orang yang diberi izin dapat membaca seluruh rapat rahasia ini. Setiap pembacaan tercatat.',
		addRole: 'Tambah peran',
		saveRole: 'Simpan peran',
		changeRole: 'Ubah',
		removeRole: 'Hapus',
		noRoles: 'Belum ada peran lain. Tambahkan notulis, narasumber, atau moderator.',
		stopChangingRole: 'Batal mengubah peran',
		giveClearance: 'Beri izin',
		takeClearance: 'Cabut izin',
		noClearances: 'Belum ada yang diberi izin khusus.'
	},
	en: {
		roles: 'Other parts in the meeting',
		clearances: 'Clearances for this secret meeting',
		clearanceHint:
			'Whoever is cleared can read all of this secret meeting. Every reading is recorded.',
		addRole: 'Add a part',
		saveRole: 'Save the part',
		changeRole: 'Change',
		removeRole: 'Remove',
		noRoles: 'There are no other parts yet. Add a minute-taker, resource persons or a moderator.',
		stopChangingRole: 'Stop changing the part',
		giveClearance: 'Give clearance',
		takeClearance: 'Take clearance back',
		noClearances: 'Nobody has been cleared by name yet.'
	}
});
