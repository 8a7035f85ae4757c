import type { InvitationAnswer } from '#domain/invitations/kinds.ts';
import { number } from '#lib/format/numbers.ts';
import { bilingual } from './words.ts';

/** How an invitation was answered, as lists show it. */
export const invitationAnswerWords = bilingual<Record<InvitationAnswer, string>>({
	id: {
		none: 'Belum dijawab',
		accepted: 'Hadir',
		substitute: 'Diwakili',
		declined: 'Tidak hadir'
	},
	en: {
		none: 'Not answered yet',
		accepted: 'Will come',
		substitute: 'Sends somebody',
		declined: 'Will not come'
	}
});

/** The page of invitations. */
export const invitationWords = bilingual({
	id: {
		title: 'Undangan',
		noun: 'undangan',
		none: 'Belum ada yang diundang. Undang kelompok, instansi, atau jabatan agar dapat menjawab.',
		noneToSee: 'Belum ada yang diundang.',
		list: 'Daftar undangan',
		columns: { number: 'No.', invitee: 'Yang diundang', answer: 'Jawaban', acts: 'Tindakan' },
		counts: (answered: number, invited: number) =>
			`${number(answered, 'id')} dari ${number(invited, 'id')} undangan dijawab`,
		breakdown: (accepted: number, substitute: number, declined: number, none: number) =>
			`${number(accepted, 'id')} hadir, ${number(substitute, 'id')} diwakili, ${number(declined, 'id')} tidak hadir, ${number(none, 'id')} belum dijawab`,
		beforeMove: 'Dijawab sebelum rapat dipindahkan',
		holder: (name: string) => `saat ini ${name}`,
		substitute: (name: string, title: string | null) =>
			title ? `oleh ${name}, ${title}` : `oleh ${name}`,
		answeredAt: (when: string) => `dijawab ${when}`,
		invite: 'Undang',
		inviteTitle: 'Tambah undangan',
		inviteHint:
			'Yang dipilih masuk ke daftar menurut urutan protokol. Yang sudah diundang tidak diundang dua kali.',
		fields: {
			groupIds: 'Kelompok',
			institutionIds: 'Instansi',
			postIds: 'Jabatan',
			guestName: 'Nama tamu',
			guestTitle: 'Jabatan atau lembaga tamu',
			answer: 'Jawaban',
			substituteName: 'Nama yang mewakili',
			substituteTitle: 'Jabatan yang mewakili',
			answerNote: 'Catatan atau alasan'
		},
		guestHint: 'Orang di luar direktori, atau sebutan dari sumber seperti “para camat”.',
		members: (count: number) => `${number(count, 'id')} anggota`,
		noGroups: 'Belum ada kelompok. Buat kelompok seperti Forkopimda agar dapat diundang sekaligus.',
		toGroups: 'Kelola kelompok',
		added: (count: number) => `${number(count, 'id')} undangan ditambahkan.`,
		search: {
			find: 'Cari nama atau instansi',
			search: 'Cari',
			all: 'Tampilkan semua',
			noMatch: 'Tidak ada undangan yang cocok.'
		},
		up: 'Naik',
		down: 'Turun',
		sort: 'Urutkan menurut protokol',
		withdraw: 'Cabut',
		withdrawQuestion: (invitee: string) => `Cabut undangan ${invitee}? Riwayatnya tetap tersimpan.`,
		withdrawConfirm: 'Cabut undangan',
		answer: 'Jawab',
		otherAnswer: 'Jawaban lain',
		changeAnswer: 'Ubah jawaban',
		answerTitle: (invitee: string) => `Jawaban untuk ${invitee}`,
		answers: {
			accepted: 'Hadir',
			substitute: 'Diwakili orang lain',
			declined: 'Tidak dapat hadir'
		},
		answerHints: {
			accepted: 'Pemegang jabatan atau pimpinan instansi datang sendiri.',
			substitute: 'Isi nama dan jabatan yang mewakili.',
			declined: 'Isi alasannya.'
		},
		saveAnswer: 'Simpan jawaban',
		cancel: 'Batal',
		own: 'Undangan untuk Anda',
		ownText: 'Jawab agar sekretariat dapat menyiapkan rapat.',
		back: 'Kembali ke rapat'
	},
	en: {
		title: 'Invitations',
		noun: 'invitations',
		none: 'Nobody has been invited yet. Invite groups, institutions or posts, so that they can answer.',
		noneToSee: 'Nobody has been invited yet.',
		list: 'List of invitations',
		columns: { number: 'No.', invitee: 'Invited', answer: 'Answer', acts: 'Acts' },
		counts: (answered, invited) =>
			`${number(answered, 'en')} of ${number(invited, 'en')} invitations answered`,
		breakdown: (accepted, substitute, declined, none) =>
			`${number(accepted, 'en')} will come, ${number(substitute, 'en')} send somebody, ${number(declined, 'en')} will not come, ${number(none, 'en')} not answered yet`,
		beforeMove: 'Answered before the meeting was moved',
		holder: (name) => `now ${name}`,
		substitute: (name, title) => (title ? `by ${name}, ${title}` : `by ${name}`),
		answeredAt: (when) => `answered ${when}`,
		invite: 'Invite',
		inviteTitle: 'Add invitations',
		inviteHint: 'What you choose is put into the list in protocol order. Nobody is invited twice.',
		fields: {
			groupIds: 'Groups',
			institutionIds: 'Institutions',
			postIds: 'Posts',
			guestName: 'Name of a guest',
			guestTitle: 'Post or organisation of the guest',
			answer: 'Answer',
			substituteName: 'Name of the substitute',
			substituteTitle: 'Post of the substitute',
			answerNote: 'Note or reason'
		},
		guestHint: 'Somebody outside the directory, or words of a source such as “the camat”.',
		members: (count) => `${number(count, 'en')} ${count === 1 ? 'member' : 'members'}`,
		noGroups: 'There are no groups yet. Make one, such as Forkopimda, to invite them all at once.',
		toGroups: 'Keep groups',
		added: (count) => `${number(count, 'en')} ${count === 1 ? 'invitation' : 'invitations'} added.`,
		search: {
			find: 'Find a name or institution',
			search: 'Search',
			all: 'Show all',
			noMatch: 'No invitation fits.'
		},
		up: 'Up',
		down: 'Down',
		sort: 'Put into protocol order',
		withdraw: 'Withdraw',
		withdrawQuestion: (invitee) => `Withdraw the invitation of ${invitee}? Its history is kept.`,
		withdrawConfirm: 'Withdraw the invitation',
		answer: 'Answer',
		otherAnswer: 'Other answer',
		changeAnswer: 'Change the answer',
		answerTitle: (invitee) => `Answer of ${invitee}`,
		answers: {
			accepted: 'Will come',
			substitute: 'Sends somebody else',
			declined: 'Cannot come'
		},
		answerHints: {
			accepted: 'The holder of the post or the head of the institution comes in person.',
			substitute: 'Enter the name and post of the substitute.',
			declined: 'Enter the reason.'
		},
		saveAnswer: 'Save the answer',
		cancel: 'Cancel',
		own: 'Your invitation',
		ownText: 'Answer, so that the secretariat can prepare the meeting.',
		back: 'Back to the meeting'
	}
});
