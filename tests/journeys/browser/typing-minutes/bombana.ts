/** One line as somebody types it, with what should come of it. */
export interface TypedLine {
	/** Without the slash word; `@…|` is typed up to the bar and then taken from the list. */
	readonly typed: string;
	readonly description: string;
	readonly lead: string | null;
	readonly helper?: string;
	/** In words, as spoken. */
	readonly due: string | null;
	readonly proof: string | null;
}

export interface TypedResolution {
	readonly text: string;
	readonly commitments: readonly TypedLine[];
}

const OWN = 'Dinas P3A Kabupaten Bombana';
const UNIT = 'UPTD PPA Dinas P3A Kabupaten Bombana';
const PROVINCE = 'UPTD PPA Dinas P3AP2KB Provinsi Sulawesi Tenggara';
const TAKEN = { '@dinas p3a|': OWN, '@uptd ppa dinas p3a kab|': UNIT, '@p3ap2kb prov|': PROVINCE };

/** Six items of the Bombana meeting, two resolutions each; five commitments an item, thirty in all. */
export const BOMBANA: readonly (readonly [TypedResolution, TypedResolution])[] = [
	[
		{
			text: 'Bombana dan provinsi memakai satu strategi penanganan kasus.',
			commitments: [
				line('Menyusun naskah strategi', '@dinas p3a|', 'akhir bulan', 'naskah cetak'),
				line('Menyiapkan bahan strategi', '@uptd ppa dinas p3a kab|', '2 minggu', 'bahan tayang'),
				line('Menelaah naskah strategi', '@p3ap2kb prov|', '10 hari kerja', null)
			]
		},
		{
			text: 'Setiap kasus lintas wilayah ditangani bersama.',
			commitments: [
				line('Menunjuk narahubung kasus', '@dinas p3a|', 'Jumat depan', 'surat penunjukan'),
				line('Membuka jalur rujukan', '@p3ap2kb prov|', null, 'alur rujukan')
			]
		}
	],
	[
		{
			text: 'Informasi kasus dipertukarkan setiap bulan.',
			commitments: [
				line('Mengirim rekap kasus', '@uptd ppa dinas p3a kab|', 'setiap bulan', 'rekap tertulis'),
				line('Membalas rekap kasus', '@p3ap2kb prov|', 'setiap bulan', null),
				line('Menetapkan format rekap', '@dinas p3a|', 'seminggu', 'format yang disetujui')
			]
		},
		{
			text: 'Data korban tidak dipertukarkan melalui pesan terbuka.',
			commitments: [
				line('Menyusun tata cara kerahasiaan', '@dinas p3a|', 'sebulan', 'tata cara tertulis'),
				line('Melatih petugas pencatat', '@p3ap2kb prov|', '3 bulan', 'daftar hadir pelatihan')
			]
		}
	],
	[
		{
			text: 'Tindakan konkret disepakati untuk enam bulan pertama.',
			commitments: [
				line('Menyusun jadwal tindakan', '@dinas p3a|', 'minggu depan', 'jadwal'),
				line('Menyediakan pendamping', '@uptd ppa dinas p3a kab|', '2 minggu', 'surat tugas'),
				line('Menyediakan psikolog', '@p3ap2kb prov|', 'akhir tahun', null)
			]
		},
		{
			text: 'Kunjungan bersama dilakukan ke kecamatan yang paling rawan.',
			commitments: [
				line('Memilih tiga kecamatan', '@dinas p3a|', 'lusa', 'daftar kecamatan'),
				line('Menyusun laporan kunjungan', '@uptd ppa dinas p3a kab|', null, null)
			]
		}
	],
	[
		{
			text: 'Kekurangan tenaga ditutup dengan bantuan provinsi.',
			commitments: [
				line(
					'Menghitung kebutuhan tenaga',
					'@uptd ppa dinas p3a kab|',
					'5 hari',
					'tabel kebutuhan'
				),
				line('Mengajukan permintaan tenaga', '@dinas p3a|', '2 minggu', 'surat permintaan'),
				line('Menjawab permintaan tenaga', '@p3ap2kb prov|', 'sebulan', 'surat jawaban')
			]
		},
		{
			text: 'Biaya visum dan perjalanan korban dicarikan jalan keluar.',
			commitments: [
				line('Menghitung biaya visum', '@uptd ppa dinas p3a kab|', 'Senin depan', 'perhitungan'),
				line('Mengusulkan anggaran', '@dinas p3a|', 'triwulan I', 'usulan tertulis')
			]
		}
	],
	[
		{
			text: 'Rumah aman dipakai bersama.',
			commitments: [
				line('Menyusun perjanjian pemakaian', '@p3ap2kb prov|', '2 bulan', 'naskah perjanjian'),
				line('Memeriksa kelayakan rumah aman', '@dinas p3a|', '3 minggu', 'berita acara'),
				line(
					'Melengkapi perlengkapan kamar',
					'@uptd ppa dinas p3a kab|',
					'akhir bulan',
					'foto kamar'
				)
			]
		},
		{
			text: 'Penanganan kasus dinilai setiap triwulan.',
			commitments: [
				line('Menyusun lembar penilaian', '@dinas p3a|', '10 hari kerja', 'lembar penilaian'),
				line('Menilai penanganan kasus', '@p3ap2kb prov|', 'setiap triwulan', null)
			]
		}
	],
	[
		{
			text: 'Pencegahan dimulai dari sekolah dan keluarga.',
			commitments: [
				line('Menyusun bahan penyuluhan', '@dinas p3a|', '2 minggu', 'bahan cetak'),
				line(
					'Mendatangi sepuluh sekolah',
					'@uptd ppa dinas p3a kab|',
					'akhir tahun',
					'foto kegiatan'
				),
				{
					...line('Melatih kader desa', '@dinas p3a|', '6 bulan', null),
					typed: 'Melatih kader desa @dinas p3a| 6 bulan bersama @p3ap2kb prov|',
					helper: PROVINCE
				}
			]
		},
		{
			text: 'Nomor pengaduan disebarkan ke semua desa.',
			commitments: [
				line('Mencetak poster pengaduan', '@dinas p3a|', 'besok', 'poster'),
				line('Memasang poster di balai desa', '@uptd ppa dinas p3a kab|', 'minggu depan', 'foto')
			]
		}
	]
];

function line(
	description: string,
	lead: keyof typeof TAKEN,
	due: string | null,
	proof: string | null
): TypedLine {
	const said = [description, lead, due, proof && `bukti: ${proof}`].filter(Boolean).join(' ');
	return { typed: said, description, lead: TAKEN[lead], due, proof };
}
