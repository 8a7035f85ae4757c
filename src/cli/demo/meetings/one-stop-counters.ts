import type { MeetingStory } from '../story/meeting.ts';
import { said, settled } from '../story/lines.ts';

/** Its minutes lie before the chair, who has sent them back once. */
export const ONE_STOP_COUNTERS: MeetingStory = {
	title: 'Rapat Koordinasi Peningkatan Kualitas Pelayanan Publik',
	field: 'investment',
	theme: 'Mal pelayanan publik dan layanan digital',
	hosts: ['setda'],
	chair: { person: 'suryanto', post: 'setda' },
	day: -14,
	starts: '09:00',
	ends: '11:40',
	place: 'Ruang Rapat Sekretaris Daerah',
	invited: {
		groups: ['camat'],
		heads: ['dpmptsp', 'disdukcapil', 'diskominfo', 'rsud', 'bkad'],
		posts: ['aptika']
	},
	answers: [
		['dpmptsp', 'accepted'],
		['rsud', 'accepted']
	],
	presence: { excused: [['hulu', 'Mendampingi kunjungan gubernur']] },
	agenda: [
		{
			title: 'Hasil survei kepuasan masyarakat',
			presenter: 'dpmptsp',
			minutes: 40,
			lines: [
				said('information', 'dpmptsp', 'Nilai kepuasan 81,6; terendah pada waktu tunggu layanan.'),
				said('hope', 'disdukcapil', 'Layanan akta dapat dipindahkan seluruhnya ke kecamatan.'),
				settled('decision', 'setda', 'Waktu tunggu layanan diumumkan di setiap loket.', [
					{
						text: 'Memasang papan waktu tunggu di 18 loket mal pelayanan publik.',
						kind: 'instruction',
						lead: 'dpmptsp',
						due: 30,
						proof: 'Foto papan dan catatan waktu tunggu sepekan'
					},
					{
						text: 'Membuka layanan akta kelahiran di tiga kecamatan.',
						kind: 'instruction',
						lead: 'disdukcapil',
						with: [['kota', 'Menyediakan ruang layanan']],
						due: 60,
						proof: 'Jadwal layanan dan jumlah akta yang terbit'
					}
				])
			]
		},
		{
			title: 'Layanan digital',
			presenter: 'diskominfo',
			minutes: 40,
			lines: [
				said('question', 'rsud', 'Kapan pendaftaran antrean RSUD tersambung dengan satu akun?'),
				settled('agreement', 'setda', 'Satu akun dipakai untuk seluruh layanan kabupaten.', [
					{
						text: 'Menyambungkan antrean RSUD dengan akun layanan kabupaten.',
						kind: 'coordination',
						lead: 'diskominfo',
						with: [['rsud', 'Menyiapkan data jadwal poli']],
						due: 75,
						proof: 'Laporan uji coba dengan 200 pengguna'
					},
					{
						text: 'Menyusun standar pelayanan untuk 42 jenis layanan kecamatan.',
						kind: 'instruction',
						lead: 'kota',
						due: 45,
						proof: 'Keputusan camat tentang standar pelayanan'
					}
				])
			]
		}
	],
	outcome: {
		state: 'submitted',
		returned: 'Nama narasumber dan bukti selesai butir 2 dilengkapi dahulu.'
	}
};
