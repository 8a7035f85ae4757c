import type { AccountStanding } from '#domain/accounts/queries.ts';
import { bilingual } from './words.ts';

export const accountStandingWords = bilingual<Record<AccountStanding, string>>({
	id: { active: 'Aktif', invited: 'Diundang', disabled: 'Nonaktif' },
	en: { active: 'Active', invited: 'Invited', disabled: 'Disabled' }
});

/** One's own account. */
export const ownAccountWords = bilingual({
	id: {
		title: 'Akun saya',
		facts: 'Rincian',
		name: 'Nama',
		login: 'Nama masuk',
		roles: 'Peran',
		noRoles: 'Akun ini belum memiliki peran. Hubungi administrator.',
		activeRole: 'sedang dipakai',
		useRole: 'Pakai peran ini',
		rolesHint:
			'Peran yang dipakai menentukan beranda dan menu; kewenangan Anda tetap gabungan semua peran.',
		password: 'Kata sandi',
		passwordFields: { current: 'Kata sandi sekarang', password: 'Kata sandi baru' },
		passwordAction: 'Ganti kata sandi',
		passwordHint: 'Setelah diganti, semua perangkat lain keluar dengan sendirinya.',
		devices: 'Perangkat',
		devicesHint: (minutes: number, hours: number) =>
			`Sesi berakhir setelah ${minutes} menit tanpa kegiatan, paling lama ${hours} jam.`,
		deviceColumns: {
			device: 'Perangkat',
			network: 'Jaringan',
			since: 'Masuk',
			seen: 'Terakhir dipakai'
		},
		thisDevice: 'perangkat ini',
		unknownDevice: 'Perangkat tidak dikenal',
		endDevice: 'Keluarkan',
		endOthers: 'Keluarkan semua perangkat lain',
		appearance: 'Bahasa dan tampilan'
	},
	en: {
		title: 'My account',
		facts: 'Details',
		name: 'Name',
		login: 'Login',
		roles: 'Roles',
		noRoles: 'This account has no role yet. Ask the administrator.',
		activeRole: 'in use',
		useRole: 'Use this role',
		rolesHint:
			'The role in use decides the home page and the menu; your rights stay the union of all roles.',
		password: 'Password',
		passwordFields: { current: 'Present password', password: 'New password' },
		passwordAction: 'Change the password',
		passwordHint: 'All other devices are signed out when it changes.',
		devices: 'Devices',
		devicesHint: (minutes, hours) =>
			`A session ends after ${minutes} idle minutes, and after ${hours} hours in any case.`,
		deviceColumns: { device: 'Device', network: 'Network', since: 'Signed in', seen: 'Last used' },
		thisDevice: 'this device',
		unknownDevice: 'Unknown device',
		endDevice: 'Sign out',
		endOthers: 'Sign out all other devices',
		appearance: 'Language and appearance'
	}
});

