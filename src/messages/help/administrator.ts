import { bilingual } from '../words.ts';
import type { RoleHelp } from './role-help.ts';

export const administratorHelp = bilingual<RoleHelp>({
	id: {
		purpose:
			'Anda menjaga direktori, akun, peran, dan hari libur, agar orang lain dapat bekerja. Peran ini tidak membuka rapat terbatas atau rahasia.',
		steps: [
			{
				title: 'Lihat yang perlu ditata',
				text: 'Beranda menyebutkan instansi tanpa penghubung, undangan akun yang belum diterima, jabatan kosong, dan hari libur yang belum dimuat.',
				href: '/',
				link: 'Beranda'
			},
			{
				title: 'Jaga instansi dan jabatan',
				text: 'Nama baru dicatat dengan tanggal mulai; janji di bawah nama lama tetap terbaca. Jabatan dan urutan protokol ada pada halaman instansi.',
				href: '/institutions',
				link: 'Instansi'
			},
			{
				title: 'Catat pemangku jabatan',
				text: 'Orang, jabatan, dan kapasitas (definitif, Plt, Plh, Pj) adalah tiga hal. Akhiri masa jabatan yang lama, lalu mulai yang baru.',
				href: '/people',
				link: 'Orang'
			},
			{
				title: 'Undang akun dan beri peran',
				text: 'Buat akun untuk orang di direktori, serahkan tautan sekali pakai, dan beri peran pada instansi atau daerah. Lupa kata sandi: buat tautan baru. Pindah tugas: cabut peran atau nonaktifkan; sesinya berakhir seketika.',
				href: '/accounts',
				link: 'Akun'
			},
			{
				title: 'Muat hari libur tahun depan',
				text: 'Setiap Oktober sampai Desember muat libur nasional dan cuti bersama, lalu tambahkan libur daerah. Hari kerja dan batas verifikasi dihitung darinya.',
				href: '/holidays',
				link: 'Hari libur'
			},
			{
				title: 'Baca log audit',
				text: 'Siapa melakukan apa, kapan, terhadap catatan yang mana. Dapat disaring dan diunduh.',
				href: '/audit',
				link: 'Log audit'
			}
		],
		remember: [
			'Tidak ada yang dihapus: yang berakhir diberi tanggal berakhir.',
			'Cadangan dibuat sendiri setiap jam; pemulihan dilakukan pengelola peladen.',
			'Beri setiap orang akunnya sendiri; kata sandi tidak dibagikan.'
		]
	},
	en: {
		purpose:
			'You keep the directory, accounts, roles and holidays, so that others can work. The role does not open restricted or secret meetings.',
		steps: [
			{
				title: 'See what is not in order',
				text: 'Your home names institutions without a liaison officer, invitations not taken up, vacant posts and holidays not loaded.',
				href: '/',
				link: 'Home'
			},
			{
				title: 'Keep institutions and posts',
				text: 'A new name is recorded from its first day; promises under the old name stay readable. Posts and protocol order are on the page of the institution.',
				href: '/institutions',
				link: 'Institutions'
			},
			{
				title: 'Record who holds a post',
				text: 'Person, post and capacity (definitive, acting and so on) are three things. End the old tenure, then begin the new one.',
				href: '/people',
				link: 'People'
			},
			{
				title: 'Invite accounts and give roles',
				text: 'Make an account for a person of the directory, hand over the one-time link, and give a role in an institution or the region. Forgotten password: make a new link. Somebody moves on: revoke the role or disable the account; its sessions end at once.',
				href: '/accounts',
				link: 'Accounts'
			},
			{
				title: 'Load next year’s holidays',
				text: 'From October to December load national holidays and collective leave, then add those of the region. Working days and the limits of verification are counted from them.',
				href: '/holidays',
				link: 'Holidays'
			},
			{
				title: 'Read the audit log',
				text: 'Who did what, when, to which record. It can be filtered and downloaded.',
				href: '/audit',
				link: 'Audit log'
			}
		],
		remember: [
			'Nothing is deleted: what ends is given its last day.',
			'Backups are made by themselves every hour; restoring is done by whoever runs the server.',
			'Give everybody an account of their own; passwords are not shared.'
		]
	}
});
