import { alongside, coordination, instruction, said, settled, support } from '../story/lines.ts';
import { item } from '../story/meeting.ts';
import type { MeetingStory } from '../story/meeting.ts';
import { begun, claimed, conform, finished, shows, stuck } from '../story/steps.ts';

/** Trafficking in persons: restricted, and without anything that points to a person. */
export const TRAFFICKING: MeetingStory = {
	title: 'Rapat Gugus Tugas Pencegahan Tindak Pidana Perdagangan Orang',
	field: 'women_and_child_protection',
	theme: 'Pencegahan perdagangan orang',
	confidentiality: 'restricted',
	hosts: ['dp3a', 'polres'],
	chair: { person: 'adrian', post: 'polres' },
	staff: { secretary: 'dp3a', writer: 'dp3a', decider: 'kadis.dp3a' },
	day: -138,
	starts: '10:00',
	ends: '12:00',
	place: 'Aula Polres Contoh',
	invited: {
		groups: ['gugustugas'],
		heads: ['dpmptsp', 'hilir', 'satpolpp', 'dishub'],
		institutions: ['yayasan']
	},
	presence: {
		sent: [['yayasan', 'Theresia Wahyudiana, S.H.', 'Ketua']],
		excused: [['pa', 'Sidang keliling']]
	},
	agenda: [
		item(
			'Pola perekrutan',
			'polres',
			45,
			said('information', 'polres', 'Tawaran kerja ke luar daerah beredar di tiga desa pesisir.'),
			said('obstacle', 'dpmptsp', 'Dua penyalur tidak terdaftar dan berpindah alamat.'),
			settled('agreement', 'polres', 'Calon pekerja diperiksa dokumennya sebelum berangkat.', [
				alongside(
					coordination(
						'Membuka meja periksa dokumen calon pekerja di pelabuhan.',
						'dishub',
						-95,
						'Jadwal petugas dan rekapitulasi pemeriksaan',
						begun(-112, 40, 'Meja siap, petugas dilatih.'),
						claimed(-94, '212 calon pekerja diperiksa, 16 ditunda berangkat.'),
						claimed(-96, 'Dua penyidik bergiliran.', { part: 'polres' }),
						conform(-91, { part: 'polres' }),
						conform(-90)
					),
					['polres', 'Menempatkan penyidik']
				),
				instruction(
					'Memeriksa izin seluruh penyalur tenaga kerja.',
					'dpmptsp',
					-105,
					'Daftar hasil pemeriksaan',
					finished(-107, 'Sembilan penyalur diperiksa, dua dihentikan kegiatannya.')
				),
				coordination(
					'Membentuk relawan waspada di sebelas desa pesisir.',
					'hilir',
					-70,
					'Keputusan kepala desa',
					begun(-98, 30, 'Relawan terbentuk di tiga desa.'),
					stuck(-66, 45, 'Enam desa belum memiliki anggaran kegiatan.', {
						help: 'Mohon DPMD memberi petunjuk penggunaan dana desa.'
					})
				)
			])
		),
		item(
			'Penanganan dan pemulihan',
			'dp3a',
			40,
			settled('recommendation', 'polres', 'Pemulihan korban menjadi tanggungan bersama.', [
				support(
					'Menyusun alur pemulangan korban antardaerah.',
					'dinsos',
					-85,
					'Dokumen alur yang disepakati',
					finished(-88, 'Alur disepakati dengan empat daerah tujuan.')
				),
				support(
					'Melatih 30 pendamping mengenali tanda perdagangan orang.',
					'yayasan',
					-92,
					'Daftar hadir dan bahan pelatihan',
					finished(
						-93,
						'34 pendamping dilatih selama dua hari.',
						shows(['attendance', 'Daftar hadir pelatihan pendamping'], ['class', 'Sesi hari kedua'])
					)
				)
			])
		)
	],
	outcome: { state: 'adopted', after: 3 }
};