/** The accounts of the instance, for administrators. */
export const accountWords = bilingual({
	id: {
		title: 'Akun dan peran',
		log: 'Log audit',
		noun: 'akun',
		purpose: 'Siapa yang dapat masuk, dan sebagai apa.',
		invite: 'Undang orang',
		serving: 'Akun instansi ini',
		nobodyServes: 'Belum ada akun untuk instansi ini.',
		inviteLiaison: 'Undang penghubung',
		endedInstitutions: 'Sudah berakhir',
		leftBehind: 'tidak lagi menjabat di instansi ini',
		move: 'Pindah tugas: beri peran di instansi yang baru, lalu cabut yang lama.',
		inviteTitle: 'Mengundang orang memakai Tuntas',
		inviteHint:
			'Setelah disimpan, tampil tautan sekali pakai yang Anda serahkan kepada orangnya. Tautan berlaku 24 jam.',
		inviteAction: 'Buat undangan',
		search: 'Cari nama atau nama masuk',
		heldRole: 'Peran',
		allRoles: 'Semua peran',
		noRole: 'Tanpa peran',
		allStandings: 'Semua status',
		noMatch: 'Tidak ada akun yang cocok dengan saringan ini.',
		columns: {
			person: 'Nama',
			login: 'Nama masuk',
			roles: 'Peran',
			standing: 'Status',
			seen: 'Terakhir aktif'
		},
		neverSeen: 'belum pernah masuk',
		noSessions: 'tidak ada',
		cancel: 'Batal',
		fields: {
			personId: 'Orang dalam direktori',
			name: 'Nama lengkap',
			login: 'NIP atau surel',
			role: 'Peran',
			regionId: 'Daerah',
			institutionId: 'Instansi',
			reason: 'Alasan'
		},
		person: 'Orang',
		newPersonHint: 'Isi hanya bila orangnya belum ada dalam direktori. Dengan gelar.',
		loginHint: 'NIP 18 angka atau alamat surel; dipakai setiap kali masuk.',
		roleOf: 'Peran pertama',
		institutionHint: 'Untuk sekretariat, notulis, pejabat, dan penghubung.',
		regionHint: 'Untuk administrator, verifikator, pimpinan daerah, dan auditor.',
		facts: 'Rincian',
		standing: 'Status',
		created: 'Dibuat',
		sessions: 'Perangkat yang masuk',
		linkTitle: 'Serahkan tautan ini',
		linkHint: (name: string, until: string) =>
			`Hanya ditampilkan satu kali. Kirimkan langsung kepada ${name}; berlaku sampai ${until} dan hanya dapat dipakai satu kali.`,
		linkLabel: 'Tautan sekali pakai',
		linkOpen: (until: string) => `Tautan yang sudah diserahkan berlaku sampai ${until}.`,
		linkMessage: (name: string, address: string, until: string) =>
			`Yth. ${name}, berikut tautan untuk membuat kata sandi Tuntas Anda: ${address} (berlaku sampai ${until}, satu kali pakai).`,
		linkMessageLabel: 'Pesan yang siap disalin',
		newInvitation: 'Buat tautan undangan baru',
		newInvitationQuestion: 'Buat tautan baru? Tautan sebelumnya tidak berlaku lagi.',
		newPassword: 'Buat tautan kata sandi baru',
		newPasswordQuestion:
			'Buat tautan kata sandi baru? Kata sandi lama tetap berlaku sampai tautan dipakai.',
		roles: 'Peran',
		noRoles: 'Belum ada peran: akun ini tidak dapat melihat apa pun.',
		grant: 'Tambah peran',
		grantAction: 'Beri peran',
		grantHint: 'Orangnya harus masuk kembali setelah perannya berubah.',
		revoke: 'Cabut',
		revokeQuestion: (role: string) => `Cabut peran ${role}? Orangnya harus masuk kembali.`,
		revokeAction: 'Cabut peran',
		login: 'Nama masuk',
		loginAction: 'Ubah nama masuk',
		access: 'Akses',
		endSessions: 'Keluarkan dari semua perangkat',
		endSessionsQuestion: 'Keluarkan akun ini dari semua perangkat?',
		disable: 'Nonaktifkan akun',
		disableQuestion:
			'Nonaktifkan akun ini? Semua perangkatnya keluar seketika dan tautannya tidak berlaku lagi. Riwayatnya tetap tersimpan.',
		enable: 'Aktifkan kembali',
		enableQuestion: 'Aktifkan kembali akun ini dengan kata sandi dan peran yang lama?'
	},
	en: {
		title: 'Accounts and roles',
		log: 'Audit log',
		noun: 'accounts',
		purpose: 'Who can sign in, and as what.',
		invite: 'Invite somebody',
		serving: 'Accounts of this institution',
		nobodyServes: 'There is no account for this institution yet.',
		inviteLiaison: 'Invite a liaison officer',
		endedInstitutions: 'No longer exist',
		leftBehind: 'holds no post there any more',
		move: 'Somebody moves on: give the role in the new institution, then revoke the old one.',
		inviteTitle: 'Inviting somebody to Tuntas',
		inviteHint:
			'After saving, a one-time link is shown, which you hand over to the person. It is good for 24 hours.',
		inviteAction: 'Make the invitation',
		search: 'Find a name or login',
		heldRole: 'Role',
		allRoles: 'All roles',
		noRole: 'No role',
		allStandings: 'All standings',
		noMatch: 'No account fits this filter.',
		columns: {
			person: 'Name',
			login: 'Login',
			roles: 'Roles',
			standing: 'Standing',
			seen: 'Last active'
		},
		neverSeen: 'has not signed in yet',
		noSessions: 'none',
		cancel: 'Cancel',
		fields: {
			personId: 'Person in the directory',
			name: 'Full name',
			login: 'NIP or e-mail',
			role: 'Role',
			regionId: 'Region',
			institutionId: 'Institution',
			reason: 'Reason'
		},
		person: 'Person',
		newPersonHint: 'Only where the person is not in the directory yet. With degrees.',
		loginHint: 'An 18-digit NIP or an e-mail address; used at every sign-in.',
		roleOf: 'First role',
		institutionHint: 'For secretariat, minute-taker, official and liaison officer.',
		regionHint: 'For administrator, verifier, leader of the region and auditor.',
		facts: 'Details',
		standing: 'Standing',
		created: 'Made',
		sessions: 'Signed-in devices',
		linkTitle: 'Hand over this link',
		linkHint: (name, until) =>
			`It is shown only once. Send it to ${name} directly; it is good until ${until} and works only once.`,
		linkLabel: 'One-time link',
		linkOpen: (until) => `The link that was handed over is good until ${until}.`,
		linkMessage: (name, address, until) =>
			`Dear ${name}, this is the link for making your Tuntas password: ${address} (good until ${until}, works once).`,
		linkMessageLabel: 'Message ready to copy',
		newInvitation: 'Make a new invitation link',
		newInvitationQuestion: 'Make a new link? The one before will no longer work.',
		newPassword: 'Make a link for a new password',
		newPasswordQuestion:
			'Make a link for a new password? The old password works until the link is used.',
		roles: 'Roles',
		noRoles: 'No role yet: this account can see nothing.',
		grant: 'Add a role',
		grantAction: 'Give the role',
		grantHint: 'The person must sign in again when a role changes.',
		revoke: 'Revoke',
		revokeQuestion: (role) => `Revoke the role ${role}? The person must sign in again.`,
		revokeAction: 'Revoke the role',
		login: 'Login',
		loginAction: 'Change the login',
		access: 'Access',
		endSessions: 'Sign out everywhere',
		endSessionsQuestion: 'Sign this account out on all devices?',
		disable: 'Disable the account',
		disableQuestion:
			'Disable this account? All its devices are signed out at once and its links stop working. Its history is kept.',
		enable: 'Enable again',
		enableQuestion: 'Enable this account again with its old password and roles?'
	}
});
