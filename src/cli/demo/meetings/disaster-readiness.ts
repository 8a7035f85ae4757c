import type { MeetingStory } from '../story/meeting.ts';
import { said, settled } from '../story/lines.ts';
import { begun, claimed, conform, stuck } from '../story/steps.ts';

/** Preparing for the floods: adopted with gaps, by the chair's exception. */
export const DISASTER_READINESS: MeetingStory = {
	title: 'Rapat Koordinasi Kesiapsiagaan Banjir dan Tanah Longsor',
	field: 'disaster_management',
	theme: 'Kesiapsiagaan menghadapi musim hujan',
	hosts: ['bpbd', 'setda'],
	chair: { person: 'suryanto', post: 'setda' },
	staff: { secretary: 'bpbd' },
	day: -165,
	starts: '09:00',
	ends: '11:45',
	place: 'Pusat Pengendalian Operasi BPBD',
	invited: { groups: ['camat'], heads: ['dpupr', 'dinkes', 'dinsos', 'dlh', 'kodim', 'polres'] },
	presence: {
		excused: [['kodim', 'Latihan gabungan']],
		absent: ['dlh'],
		walkIns: [[null, 'Hartono Wijaya', 'Relawan Siaga Contoh']]
	},
	agenda: [
		{
			title: 'Peta risiko dan peringatan dini',
			presenter: 'bpbd',
			minutes: 45,
			lines: [
				said(
					'information',
					'bpbd',
					'Tiga kecamatan berisiko tinggi; 2.140 jiwa tinggal di bantaran Sungai Way Contoh.'
				),
				settled('decision', 'setda', 'Jalur evakuasi ditandai dan diuji sebelum puncak hujan.', [
					{
						text: 'Memasang rambu evakuasi di 14 titik rawan banjir.',
						kind: 'instruction',
						lead: 'bpbd',
						due: -60,
						proof: 'Foto setiap rambu dengan koordinat',
						then: [
							begun(-121, 30, 'Empat rambu terpasang.', {
								files: [['sign', 'Rambu di Desa Sumber Contoh']]
							}),
							{
								on: -66,
								does: 'ask',
								until: 12,
								reason: 'Lima titik menunggu izin pemilik lahan.'
							},
							{
								on: -62,
								does: 'grant',
								reason: 'Disetujui; izin lahan diselesaikan bersama camat.'
							},
							stuck(-50, 45, 'Pemilik lahan di lima titik belum memberi izin.', {
								help: 'Mohon Camat Contoh Hilir memfasilitasi pertemuan.'
							})
						]
					},
					{
						text: 'Membentuk kelompok siaga bencana di sembilan desa.',
						kind: 'support',
						lead: 'hulu',
						due: 10,
						proof: 'Keputusan kepala desa dan daftar peralatan',
						then: [
							begun(-70, 45, 'Kelompok siaga terbentuk di empat desa.', {
								files: [['gauge', 'Papan duga air yang dipantau kelompok siaga']]
							}),
							claimed(-6, 'Kelompok siaga terbentuk di sembilan desa.', {
								files: [
									['shelter', 'Latihan mendirikan tenda'],
									['recap', 'Rekapitulasi kelompok siaga']
								]
							})
						]
					},
					{
						text: 'Menyelenggarakan simulasi evakuasi di tiga sekolah.',
						kind: 'coordination',
						lead: 'bpbd',
						due: 'setelah rencana kontingensi ditetapkan',
						proof: 'Laporan simulasi dan waktu evakuasi',
						then: [begun(-9, 20, 'Rencana kontingensi dalam penyempurnaan akhir bersama sekolah.')]
					}
				])
			]
		},
		{
			title: 'Drainase, logistik, dan kesehatan',
			presenter: 'dpupr',
			minutes: 50,
			lines: [
				said('request_for_input', 'setda', 'Camat diminta menyampaikan titik genangan.'),
				settled('agreement', 'setda', 'Titik genangan lama diselesaikan sebelum musim hujan.', [
					{
						text: 'Menormalkan 3,6 km drainase di Kecamatan Contoh Kota.',
						kind: 'instruction',
						lead: 'dpupr',
						due: -105,
						proof: 'Foto sebelum dan sesudah per 500 meter',
						then: [
							begun(-146, 40, '1,4 km selesai dikeruk.', {
								files: [['flood', 'Genangan sebelum pengerukan']]
							}),
							claimed(-118, '3,6 km selesai; sedimen diangkut 210 rit.', {
								files: [
									['irrigation', 'Saluran setelah dinormalkan'],
									['road', 'Jalan di tepi saluran']
								]
							}),
							conform(-114)
						]
					},
					{
						text: 'Menyediakan gudang logistik bencana di wilayah hulu.',
						kind: 'coordination',
						due: -40
					},
					{
						text: 'Menertibkan tempat pembuangan sampah liar di bantaran sungai.',
						kind: 'instruction',
						lead: 'dlh'
					},
					{
						text: 'Menyiagakan tiga tim kesehatan bergerak.',
						kind: 'instruction',
						lead: 'dinkes',
						due: -95,
						then: [
							{
								on: -141,
								does: 'fill_in',
								filled: { proof: 'Jadwal siaga dan daftar peralatan tim' }
							},
							claimed(-109, 'Tiga tim bersiaga dengan jadwal bergilir.', {
								files: [['ambulance', 'Ambulans tim bergerak']]
							}),
							conform(-106)
						]
					}
				])
			]
		}
	],
	outcome: {
		state: 'adopted',
		after: 6,
		exception:
			'DLH dan pengelola aset tidak hadir, sehingga penanggung jawab dan tenggat dua butir dilengkapi setelah rapat.'
	}
};
