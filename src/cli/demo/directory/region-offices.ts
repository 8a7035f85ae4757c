/**
 * The offices of Kabupaten Contoh: key, kind, name, acronym, fields of work, title of its head. All of
 * it is invented; the names follow those that such offices really bear.
 */
export const REGION_OFFICES = [
	['bupati', 'regional_head', 'Bupati Contoh', null, 'governance', 'Bupati Contoh'],
	[
		'dprd',
		'council',
		'Dewan Perwakilan Rakyat Daerah Kabupaten Contoh',
		'DPRD',
		'governance',
		'Ketua DPRD'
	],
	[
		'setda',
		'regional_secretariat',
		'Sekretariat Daerah',
		'Setda',
		'governance law',
		'Sekretaris Daerah'
	],
	['setwan', 'council_secretariat', 'Sekretariat DPRD', 'Setwan', 'governance', 'Sekretaris DPRD'],
	['inspektorat', 'inspectorate', 'Inspektorat Daerah', null, 'oversight', 'Inspektur Daerah'],
	['dinsos', 'office', 'Dinas Sosial', 'Dinsos', 'social_affairs', 'Kepala Dinas Sosial'],
	['dinkes', 'office', 'Dinas Kesehatan', 'Dinkes', 'health', 'Kepala Dinas Kesehatan'],
	[
		'dp3a',
		'office',
		'Dinas Pemberdayaan Perempuan dan Perlindungan Anak',
		'DP3A',
		'women_and_child_protection',
		'Kepala Dinas'
	],
	[
		'dppkb',
		'office',
		'Dinas Pengendalian Penduduk dan Keluarga Berencana',
		'DPPKB',
		'population_and_family',
		'Kepala Dinas'
	],
	[
		'disdik',
		'office',
		'Dinas Pendidikan dan Kebudayaan',
		'Disdikbud',
		'education culture',
		'Kepala Dinas Pendidikan dan Kebudayaan'
	],
	[
		'dpupr',
		'office',
		'Dinas Pekerjaan Umum dan Penataan Ruang',
		'DPUPR',
		'public_works',
		'Kepala Dinas PUPR'
	],
	['dishub', 'office', 'Dinas Perhubungan', 'Dishub', 'transport', 'Kepala Dinas Perhubungan'],
	[
		'disperindag',
		'office',
		'Dinas Perindustrian dan Perdagangan',
		'Disperindag',
		'trade industry',
		'Kepala Dinas Perindustrian dan Perdagangan'
	],
	[
		'distan',
		'office',
		'Dinas Ketahanan Pangan dan Pertanian',
		'DKPP',
		'food_security agriculture',
		'Kepala Dinas Ketahanan Pangan dan Pertanian'
	],
	[
		'disdukcapil',
		'office',
		'Dinas Kependudukan dan Pencatatan Sipil',
		'Disdukcapil',
		'civil_registration',
		'Kepala Dinas Kependudukan dan Pencatatan Sipil'
	],
	[
		'dpmd',
		'office',
		'Dinas Pemberdayaan Masyarakat dan Desa',
		'DPMD',
		'villages',
		'Kepala Dinas Pemberdayaan Masyarakat dan Desa'
	],
	[
		'diskominfo',
		'office',
		'Dinas Komunikasi dan Informatika',
		'Diskominfo',
		'communication statistics',
		'Kepala Dinas Komunikasi dan Informatika'
	],
	[
		'dpmptsp',
		'office',
		'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu',
		'DPMPTSP',
		'investment',
		'Kepala DPMPTSP'
	],
	[
		'satpolpp',
		'office',
		'Satuan Polisi Pamong Praja',
		'Satpol PP',
		'public_order',
		'Kepala Satuan Polisi Pamong Praja'
	],
	[
		'dlh',
		'office',
		'Dinas Lingkungan Hidup',
		'DLH',
		'environment',
		'Kepala Dinas Lingkungan Hidup'
	],
	[
		'bappeda',
		'agency',
		'Badan Perencanaan Pembangunan Daerah',
		'Bappeda',
		'planning research',
		'Kepala Bappeda'
	],
	[
		'bpbd',
		'agency',
		'Badan Penanggulangan Bencana Daerah',
		'BPBD',
		'disaster_management',
		'Kepala Pelaksana BPBD'
	],
	['bkad', 'agency', 'Badan Keuangan dan Aset Daerah', 'BKAD', 'finance', 'Kepala BKAD'],
	[
		'uptdppa',
		'technical_unit',
		'UPTD Perlindungan Perempuan dan Anak',
		'UPTD PPA',
		'women_and_child_protection',
		'Kepala UPTD PPA'
	],
	[
		'rsud',
		'technical_unit',
		'Rumah Sakit Umum Daerah Contoh',
		'RSUD Contoh',
		'health',
		'Direktur RSUD Contoh'
	],
	['kota', 'subdistrict', 'Kecamatan Contoh Kota', null, 'governance', 'Camat Contoh Kota'],
	['hulu', 'subdistrict', 'Kecamatan Contoh Hulu', null, 'governance', 'Camat Contoh Hulu'],
	['hilir', 'subdistrict', 'Kecamatan Contoh Hilir', null, 'governance', 'Camat Contoh Hilir'],
	['sumber', 'village', 'Desa Sumber Contoh', null, 'villages', 'Kepala Desa Sumber Contoh']
] as const;
