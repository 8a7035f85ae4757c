/** Bodies in or around Kabupaten Contoh that its head does not command; the same columns, invented too. */
export const OTHER_BODIES = [
	[
		'forkopimda',
		'forkopimda',
		'Forum Koordinasi Pimpinan Daerah Kabupaten Contoh',
		'Forkopimda',
		'governance',
		'Sekretaris Forkopimda'
	],
	['polres', 'police', 'Kepolisian Resor Contoh', 'Polres Contoh', 'security', 'Kapolres Contoh'],
	[
		'kodim',
		'military',
		'Komando Distrik Militer 9901/Contoh',
		'Kodim 9901',
		'defence',
		'Komandan Kodim 9901/Contoh'
	],
	[
		'kejari',
		'prosecution',
		'Kejaksaan Negeri Contoh',
		'Kejari Contoh',
		'security',
		'Kepala Kejaksaan Negeri Contoh'
	],
	[
		'pn',
		'court',
		'Pengadilan Negeri Contoh',
		'PN Contoh',
		'justice',
		'Ketua Pengadilan Negeri Contoh'
	],
	[
		'pa',
		'court',
		'Pengadilan Agama Contoh',
		'PA Contoh',
		'justice',
		'Ketua Pengadilan Agama Contoh'
	],
	[
		'kemenag',
		'vertical',
		'Kantor Kementerian Agama Kabupaten Contoh',
		'Kemenag Contoh',
		'religion',
		'Kepala Kantor Kementerian Agama'
	],
	[
		'bps',
		'vertical',
		'Badan Pusat Statistik Kabupaten Contoh',
		'BPS Contoh',
		'statistics',
		'Kepala BPS Kabupaten Contoh'
	],
	[
		'kpu',
		'election_body',
		'Komisi Pemilihan Umum Kabupaten Contoh',
		'KPU Contoh',
		'national_unity',
		'Ketua KPU Kabupaten Contoh'
	],
	[
		'bkkbn',
		'ministry',
		'Perwakilan Kementerian Kependudukan Provinsi Rekaan',
		'BKKBN Rekaan',
		'population_and_family',
		'Kepala Perwakilan'
	],
	[
		'perumda',
		'enterprise',
		'Perumda Air Minum Tirta Contoh',
		'Tirta Contoh',
		'public_works',
		'Direktur Utama'
	],
	[
		'yayasan',
		'ngo',
		'Yayasan Pelita Perempuan Contoh',
		'Pelita Perempuan',
		'women_and_child_protection',
		'Ketua Yayasan Pelita Perempuan Contoh'
	],
	['univ', 'university', 'Universitas Contoh Raya', null, 'education research', 'Rektor'],
	['pkk', 'community', 'Tim Penggerak PKK Kabupaten Contoh', 'TP PKK', 'villages', 'Ketua TP PKK'],
	[
		'forumanak',
		'community',
		'Forum Anak Kabupaten Contoh',
		'Forum Anak Contoh',
		'women_and_child_protection',
		'Ketua Forum Anak'
	],
	[
		'dp3aprov',
		'office',
		'Dinas Pemberdayaan Perempuan dan Perlindungan Anak Provinsi Rekaan',
		'DP3A Provinsi',
		'women_and_child_protection',
		'Kepala Dinas'
	],
	[
		'binamargaprov',
		'office',
		'Dinas Bina Marga dan Penataan Ruang Provinsi Rekaan',
		'DBMPR Provinsi',
		'public_works',
		'Kepala Dinas'
	],
	[
		'bpjs',
		'vertical',
		'BPJS Kesehatan Kantor Kabupaten Contoh',
		'BPJS Kesehatan Contoh',
		'health',
		'Kepala Kantor Kabupaten'
	],
	[
		'bmkg',
		'vertical',
		'Stasiun Meteorologi Contoh',
		'Stamet Contoh',
		'disaster_management',
		'Kepala Stasiun Meteorologi Contoh'
	],
	[
		'bulog',
		'enterprise',
		'Perum Bulog Kantor Cabang Contoh',
		'Bulog Contoh',
		'food_security trade',
		'Pemimpin Cabang'
	],
	[
		'pln',
		'enterprise',
		'PLN Unit Layanan Pelanggan Contoh',
		'PLN ULP Contoh',
		'energy',
		'Manajer ULP Contoh'
	],
	[
		'sawit',
		'enterprise',
		'PT Contoh Agro Lestari',
		null,
		'agriculture environment',
		'Direktur Operasional'
	],
	[
		'gizi',
		'ngo',
		'Perkumpulan Gizi Anak Contoh',
		'Gizi Anak Contoh',
		'health women_and_child_protection',
		'Ketua Perkumpulan'
	],
	['radio', 'media', 'Radio Suara Contoh', null, 'communication', 'Pemimpin Redaksi']
] as const;
