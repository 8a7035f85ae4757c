import type { MeetingStory } from '../story/meeting.ts';
import { INFLATION, POVERTY, STUNTING } from './series.ts';

/** What lies ahead: announced with answers, moved after the first answers, and still a draft. */
export const UPCOMING: readonly MeetingStory[] = [
	{
		title: 'Rapat Koordinasi Perlindungan Perempuan dan Anak {quarter}',
		series: 'Rakor Perlindungan Perempuan dan Anak',
		field: 'women_and_child_protection',
		theme: 'Evaluasi alur penanganan dan peta jalan kabupaten layak anak',
		purpose: 'Mengevaluasi komitmen yang terlambat dan menyepakati langkah triwulan berikutnya.',
		hosts: ['setda', 'dp3a'],
		chair: { person: 'suryanto', post: 'setda' },
		drafted: -8,
		announced: -6,
		day: 13,
		starts: '09:00',
		ends: '12:00',
		place: 'Aula Kantor Bupati Contoh',
		invited: {
			groups: ['gugustugas'],
			heads: ['diskominfo'],
			institutions: ['yayasan', 'forumanak'],
			guests: [['Dr. Ketut Wiranata, M.Psi.', 'Psikolog forensik, narasumber']]
		},
		answers: [
			['dinsos', 'accepted'],
			['dinkes', 'accepted'],
			['polres', 'substitute', 'Ipda Sari Purwaningtyas, S.H.', 'Kepala Unit PPA'],
			['kemenag', 'accepted', 'Hadir setelah pukul 10.00'],
			['kejari', 'declined', 'Jadwal sidang yang tidak dapat digeser'],
			['disdik', 'substitute', 'Rahmat Hidayatullah, S.Pd.', 'Kepala Bidang Pembinaan SD']
		],
		agenda: [
			{ title: 'Tindak lanjut rapat triwulan lalu', presenter: 'dp3a', minutes: 45 },
			{ title: 'Waktu tanggap layanan', presenter: 'uptdppa', minutes: 40 },
			{ title: 'Peta jalan kabupaten layak anak', presenter: 'dp3a', minutes: 60 },
			{ title: 'Penutup', minutes: 10 }
		],
		outcome: { state: 'scheduled' }
	},
	{
		title: 'Rapat Persiapan Hari Ulang Tahun Kabupaten Contoh',
		field: 'governance',
		hosts: ['setda'],
		chair: { person: 'ratna', post: 'asisten1', onBehalfOf: 'setda' },
		drafted: -10,
		announced: -7,
		day: 4,
		starts: '10:00',
		place: 'Ruang Rapat Asisten',
		invited: { groups: ['camat'], heads: ['disdik', 'diskominfo', 'satpolpp', 'dlh'] },
		answers: [
			['disdik', 'accepted'],
			['hulu', 'accepted']
		],
		agenda: [
			{ title: 'Susunan acara', presenter: 'disdik', minutes: 45 },
			{ title: 'Pengamanan dan kebersihan', presenter: 'satpolpp', minutes: 30 }
		],
		outcome: {
			state: 'scheduled',
			moved: {
				on: -2,
				to: 9,
				starts: '13:30',
				place: 'Aula Kantor Bupati Contoh',
				reason: 'Ruang Rapat Asisten dipakai posko banjir.'
			}
		}
	},
	{
		title: 'Rapat Koordinasi Satu Data Kabupaten Contoh',
		field: 'communication',
		theme: 'Satu data dan sistem pemerintahan berbasis elektronik',
		hosts: ['setda'],
		chair: { person: 'suryanto', post: 'setda' },
		drafted: -3,
		day: 24,
		starts: '09:00',
		place: 'Ruang Rapat Sekretaris Daerah',
		invited: { heads: ['diskominfo', 'bps', 'bappeda', 'disdukcapil'] },
		agenda: [{ title: 'Daftar data prioritas', presenter: 'diskominfo', minutes: 60 }],
		outcome: { state: 'draft' }
	},
	{
		title: 'Rapat Evaluasi Siaga Darurat Banjir',
		field: 'disaster_management',
		theme: 'Penanganan darurat banjir',
		hosts: ['bpbd', 'setda'],
		chair: { person: 'suryanto', post: 'setda' },
		staff: { secretary: 'bpbd' },
		drafted: -4,
		announced: -4,
		day: 1,
		starts: '15:00',
		place: 'Posko Utama BPBD',
		link: 'https://rapat.contoh.test/posko',
		invited: { groups: ['siaga', 'camat'], heads: ['bmkg'] },
		answers: [
			['dinsos', 'accepted'],
			['hulu', 'accepted', 'Hadir daring'],
			['kodim', 'accepted']
		],
		agenda: [
			{ title: 'Keadaan pengungsian', presenter: 'bpbd', minutes: 30 },
			{ title: 'Kebutuhan sepekan ke depan', presenter: 'dinsos', minutes: 30 }
		],
		outcome: { state: 'scheduled' }
	},
	{
		...INFLATION,
		title: 'Rapat Neraca Pangan Tim Pengendalian Inflasi Daerah',
		theme: 'Ketersediaan bahan pokok',
		drafted: -6,
		announced: -5,
		day: 3,
		invited: { groups: ['tpid'], heads: ['bulog', 'pln', 'satpolpp', 'bkad'] },
		answers: [
			['bulog', 'accepted'],
			['disperindag', 'accepted'],
			['satpolpp', 'declined', 'Penertiban gabungan dengan provinsi']
		],
		agenda: [
			{ title: 'Tindak lanjut rapat bulan lalu', minutes: 30 },
			{ title: 'Neraca pangan 12 komoditas', presenter: 'distan', minutes: 40 }
		],
		outcome: { state: 'scheduled' }
	},
	{
		...STUNTING,
		title: 'Rapat Tim Percepatan Penurunan Stunting {quarter}',
		theme: 'Percepatan penurunan stunting',
		drafted: -5,
		announced: -4,
		day: 27,
		invited: {
			groups: ['tpps', 'camat'],
			heads: ['perumda', 'bkkbn'],
			institutions: ['pkk', 'gizi']
		},
		answers: [
			['dinkes', 'accepted'],
			['disdukcapil', 'accepted']
		],
		agenda: [
			{ title: 'Sambungan rumah di enam desa lokus', presenter: 'perumda', minutes: 40 },
			{ title: 'Orang tua asuh', presenter: 'dp3a', minutes: 30 }
		],
		outcome: { state: 'scheduled' }
	},
	{
		...POVERTY,
		title: 'Rapat Tim Koordinasi Penanggulangan Kemiskinan {quarter}',
		theme: 'Capaian triwulan berjalan',
		drafted: -2,
		day: 34,
		invited: { groups: ['tkpk', 'camat'] },
		agenda: [
			{ title: 'Sambungan dasar rumah tangga', presenter: 'perumda', minutes: 40 },
			{ title: 'Hasil survei ketepatan sasaran', minutes: 40 }
		],
		outcome: { state: 'draft' }
	},
	{
		title: 'Rapat Koordinasi Pengamanan Hari Besar dan Libur Panjang',
		field: 'public_order',
		hosts: ['setda', 'polres'],
		chair: { person: 'wirasena', post: 'bupati' },
		drafted: -7,
		announced: -6,
		day: 10,
		starts: '08:00',
		place: 'Aula Polres Contoh',
		invited: { groups: ['forkopimda', 'camat'], heads: ['dishub', 'dinkes', 'satpolpp'] },
		answers: [
			['polres', 'accepted'],
			['dishub', 'accepted'],
			['pn', 'declined', 'Sidang maraton']
		],
		agenda: [{ title: 'Rencana pengamanan terpadu', presenter: 'polres', minutes: 60 }],
		outcome: { state: 'scheduled' }
	}
];
