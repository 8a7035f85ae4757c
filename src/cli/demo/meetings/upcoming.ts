import type { MeetingStory } from '../story/meeting.ts';

/** What lies ahead: announced with answers, moved after the first answers, and still a draft. */
export const UPCOMING: readonly MeetingStory[] = [
	{
		title: 'Rapat Koordinasi Perlindungan Perempuan dan Anak Triwulan III',
		series: 'Rakor Perlindungan Perempuan dan Anak',
		field: 'women_and_child_protection',
		theme: 'Evaluasi alur penanganan dan peta jalan kabupaten layak anak',
		purpose: 'Mengevaluasi komitmen yang terlambat dan menyepakati langkah triwulan berikutnya.',
		hosts: ['setda', 'dp3a'],
		chair: { person: 'suryanto', post: 'setda' },
		drafted: -8,
		announced: -6,
		day: 6,
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
			{ title: 'Tindak lanjut rapat triwulan II', presenter: 'dp3a', minutes: 45 },
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
	}
];
