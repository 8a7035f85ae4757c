/**
 * Fields of government work, *urusan*: those of Lampiran UU 23/2014, the supporting ones (planning,
 * finance, personnel, research), and what is done by bodies outside the regional government.
 */
export const FUNCTIONS: readonly (readonly [code: string, name: string, english: string])[] = [
	['education', 'Pendidikan', 'Education'],
	['health', 'Kesehatan', 'Health'],
	['public_works', 'Pekerjaan umum dan penataan ruang', 'Public works and spatial planning'],
	['housing', 'Perumahan rakyat dan kawasan permukiman', 'Housing and settlements'],
	['public_order', 'Ketenteraman dan ketertiban umum', 'Public order'],
	['disaster_management', 'Penanggulangan bencana', 'Disaster management'],
	['social_affairs', 'Sosial', 'Social affairs'],
	['labour', 'Tenaga kerja', 'Labour'],
	[
		'women_and_child_protection',
		'Pemberdayaan perempuan dan pelindungan anak',
		'Women and child protection'
	],
	['food_security', 'Pangan', 'Food security'],
	['land', 'Pertanahan', 'Land'],
	['environment', 'Lingkungan hidup', 'Environment'],
	[
		'civil_registration',
		'Administrasi kependudukan dan pencatatan sipil',
		'Population administration and civil registration'
	],
	['villages', 'Pemberdayaan masyarakat dan desa', 'Communities and villages'],
	[
		'population_and_family',
		'Pengendalian penduduk dan keluarga berencana',
		'Population and family planning'
	],
	['transport', 'Perhubungan', 'Transport'],
	['communication', 'Komunikasi dan informatika', 'Communication and informatics'],
	[
		'cooperatives',
		'Koperasi dan usaha mikro, kecil, dan menengah',
		'Cooperatives and small business'
	],
	['investment', 'Penanaman modal dan perizinan', 'Investment and licensing'],
	['youth_and_sport', 'Kepemudaan dan olahraga', 'Youth and sport'],
	['statistics', 'Statistik', 'Statistics'],
	['culture', 'Kebudayaan', 'Culture'],
	['libraries_and_archives', 'Perpustakaan dan kearsipan', 'Libraries and archives'],
	['fisheries', 'Kelautan dan perikanan', 'Marine affairs and fisheries'],
	['tourism', 'Pariwisata', 'Tourism'],
	['agriculture', 'Pertanian dan peternakan', 'Agriculture and livestock'],
	['forestry', 'Kehutanan', 'Forestry'],
	['energy', 'Energi dan sumber daya mineral', 'Energy and mineral resources'],
	['trade', 'Perdagangan', 'Trade'],
	['industry', 'Perindustrian', 'Industry'],
	['planning', 'Perencanaan pembangunan', 'Development planning'],
	['finance', 'Keuangan dan aset', 'Finance and assets'],
	['personnel', 'Kepegawaian dan pelatihan', 'Personnel and training'],
	['research', 'Penelitian dan pengembangan', 'Research and development'],
	['oversight', 'Pengawasan', 'Oversight'],
	['governance', 'Pemerintahan umum', 'General governance'],
	['national_unity', 'Kesatuan bangsa dan politik', 'National unity and politics'],
	['law', 'Hukum', 'Legal affairs'],
	['security', 'Keamanan dan penegakan hukum', 'Security and law enforcement'],
	['defence', 'Pertahanan', 'Defence'],
	['justice', 'Peradilan', 'Courts'],
	['religion', 'Agama', 'Religious affairs']
];
