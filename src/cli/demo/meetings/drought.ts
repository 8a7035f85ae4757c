import { alongside, coordination, instruction, said, settled, support } from '../story/lines.ts';
import { item } from '../story/meeting.ts';
import type { MeetingStory } from '../story/meeting.ts';
import { begun, cannot, claimed, conform, finished, shows } from '../story/steps.ts';

/** The end of the dry months: water by lorry, and wells for the next year. */
export const DROUGHT: MeetingStory = {
	title: 'Rapat Koordinasi Penanganan Kekeringan dan Krisis Air Bersih',
	field: 'disaster_management',
	theme: 'Krisis air bersih',
	hosts: ['bpbd', 'setda'],
	chair: { person: 'ratna', post: 'setda', capacity: 'plh' },
	staff: { secretary: 'bpbd', decider: 'asisten' },
	day: -46,
	starts: '13:30',
	ends: '15:40',
	place: 'Pusat Pengendalian Operasi BPBD',
	invited: {
		groups: ['camat'],
		heads: ['perumda', 'dpupr', 'dinsos', 'distan', 'bmkg', 'kodim', 'sumber']
	},
	presence: {
		remote: ['bmkg', 'hilir'],
		excused: [['kodim', 'Peninjauan lokasi kebakaran lahan']]
	},
	agenda: [
		item(
			'Desa yang kekurangan air',
			'bpbd',
			50,
			said(
				'information',
				'bpbd',
				'13 desa meminta air; 1.940 keluarga mengambil air lebih dari dua kilometer.'
			),
			said('information', 'sumber', 'Pompa Dusun III menyala empat jam sehari.'),
			settled('instruction', 'setda', 'Air bersih dikirim ke 13 desa sampai hujan turun.', [
				alongside(
					coordination(
						'Mengirim 900 tangki air bersih ke 13 desa.',
						'bpbd',
						-14,
						'Rekapitulasi pengiriman per desa',
						begun(-32, 45, '402 tangki terkirim.', shows(['pump', 'Pengisian tandon Desa Lembah'])),
						claimed(
							-16,
							'936 tangki terkirim; hujan mulai turun.',
							shows(['recap', 'Rekapitulasi pengiriman air'])
						),
						claimed(-18, 'Air baku 4.680 meter kubik disediakan tanpa biaya.', { part: 'perumda' }),
						conform(-13, { part: 'perumda' }),
						conform(-12)
					),
					['perumda', 'Menyediakan air baku']
				),
				instruction(
					'Membuat delapan sumur bor dalam di desa terjauh.',
					'dpupr',
					45,
					'Foto sumur dan hasil uji debit',
					begun(
						-22,
						25,
						'Dua sumur dibor sedalam 70 meter.',
						shows(['pump', 'Pengeboran di Desa Batu Lantai'])
					),
					begun(
						-7,
						50,
						'Empat sumur mengalir; debit rata-rata 2,1 liter per detik.',
						shows(['pump', 'Uji debit sumur keempat'], ['results', 'Hasil uji air'])
					)
				),
				support(
					'Menyediakan 40 tandon air bagi sekolah dan rumah ibadah.',
					'dinsos',
					-20,
					'Berita acara serah terima',
					finished(
						-24,
						'40 tandon diserahkan.',
						shows(['handover', 'Berita acara serah terima tandon'])
					)
				)
			])
		),
		item(
			'Pertanian',
			'distan',
			30,
			said('question', 'hilir', 'Bagaimana petani yang gagal panen mendapat ganti rugi?'),
			settled('agreement', 'setda', 'Petani terdampak dibantu benih dan asuransi.', [
				instruction(
					'Mengajukan ganti rugi asuransi untuk 212 hektare sawah puso.',
					'distan',
					-10,
					'Surat pengajuan dan daftar luas per kelompok',
					claimed(-13, 'Pengajuan dikirim untuk 198 hektare yang memenuhi syarat.'),
					conform(-10, {
						reason: 'Empat belas hektare tidak diasuransikan, dijelaskan dalam surat.'
					})
				),
				instruction(
					'Melakukan modifikasi cuaca bersama instansi pusat.',
					'bpbd',
					-22,
					'Laporan penerbangan',
					begun(-30, 20, 'Surat permintaan dikirim.'),
					cannot(
						-17,
						'no_longer_effective',
						'Hujan telah turun sehingga modifikasi cuaca tidak diperlukan.'
					)
				)
			])
		)
	],
	outcome: { state: 'adopted', after: 4 }
};
