import { bilingual } from './words.ts';

/** The page of saved views. */
export const viewWords = bilingual({
	id: {
		title: 'Tampilan tersimpan',
		register: 'Komitmen',
		saveTitle: 'Simpan tampilan ini',
		shows: 'Yang ditampilkan:',
		name: 'Nama tampilan',
		nameHint: 'Misalnya “Dinkes terlambat” atau “Jatuh tempo bulan ini”.',
		role: 'Tawarkan kepada',
		roleHint: 'Semua yang memegang peran ini melihat tampilan tersebut di atas daftar komitmen.',
		onlyMe: 'Hanya saya',
		save: 'Simpan tampilan',
		own: 'Tampilan Anda',
		shared: 'Ditawarkan administrator',
		sharedWith: (role: string) => `untuk ${role}`,
		rename: 'Ganti nama',
		remove: 'Hapus',
		removeQuestion: (name: string) => `Hapus tampilan “${name}”? Komitmen di dalamnya tetap ada.`,
		empty:
			'Belum ada tampilan. Pasang saringan pada daftar komitmen, lalu pilih “Simpan tampilan”.',
		open: 'Buka daftar komitmen'
	},
	en: {
		title: 'Saved views',
		register: 'Commitments',
		saveTitle: 'Save this view',
		shows: 'It shows:',
		name: 'Name of the view',
		nameHint: 'For example “Dinkes overdue” or “Due this month”.',
		role: 'Offer to',
		roleHint: 'Everybody who holds this role sees the view above the register.',
		onlyMe: 'Only me',
		save: 'Save the view',
		own: 'Your views',
		shared: 'Offered by the administrator',
		sharedWith: (role) => `for ${role}`,
		rename: 'Rename',
		remove: 'Remove',
		removeQuestion: (name) => `Remove the view “${name}”? Its commitments are untouched.`,
		empty: 'There is no view yet. Set filters in the register, then choose “Save this view”.',
		open: 'Open the register'
	}
});
