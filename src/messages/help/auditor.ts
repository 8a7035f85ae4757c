import { bilingual } from '../words.ts';
import type { RoleHelp } from './role-help.ts';

export const auditorHelp = bilingual<RoleHelp>({
	id: {
		purpose:
			'Anda membaca semua rapat, bukti, dan jejak perubahan di daerah Anda. Anda tidak mengubah apa pun.',
		steps: [
			{
				title: 'Mulai dari perubahan terakhir',
				text: 'Beranda menampilkan perubahan terakhir: siapa, apa, kapan. Baris menuju rapat atau komitmennya.',
				href: '/',
				link: 'Beranda'
			},
			{
				title: 'Telusuri log audit',
				text: 'Saring menurut pelaku, peristiwa, tanggal, atau catatan; unduh sebagai CSV untuk berkas pemeriksaan.',
				href: '/audit',
				link: 'Log audit'
			},
			{
				title: 'Baca riwayat satu catatan',
				text: 'Setiap rapat dan komitmen memiliki halaman Riwayat: nilai sebelum dan sesudah, dan alasannya.',
				href: '/commitments',
				link: 'Komitmen'
			},
			{
				title: 'Periksa kerahasiaan',
				text: 'Daftar rapat terbatas dan rahasia menyebutkan siapa yang diberi izin menurut nama. Pembacaan rapat rahasia tercatat.',
				href: '/confidentiality',
				link: 'Rapat terbatas dan rahasia'
			},
			{
				title: 'Hitung ulang angka',
				text: 'Pengertian setiap angka ada pada pemantauan; data mentahnya dapat diunduh dan dihitung sendiri.',
				href: '/monitoring',
				link: 'Pemantauan'
			}
		],
		remember: [
			'Log hanya bertambah dan dirangkai dengan sidik; perubahan di belakang layar akan terlihat oleh pemeriksaan mesin.',
			'Bacaan Anda atas rapat rahasia ikut tercatat.'
		]
	},
	en: {
		purpose:
			'You read all meetings, evidence and the trail of changes of your region. You change nothing.',
		steps: [
			{
				title: 'Begin with the latest changes',
				text: 'Your home shows the latest changes: who, what, when. Lines lead to their meeting or commitment.',
				href: '/',
				link: 'Home'
			},
			{
				title: 'Search the audit log',
				text: 'Filter by author, event, date or record; download it as CSV for your file.',
				href: '/audit',
				link: 'Audit log'
			},
			{
				title: 'Read the history of one record',
				text: 'Every meeting and commitment has a history: values before and after, and the reason.',
				href: '/commitments',
				link: 'Commitments'
			},
			{
				title: 'Check confidentiality',
				text: 'The list of restricted and secret meetings names who is cleared. Reading a secret meeting is recorded.',
				href: '/confidentiality',
				link: 'Restricted and secret meetings'
			},
			{
				title: 'Recount the figures',
				text: 'Monitoring says what each figure means; the raw data can be downloaded and recounted.',
				href: '/monitoring',
				link: 'Monitoring'
			}
		],
		remember: [
			'The log only grows and is chained by fingerprints; a change behind its back is seen by the machine’s own check.',
			'Your own reading of secret meetings is recorded as well.'
		]
	}
});
