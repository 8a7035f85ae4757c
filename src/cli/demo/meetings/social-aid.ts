import { alongside, coordination, instruction, said, settled, support } from '../story/lines.ts';
import { item } from '../story/meeting.ts';
import type { MeetingStory } from '../story/meeting.ts';
import { begun, claimed, finished } from '../story/steps.ts';

/** The last payments of aid, decided a fortnight ago. */
export const SOCIAL_AID: MeetingStory = {
	title: 'Rapat Koordinasi Penyaluran Bantuan Sosial Tahap Akhir',
	field: 'social_affairs',
	theme: 'Ketepatan waktu bantuan sosial',
	hosts: ['setda', 'dinsos'],
	chair: { person: 'suryanto', post: 'setda' },
	day: -13,
	starts: '09:00',
	ends: '11:10',
	place: 'Aula Dinas Sosial',
	invited: {
		groups: ['camat'],
		heads: ['dinsos', 'bkad', 'disdukcapil', 'bulog', 'diskominfo', 'polres', 'dpmd']
	},
	answers: [
		['bulog', 'accepted'],
		['bkad', 'accepted']
	],
	presence: {
		represented: [['polres', 'AKP Wibowo Santosa', 'Kepala Satuan Binmas', 'Sprin/398', 'no']]
	},
	agenda: [
		item(
			'Jadwal penyaluran',
			'dinsos',
			45,
			said(
				'information',
				'dinsos',
				'6.840 keluarga menerima bantuan tahap akhir; 212 rekening tidak aktif.'
			),
			said('obstacle', 'hilir', 'Penerima di dua pulau menempuh perjalanan sehari ke bank.'),
			settled('decision', 'setda', 'Bantuan diterima paling lambat akhir bulan depan.', [
				alongside(
					instruction(
						'Menyalurkan bantuan tahap akhir kepada 6.840 keluarga.',
						'dinsos',
						24,
						'Rekapitulasi penyaluran per kecamatan',
						begun(-4, 25, '1.730 keluarga menerima.')
					),
					['hilir', 'Menyiapkan titik bayar di dua pulau'],
					['polres', 'Mengawal pengiriman uang']
				),
				instruction(
					'Mengaktifkan kembali 212 rekening penerima.',
					'bkad',
					-1,
					'Surat keterangan bank',
					begun(-7, 60, '131 rekening aktif.'),
					claimed(-2, '212 rekening aktif.')
				),
				support(
					'Menyediakan 68 ton beras bantuan di gudang kecamatan.',
					'bulog',
					-4,
					'Berita acara serah terima beras',
					finished(-6, '68 ton beras diserahkan di tiga gudang kecamatan.', {}, 2)
				)
			])
		),
		item(
			'Pengaduan penerima',
			'diskominfo',
			30,
			said('question', 'kota', 'Apakah keluarga yang pindah kelurahan tetap menerima?'),
			settled('instruction', 'setda', 'Aduan bantuan dijawab dalam dua hari kerja.', [
				coordination(
					'Membuka meja aduan di setiap titik bayar.',
					'dinsos',
					10,
					'Rekapitulasi aduan dan jawaban'
				),
				support(
					'Menyiarkan jadwal penyaluran per desa.',
					'diskominfo',
					'tiga hari kerja',
					'Tautan jadwal',
					finished(
						-6,
						'Jadwal 62 desa dimuat dan disiarkan.',
						{ link: ['https://contoh.test/jadwal-bantuan', 'Jadwal penyaluran'] },
						2
					)
				)
			])
		)
	],
	outcome: { state: 'adopted', after: 3 }
};
