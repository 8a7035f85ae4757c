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
				text: 'Nama baru dicatat dengan tanggal mulai; janji di bawah nama lama tetap terbaca. Instansi yang dilebur diakhiri; penghubung dari penerusnya melaporkan sisa komitmennya.',
				href: '/institutions',
				link: 'Instansi'
			},
			{
				title: 'Catat pemegang jabatan',
				text: 'Pada halaman jabatan: pilih atau tulis orangnya, kapasitasnya (definitif, Plt, Plh, Pj), dan tanggal mulainya. Centang “menggantikan” agar pemegang sebelumnya berakhir sehari sebelumnya. Untuk Plt. dua pekan, isi juga tanggal akhirnya.',
				href: '/institutions',
				link: 'Instansi'
			},
			{
				title: 'Undang akun dan beri peran',
				text: 'Buat akun untuk orang di direktori, serahkan tautan sekali pakai, dan beri peran pada instansi atau daerah. Lupa kata sandi: buat tautan baru. Pindah tugas: beri peran di instansi baru, lalu cabut yang lama; beranda menyebut peran yang tertinggal.',
				href: '/accounts',
				link: 'Akun'
			},
			{
				title: 'Muat hari libur tahun depan',
				text: 'Setiap Oktober sampai Desember muat libur nasional dan cuti bersama dari tabel bawaan, atau tempelkan daftarnya dari keputusan bersama; lalu tambahkan libur daerah. Hari kerja dan batas verifikasi dihitung darinya.',
				href: '/holidays',
				link: 'Hari libur'
			},
			{
				title: 'Rapikan rangkaian rapat',
				text: 'Rangkaian yang tertulis dengan dua cara digabungkan; nama yang salah diganti.',
				href: '/meetings/series',
				link: 'Rangkaian rapat'
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
				text: 'A new name is recorded from its first day; promises under the old name stay readable. One that became part of another is ended; a liaison officer of the other reports what it still owes.',
				href: '/institutions',
				link: 'Institutions'
			},
			{
				title: 'Record who holds a post',
				text: 'On the page of the post: choose or write the person, the capacity (definitive, acting and so on) and the first day. Tick “replaces”, so that whoever was there leaves on the day before. For two weeks of acting, give the last day too.',
				href: '/institutions',
				link: 'Institutions'
			},
			{
				title: 'Invite accounts and give roles',
				text: 'Make an account for a person of the directory, hand over the one-time link, and give a role in an institution or the region. Forgotten password: make a new link. Somebody moves on: give the role in the new institution, then revoke the old one; your home names roles left behind.',
				href: '/accounts',
				link: 'Accounts'
			},
			{
				title: 'Load next year’s holidays',
				text: 'From October to December load national holidays and collective leave from the table, or paste their list from the joint decree; then add those of the region. Working days and the limits of verification are counted from them.',
				href: '/holidays',
				link: 'Holidays'
			},
			{
				title: 'Tidy the series of meetings',
				text: 'A series that was written in two ways is made one; a wrong name is changed.',
				href: '/meetings/series',
				link: 'Series'
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
