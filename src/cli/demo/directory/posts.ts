/** Posts beside those that head an institution: key, institution, title, order within it. */
export const OTHER_POSTS = [
	['wabup', 'bupati', 'Wakil Bupati Contoh', 2],
	['asisten1', 'setda', 'Asisten Pemerintahan dan Kesejahteraan Rakyat', 2],
	['asisten2', 'setda', 'Asisten Perekonomian dan Pembangunan', 3],
	['tapem', 'setda', 'Kepala Bagian Tata Pemerintahan', 10],
	['adbang', 'setda', 'Kepala Bagian Administrasi Pembangunan', 12],
	['subnotula', 'setda', 'Kepala Subbagian Protokol dan Notula', 20],
	['stafahli', 'setda', 'Staf Ahli Bupati Bidang Pembangunan', 5],
	['sekcamhilir', 'hilir', 'Sekretaris Camat', 2],
	['kesrakota', 'kota', 'Kepala Seksi Kesejahteraan Sosial', 10],
	['evaluasi', 'bappeda', 'Kepala Bidang Pengendalian dan Evaluasi', 10],
	['sosbud', 'bappeda', 'Kepala Bidang Pemerintahan dan Pembangunan Manusia', 11],
	['irban', 'inspektorat', 'Inspektur Pembantu Wilayah I', 10],
	['sekdinsos', 'dinsos', 'Sekretaris Dinas', 2],
	['sekdinkes', 'dinkes', 'Sekretaris Dinas', 2],
	['kesmas', 'dinkes', 'Kepala Bidang Kesehatan Masyarakat', 10],
	['phpa', 'dp3a', 'Kepala Bidang Perlindungan Hak Perempuan dan Anak', 10],
	['binamarga', 'dpupr', 'Kepala Bidang Bina Marga', 10],
	['aptika', 'diskominfo', 'Kepala Bidang Aplikasi Informatika', 10],
	['kanitppa', 'polres', 'Kepala Unit PPA Satreskrim', 10],
	['pencegahan', 'bpbd', 'Kepala Bidang Pencegahan dan Kesiapsiagaan', 10]
] as const;
