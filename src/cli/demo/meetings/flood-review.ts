import { alongside, coordination, instruction, said, settled, support } from '../story/lines.ts';
import { item } from '../story/meeting.ts';
import type { MeetingStory } from '../story/meeting.ts';
import {
	begun,
	claimed,
	conform,
	extended,
	finished,
	shows,
	stuck,
	unheard
} from '../story/steps.ts';

/** What the last floods taught, long before the next ones. */
export const FLOOD_REVIEW: MeetingStory = {
	title: 'Rapat Evaluasi Penanganan Banjir dan Pemulihan Pascabencana',
	field: 'disaster_management',
	theme: 'Pemulihan pascabanjir',
	hosts: ['bpbd', 'setda'],
	chair: { person: 'suryanto', post: 'setda' },
	staff: { secretary: 'bpbd' },
	day: -288,
	starts: '09:00',
	ends: '12:15',
	place: 'Pusat Pengendalian Operasi BPBD',
	invited: { groups: ['siaga', 'camat'], heads: ['dlh', 'bkad', 'bmkg', 'binamargaprov', 'pkk'] },
	presence: {
		remote: ['binamargaprov'],
		represented: [
			['polres', 'Kompol Bayu Adi Saputra', 'Wakapolres', 'Sprin/102', 'yes'],
			['pkk', 'Dra. Hj. Maryam Tonapa', 'Ketua Pokja IV']
		]
	},
	agenda: [
		item(
			'Kerusakan dan pemulihan',
			'bpbd',
			60,
			said(
				'information',
				'bpbd',
				'412 rumah terendam, dua jembatan gantung putus, tidak ada korban jiwa.'
			),
			said(
				'information',
				'bmkg',
				'Hujan 148 milimeter dalam sehari, tertinggi selama sepuluh tahun.'
			),
			settled('decision', 'setda', 'Jembatan dan bantuan perbaikan rumah didahulukan.', [
				instruction(
					'Membangun kembali jembatan gantung Dusun II.',
					'dpupr',
					-190,
					'Foto dan berita acara uji beban',
					begun(-251, 25, 'Pondasi menara sisi barat selesai.'),
					begun(-214, 65, 'Kabel utama terpasang.'),
					finished(
						-186,
						'Jembatan lulus uji beban 60 orang.',
						shows(['road', 'Jalan pendekat jembatan'], ['handover', 'Berita acara uji beban'])
					)
				),
				support(
					'Menangani longsor badan jalan provinsi di kilometer 18.',
					'binamargaprov',
					-243,
					'Foto penanganan dan surat penyelesaian',
					unheard(-230, 'Surat permintaan laporan belum dijawab instansi provinsi.'),
					unheard(-160, 'Surat kedua belum dijawab; camat melaporkan jalan masih satu lajur.')
				),
				alongside(
					coordination(
						'Menyalurkan bantuan perbaikan 96 rumah rusak sedang.',
						'bpbd',
						-225,
						'Rekapitulasi penyaluran dan foto sebagian rumah',
						begun(
							-255,
							45,
							'44 rumah selesai diperbaiki.',
							shows(['houses', 'Rumah yang diperbaiki'])
						),
						claimed(
							-229,
							'96 rumah selesai diperbaiki.',
							shows(['recap', 'Rekapitulasi penyaluran'])
						),
						claimed(-231, 'Verifikasi penerima selesai.', { part: 'dinsos' }),
						conform(-227, { part: 'dinsos' }),
						conform(-226)
					),
					['dinsos', 'Memverifikasi keluarga penerima']
				)
			])
		),
		item(
			'Pengurangan risiko',
			'dpupr',
			50,
			said('hope', 'hilir', 'Pintu air Desa Muara dapat dioperasikan warga sendiri.'),
			settled('agreement', 'setda', 'Titik sumbatan sungai ditangani sebelum hujan berikutnya.', [
				instruction(
					'Memperbaiki tiga pintu air di wilayah hilir.',
					'dpupr',
					-205,
					'Foto pintu air berfungsi',
					begun(
						-240,
						35,
						'Satu pintu air selesai.',
						shows(['irrigation', 'Saluran di hilir pintu air'])
					),
					...extended(
						-213,
						-172,
						'Daun pintu dipesan dari luar daerah.',
						'Disetujui, sebelum puncak hujan.'
					),
					finished(-176, 'Tiga pintu air berfungsi.', shows(['gauge', 'Papan duga di pintu air']))
				),
				instruction(
					'Memindahkan 22 bangunan di sempadan Sungai Way Contoh.',
					'satpolpp',
					-243,
					'Daftar bangunan dan foto sempadan setelah dibersihkan',
					begun(-252, 30, 'Tujuh pemilik pindah dengan sukarela.'),
					stuck(-238, 35, 'Lima belas pemilik menunggu lahan pengganti.', {
						help: 'Mohon DPMD dan camat menyediakan lahan sementara.'
					}),
					unheard(-150, 'Tidak ada laporan sejak kendala lahan disampaikan.')
				),
				instruction(
					'Memasang dua alat peringatan dini di hulu sungai.',
					'bpbd',
					-218,
					'Foto alat dan catatan uji sirene',
					finished(
						-222,
						'Dua alat terpasang dan diuji bersama warga.',
						shows(['gauge', 'Alat duga muka air otomatis'])
					)
				)
			])
		)
	],
	outcome: { state: 'adopted', after: 4 }
};
