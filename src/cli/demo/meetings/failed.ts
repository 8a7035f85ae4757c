import type { MeetingStory } from '../story/meeting.ts';

/** Meetings that failed, each in its own way, with its reason. */
export const FAILED: readonly MeetingStory[] = [
	{
		title: 'Rapat Koordinasi Penataan Pedagang Kaki Lima',
		field: 'trade',
		hosts: ['setda'],
		chair: { person: 'gunadi', post: 'asisten2', onBehalfOf: 'setda' },
		day: -60,
		starts: '09:00',
		place: 'Ruang Rapat Asisten',
		invited: { heads: ['disperindag', 'satpolpp', 'dishub', 'kota'] },
		answers: [['disperindag', 'accepted']],
		agenda: [{ title: 'Lokasi pengganti', presenter: 'disperindag', minutes: 60 }],
		outcome: {
			state: 'cancelled',
			on: -63,
			reason: 'Digabungkan dengan rapat bulanan Tim Pengendalian Inflasi Daerah.'
		}
	},
	{
		title: 'Rapat Forum Lalu Lintas dan Angkutan Jalan',
		field: 'transport',
		hosts: ['setda'],
		chair: { person: 'gunadi', post: 'asisten2', onBehalfOf: 'setda' },
		day: -18,
		starts: '13:30',
		place: 'Ruang Rapat Asisten',
		invited: { heads: ['dishub', 'polres', 'dpupr', 'satpolpp'] },
		answers: [['dishub', 'accepted']],
		agenda: [{ title: 'Titik rawan kecelakaan', presenter: 'polres', minutes: 60 }],
		outcome: {
			state: 'postponed',
			on: -21,
			reason: 'Narasumber dari balai jalan belum dapat hadir; tanggal baru menyusul.'
		}
	},
	{
		title: 'Rapat Forkopimda Persiapan Pemilihan Kepala Desa',
		field: 'national_unity',
		hosts: ['setda'],
		chair: { person: 'wirasena', post: 'bupati' },
		day: -70,
		starts: '14:00',
		place: 'Ruang Rapat Bupati',
		invited: { groups: ['forkopimda'], heads: ['dpmd', 'kpu'] },
		answers: [
			['dpmd', 'accepted'],
			['kodim', 'declined', 'Kunjungan pangdam']
		],
		presence: {
			absent: ['dprd', 'kejari', 'pn'],
			excused: [['kodim', 'Kunjungan pangdam']],
			represented: [['polres', 'Kompol Bayu Adi Saputra', 'Wakapolres', 'Sprin/391', 'no']]
		},
		agenda: [{ title: 'Tahapan dan pengamanan', presenter: 'dpmd', minutes: 60 }],
		outcome: {
			state: 'not_quorate',
			reason: 'Hanya tiga dari enam unsur Forkopimda hadir atau diwakili.',
			absentees: 'Ketua DPRD, Kepala Kejaksaan Negeri, Ketua Pengadilan Negeri, Komandan Kodim'
		}
	},
	{
		title: 'Rapat Dewan Pengupahan Kabupaten',
		field: 'labour',
		hosts: ['setda'],
		chair: { person: 'gunadi', post: 'asisten2', onBehalfOf: 'setda' },
		day: -133,
		starts: '10:00',
		place: 'Ruang Rapat Asisten',
		invited: { heads: ['dpmptsp', 'bps', 'univ', 'sawit'] },
		answers: [['bps', 'accepted']],
		presence: { absent: ['sawit', 'univ'], excused: [['dpmptsp', 'Mendampingi pemeriksaan']] },
		agenda: [{ title: 'Usulan upah minimum', presenter: 'bps', minutes: 60 }],
		outcome: {
			state: 'not_quorate',
			reason: 'Unsur pengusaha dan perguruan tinggi tidak hadir; usulan tidak dapat diputuskan.',
			absentees: 'Direktur Operasional PT Contoh Agro Lestari, Rektor Universitas Contoh Raya'
		}
	},
	{
		title: 'Rapat Pembahasan Rute Bus Sekolah',
		field: 'transport',
		hosts: ['setda'],
		chair: { person: 'ratna', post: 'asisten1', onBehalfOf: 'setda' },
		day: -105,
		starts: '09:00',
		place: 'Ruang Rapat Asisten',
		invited: { heads: ['dishub', 'disdik', 'kota', 'hulu'] },
		agenda: [{ title: 'Rute dan jam berangkat', presenter: 'dishub', minutes: 45 }],
		outcome: {
			state: 'cancelled',
			on: -106,
			reason: 'Pengadaan bus ditunda oleh provinsi; rapat dibuka kembali setelah ada kepastian.'
		}
	}
];
