import type { Rule } from '#domain/problems.ts';
import { bilingual } from '../words.ts';
import type { Word } from '../fields.ts';

type DirectoryRule =
	| Extract<
			Rule,
			`${'institution' | 'post' | 'tenure' | 'group' | 'holiday' | 'account'}.${string}`
	  >
	| 'account.link_gone';

/** Rules of institutions, posts, persons, groups and accounts: what happened, what to do. */
export const directoryProblemWords = bilingual<Record<DirectoryRule, Word>>({
	id: {
		'institution.already_ended': () =>
			'Instansi ini sudah tidak ada lagi dalam direktori. Pilih instansi penggantinya.',
		'institution.list_unchecked': () =>
			'Daftar ini berubah sejak diperiksa, atau ada barisnya yang ditolak. Belum ada yang didaftarkan. Periksa daftarnya sekali lagi.',
		'post.already_ended': () => 'Jabatan ini sudah tidak ada lagi. Pilih jabatan penggantinya.',
		'tenure.already_ended': () =>
			'Masa jabatan ini sudah diakhiri. Muat ulang halaman untuk melihat keadaan terbaru.',
		'tenure.definitive_holder': (p) =>
			`${p.name} memegang jabatan ini secara definitif pada waktu yang sama. Belum ada yang disimpan. Bila orang ini menggantikannya, centang “menggantikan pemegang sebelumnya”; bila hanya mewakili sementara, pilih Plt., Plh., Pj., atau Pjs.`,
		'holiday.line_unread': (p) =>
			`Baris ${p.line} tidak terbaca: “${p.text}”. Tulis tanggalnya di depan namanya, misalnya 1 Januari 2028 Tahun Baru Masehi. Belum ada yang disimpan.`,
		'group.already_ended': () => 'Kelompok ini sudah dibubarkan dan tidak dapat diubah lagi.',
		'account.already_active': () =>
			'Undangan akun ini sudah diterima. Buat tautan kata sandi baru bila diperlukan.',
		'account.disabled': () => 'Akun ini dinonaktifkan. Aktifkan kembali terlebih dahulu.',
		'account.not_disabled': () =>
			'Akun ini sudah aktif. Muat ulang halaman untuk melihat keadaan terbaru.',
		'account.has_one': (p) => `${p.name} sudah memiliki akun. Buka akunnya untuk menambah peran.`,
		'account.role_held': () => 'Akun ini sudah memegang peran tersebut.',
		'account.last_administrator': () =>
			'Harus selalu ada satu administrator yang aktif. Beri peran administrator kepada orang lain terlebih dahulu.',
		'account.set_up_already': () => 'Tuntas sudah disiapkan. Masuk dengan akun Anda.',
		'account.link_gone': () =>
			'Tautan ini tidak berlaku lagi. Tautan hanya berlaku 24 jam dan satu kali. Minta tautan baru kepada administrator Tuntas di daerah Anda, atau masuk bila kata sandi sudah dibuat.'
	},
	en: {
		'institution.already_ended': () =>
			'This institution no longer exists in the directory. Choose the one that replaced it.',
		'institution.list_unchecked': () =>
			'The list has changed since it was checked, or one of its lines is refused. Nothing has been registered. Check the list once more.',
		'post.already_ended': () => 'This post no longer exists. Choose the one that replaced it.',
		'tenure.already_ended': () =>
			'This tenure has ended already. Reload the page to see what the state is now.',
		'tenure.definitive_holder': (p) =>
			`${p.name} is the definitive holder of this post at the same time. Nothing has been saved. Where this person follows, tick “replaces the present holder”; where it is only for a time, choose Plt., Plh., Pj. or Pjs.`,
		'holiday.line_unread': (p) =>
			`Line ${p.line} could not be read: “${p.text}”. Write the date before the name, for example 1 January 2028 New Year. Nothing has been saved.`,
		'group.already_ended': () => 'This group has been dissolved and cannot be changed any more.',
		'account.already_active': () =>
			'The invitation of this account has been taken. Make a link for a new password if one is needed.',
		'account.disabled': () => 'This account is disabled. Enable it first.',
		'account.not_disabled': () =>
			'This account is enabled already. Reload the page to see what the state is now.',
		'account.has_one': (p) => `${p.name} already has an account. Open it to add a role.`,
		'account.role_held': () => 'This account already holds that role.',
		'account.last_administrator': () =>
			'There must always be one active administrator. Give the role to somebody else first.',
		'account.set_up_already': () => 'Tuntas has been set up already. Sign in with your account.',
		'account.link_gone': () =>
			'This link is no longer valid. A link is good for 24 hours and only once. Ask the Tuntas administrator of your region for a new one, or sign in if the password has been made already.'
	}
});
