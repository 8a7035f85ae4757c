import { bilingual } from '../words.ts';
import type { RoleHelp } from './role-help.ts';

export const verifierHelp = bilingual<RoleHelp>({
	id: {
		purpose:
			'Anda memeriksa laporan terhadap bukti yang disepakati, memutus, dan memantau seluruh komitmen daerah.',
		steps: [
			{
				title: 'Mulai dari antrean',
				text: 'Antrean tersusun menurut risiko dan batas waktu. Yang melewati batas ditandai. Instansi tempat Anda bertugas tidak pernah masuk antrean Anda.',
				href: '/verifications',
				link: 'Antrean verifikasi'
			},
			{
				title: 'Periksa satu laporan',
				text: 'Bukti yang disepakati berdiri di samping yang diserahkan. Foto besar, PDF terbuka di halaman, laporan sebelumnya di bawahnya.',
				href: '/verifications',
				link: 'Antrean verifikasi'
			},
			{
				title: 'Putuskan',
				text: 'A menerima, R mengembalikan dengan catatan (Esc keluar dari catatan), lalu laporan berikutnya terbuka sendiri. B membuka bukti, Z mengurungkan putusan terakhir. Frasa tersimpan disisipkan dengan 1 sampai 9.',
				href: '/help/keys',
				link: 'Semua pintasan'
			},
			{
				title: 'Pantau keadaan',
				text: 'Kalimat pembuka, batang status, umur keterlambatan, kalender tempo, dan peta menurut urusan. Setiap angka adalah tautan ke baris yang dihitungnya.',
				href: '/monitoring',
				link: 'Pemantauan'
			},
			{
				title: 'Hubungi yang tanpa kabar',
				text: 'Instansi dengan komitmen terlambat tanpa kabar 14 hari disebut bersama nomor penghubungnya. Catat bila komitmen belum ditindaklanjuti.',
				href: '/commitments?silent=14&late=1',
				link: 'Terlambat tanpa kabar'
			},
			{
				title: 'Laporkan per periode',
				text: 'Saring menurut triwulan, urusan, atau rangkaian rapat; cetak lembar instansi, atau unduh CSV untuk menghitung ulang.',
				href: '/monitoring/institutions',
				link: 'Menurut instansi'
			}
		],
		remember: [
			'Empat putusan: sesuai, belum sesuai, belum ditindaklanjuti, tidak dapat ditindaklanjuti dengan alasan yang sah.',
			'Belum ada laporan tidak sama dengan terlambat.',
			'Angka yang dilaporkan dan yang diverifikasi selalu berdampingan.'
		]
	},
	en: {
		purpose:
			'You check reports against the agreed proof, decide, and monitor all commitments of the region.',
		steps: [
			{
				title: 'Begin with the queue',
				text: 'The queue is ordered by risk and limit. What is past its limit is marked. Institutions in which you serve never stand in your queue.',
				href: '/verifications',
				link: 'Verification queue'
			},
			{
				title: 'Check one report',
				text: 'The agreed proof stands beside what was handed in. Pictures are large, a PDF opens in the page, the report before stands below.',
				href: '/verifications',
				link: 'Verification queue'
			},
			{
				title: 'Decide',
				text: 'A accepts, R returns with a note (Esc leaves the note), then the next report opens by itself. B opens the evidence, Z undoes the last decision. Saved phrases are inserted with 1 to 9.',
				href: '/help/keys',
				link: 'All keys'
			},
			{
				title: 'Monitor',
				text: 'One sentence, the bar of standings, ageing, the calendar of due dates and the map by field of work. Every number is a link to the rows that it counts.',
				href: '/monitoring',
				link: 'Monitoring'
			},
			{
				title: 'Call those who say nothing',
				text: 'Institutions with late commitments and no word for 14 days are named with the number of their liaison officer. Record where a commitment has not been acted upon.',
				href: '/commitments?silent=14&late=1',
				link: 'Late without a word'
			},
			{
				title: 'Report the period',
				text: 'Filter by quarter, field of work or series; print the sheet of an institution, or download CSV to recount.',
				href: '/monitoring/institutions',
				link: 'By institution'
			}
		],
		remember: [
			'Four verdicts: conforms, does not conform yet, not acted upon yet, cannot be followed up for a valid reason.',
			'No report yet is not the same as late.',
			'Reported and verified figures always stand side by side.'
		]
	}
});
