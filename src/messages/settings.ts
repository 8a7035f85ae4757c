import { bilingual } from './words.ts';

/** The page that leads to everything that is kept rarely. */
export const settingsWords = bilingual({
	id: {
		groups: {
			directory: 'Direktori',
			access: 'Akses dan catatan',
			calendar: 'Kalender dan rangkaian'
		},
		title: 'Pengaturan',
		purpose: 'Daftar yang dipakai di seluruh aplikasi.',
		institutions: 'Instansi dan jabatan',
		institutionsHint: 'Nama dengan masa berlaku, urusan, urutan protokol, jabatan dan pemegangnya.',
		people: 'Orang',
		peopleHint: 'Nama dengan gelar, masa jabatan, dan kapasitas.',
		groupsOfInvitees: 'Kelompok undangan',
		groupsHint: 'Forkopimda, semua camat, dan kelompok lain yang diundang bersama.',
		series: 'Rangkaian rapat',
		seriesHint: 'Mengganti nama, dan menggabungkan yang tertulis dengan dua cara.',
		holidays: 'Hari libur dan cuti bersama',
		holidaysHint: 'Dipakai untuk menghitung hari kerja dan memperingatkan jadwal.',
		audit: 'Log audit',
		auditHint: 'Siapa melakukan apa, kapan, terhadap catatan yang mana.',
		confidential: 'Rapat terbatas dan rahasia',
		confidentialHint: 'Yang tidak terlihat semua orang, dan siapa yang diberi izin menurut nama.',
		regions: 'Daerah',
		regionsHint: 'Daerah yang direktorinya dikelola di sini.',
		accounts: 'Akun dan peran',
		accountsHint: 'Mengundang orang, memberi dan mencabut peran.',
		backups: 'Cadangan',
		lastBackup: (when: string, count: number) => `Terakhir ${when}; ${count} cadangan tersimpan.`,
		noBackup: 'Belum ada cadangan. Yang pertama dibuat beberapa menit setelah peladen dimulai.',
		backupsHint: 'Dibuat sendiri setiap jam. Pemulihan dilakukan pengelola peladen.',
		backupsLate:
			'Sudah beberapa jam tidak ada cadangan baru. Data tetap aman di peladen; minta pengelola peladen memeriksanya hari ini.'
	},
	en: {
		groups: {
			directory: 'Directory',
			access: 'Access and records',
			calendar: 'Calendar and series'
		},
		title: 'Settings',
		purpose: 'The lists that are used everywhere.',
		institutions: 'Institutions and posts',
		institutionsHint:
			'Names with validity, fields of work, protocol order, posts and their holders.',
		people: 'People',
		peopleHint: 'Names with degrees, tenures and capacities.',
		groupsOfInvitees: 'Groups of invitees',
		groupsHint: 'Forkopimda, all heads of subdistricts, and others that are invited together.',
		series: 'Series of meetings',
		seriesHint: 'Rename them, and put together those that were written in two ways.',
		holidays: 'Holidays and collective leave',
		holidaysHint: 'Used to count working days and to warn about dates.',
		audit: 'Audit log',
		auditHint: 'Who did what, when, to which record.',
		confidential: 'Restricted and secret meetings',
		confidentialHint: 'What not everybody may see, and who is cleared by name.',
		regions: 'Regions',
		regionsHint: 'The regions whose directory is kept here.',
		accounts: 'Accounts and roles',
		accountsHint: 'Invite people, give and revoke roles.',
		backups: 'Backups',
		lastBackup: (when, count) =>
			`The latest: ${when}; ${count} ${count === 1 ? 'backup is' : 'backups are'} kept.`,
		noBackup: 'There is no backup yet. The first is made a few minutes after the server starts.',
		backupsHint: 'Made by themselves every hour. Restoring is done by whoever runs the server.',
		backupsLate:
			'There has been no new backup for hours. What was saved is safe on the server; ask whoever runs it to look today.'
	}
});
