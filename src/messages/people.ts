import type { Capacity, Sex } from '#domain/people/capacity.ts';
import { bilingual } from './words.ts';

/** In which capacity a post is held, as it stands before a title: "Plt. Kepala Dinas Sosial". */
export const capacityWords = bilingual<Record<Capacity, string>>({
	id: { definitive: 'Definitif', plt: 'Plt.', plh: 'Plh.', pj: 'Pj.', pjs: 'Pjs.' },
	en: { definitive: 'Definitive', plt: 'Plt.', plh: 'Plh.', pj: 'Pj.', pjs: 'Pjs.' }
});

/** The capacities in full, for choosing. */
export const capacityNames = bilingual<Record<Capacity, string>>({
	id: {
		definitive: 'Definitif',
		plt: 'Pelaksana tugas (Plt.)',
		plh: 'Pelaksana harian (Plh.)',
		pj: 'Penjabat (Pj.)',
		pjs: 'Penjabat sementara (Pjs.)'
	},
	en: {
		definitive: 'Definitive',
		plt: 'Acting (pelaksana tugas, Plt.)',
		plh: 'Acting day by day (pelaksana harian, Plh.)',
		pj: 'Caretaker (penjabat, Pj.)',
		pjs: 'Temporary caretaker (penjabat sementara, Pjs.)'
	}
});

export const sexWords = bilingual<Record<Sex, string>>({
	id: { male: 'Laki-laki', female: 'Perempuan' },
	en: { male: 'Male', female: 'Female' }
});

/** The pages of persons and their tenures. */
export const peopleWords = bilingual({
	id: {
		title: 'Orang',
		noun: 'orang',
		purpose: 'Pemegang jabatan dan orang lain yang hadir dalam rapat.',
		register: 'Tambah orang',
		registerTitle: 'Menambah orang',
		change: 'Ubah',
		changeTitle: 'Mengubah data orang',
		save: 'Simpan',
		cancel: 'Batal',
		search: 'Cari nama, jabatan, atau instansi',
		allInstitutions: 'Semua instansi',
		none: 'Belum ada orang. Tambahkan pemegang jabatan agar dapat diundang dan dicatat hadir.',
		noneToSee: 'Belum ada orang di daerah Anda.',
		noMatch: 'Tidak ada orang yang cocok dengan saringan ini.',
		columns: { name: 'Nama', post: 'Jabatan', institution: 'Instansi' },
		more: (count: number) => `dan ${count} jabatan lain`,
		noPost: 'tanpa jabatan',
		fields: {
			name: 'Nama lengkap',
			serviceNumber: 'NIP atau NRP',
			phone: 'Nomor telepon atau WhatsApp',
			sex: 'Jenis kelamin',
			regionId: 'Daerah'
		},
		nameHint: 'Dengan gelar, sebagaimana ditulis pada surat dinas.',
		sexEmpty: 'Tidak diisi',
		personalHint: 'Hanya terlihat oleh pengelola direktori dan yang bersangkutan.',
		facts: 'Rincian',
		tenures: 'Masa jabatan',
		noTenures: 'Belum ada jabatan yang tercatat.',
		addTenure: 'Tambah masa jabatan',
		changeTenure: 'Ubah masa jabatan',
		correctTenure: 'Betulkan isian',
		endTenure: 'Akhiri masa jabatan',
		tenureFields: {
			personId: 'Orang dalam direktori',
			name: 'Nama orang baru',
			postId: 'Jabatan',
			capacity: 'Kapasitas',
			startedOn: 'Mulai',
			endedOn: 'Sampai',
			serviceRank: 'Pangkat/golongan',
			on: 'Hari terakhir',
			replaces: 'Menggantikan pemegang sebelumnya',
			leaves: 'Meninggalkan jabatan sebelumnya'
		},
		replacesHint: 'Masa jabatan pemegang sebelumnya berakhir sehari sebelum tanggal mulai.',
		leavesHint: 'Semua masa jabatannya yang lain berakhir sehari sebelum tanggal mulai.',
		unknownDate: 'Kosongkan bila belum diketahui.',
		openEnd: 'Kosongkan bila masih menjabat.',
		serviceRankHint:
			'Tercetak di bawah nama penanda tangan surat dan notula, misalnya Pembina Tk. I (IV/b).',
		endHint: 'Riwayat masa jabatan tetap tersimpan.',
		since: (date: string) => `sejak ${date}`,
		unknown: 'belum diketahui',
		stillHeld: 'sekarang',
		newPersonHint: 'Isi hanya bila orangnya belum ada dalam direktori. Dengan gelar.',
		account: 'Akun',
		toAccount: 'Buka akun',
		noAccount: 'Belum memiliki akun.',
		invite: 'Undang memakai Tuntas'
	},
	en: {
		title: 'People',
		noun: 'people',
		purpose: 'Holders of posts and others who attend meetings.',
		register: 'Add a person',
		registerTitle: 'Adding a person',
		change: 'Change',
		changeTitle: 'Changing a person',
		save: 'Save',
		cancel: 'Cancel',
		search: 'Find a name, post or institution',
		allInstitutions: 'All institutions',
		none: 'There is nobody yet. Add the holders of posts, so that they can be invited and recorded.',
		noneToSee: 'There is nobody in your region yet.',
		noMatch: 'Nobody fits this filter.',
		columns: { name: 'Name', post: 'Post', institution: 'Institution' },
		more: (count) => (count === 1 ? 'and 1 more post' : `and ${count} more posts`),
		noPost: 'no post',
		fields: {
			name: 'Full name',
			serviceNumber: 'NIP or NRP',
			phone: 'Telephone or WhatsApp number',
			sex: 'Sex',
			regionId: 'Region'
		},
		nameHint: 'With titles and degrees, as written in official letters.',
		sexEmpty: 'Not given',
		personalHint: 'Seen only by those who keep the directory and by the person.',
		facts: 'Details',
		tenures: 'Tenures',
		noTenures: 'No post has been recorded yet.',
		addTenure: 'Add a tenure',
		changeTenure: 'Change the tenure',
		correctTenure: 'Correct the entry',
		endTenure: 'End the tenure',
		tenureFields: {
			personId: 'Person in the directory',
			name: 'Name of somebody new',
			postId: 'Post',
			capacity: 'Capacity',
			startedOn: 'From',
			endedOn: 'Until',
			serviceRank: 'Rank',
			on: 'Last day',
			replaces: 'Replaces the present holder',
			leaves: 'Leaves the posts held before'
		},
		replacesHint: 'The tenure of whoever holds the post ends on the day before the beginning.',
		leavesHint: 'All other tenures of this person end on the day before the beginning.',
		unknownDate: 'Leave empty where it is not known.',
		openEnd: 'Leave empty where it goes on.',
		serviceRankHint:
			'Printed under the name of who signs letters and minutes, for example Pembina Tk. I (IV/b).',
		endHint: 'The history of the tenure is kept.',
		since: (date) => `since ${date}`,
		unknown: 'not known',
		stillHeld: 'now',
		newPersonHint: 'Only where the person is not in the directory yet. With degrees.',
		account: 'Account',
		toAccount: 'Open the account',
		noAccount: 'Has no account yet.',
		invite: 'Invite to Tuntas'
	}
});
