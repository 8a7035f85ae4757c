import type { Sheet } from './pdf.ts';

const NOTE = [
	'',
	'Dokumen ini dibuat untuk data peragaan Kabupaten Contoh',
	'dan tidak memiliki kekuatan hukum.'
];

/** The papers that are handed in as evidence beside the photos. */
export const PAPERS = {
	handover: {
		title: 'BERITA ACARA SERAH TERIMA BARANG',
		lines: [
			'Pihak pertama menyerahkan dan pihak kedua menerima barang berikut',
			'dalam keadaan baik dan lengkap:',
			'',
			'1. Alat ukur berat badan dan tinggi badan, 96 set',
			'2. Buku pemantauan tumbuh kembang, 4.800 eksemplar',
			...NOTE
		]
	},
	decree: {
		title: 'KEPUTUSAN BUPATI CONTOH (SALINAN)',
		lines: [
			'TENTANG PEMBENTUKAN TIM KOORDINASI TINGKAT KABUPATEN',
			'',
			'KESATU: Membentuk tim dengan susunan sebagaimana lampiran.',
			'KEDUA: Tim melaporkan pelaksanaan tugas setiap triwulan.',
			'KETIGA: Keputusan ini berlaku sejak tanggal ditetapkan.',
			...NOTE
		]
	},
	recap: {
		title: 'REKAPITULASI PELAKSANAAN KEGIATAN',
		lines: [
			'Kecamatan Contoh Kota    12 desa/kelurahan selesai',
			'Kecamatan Contoh Hulu     9 desa selesai',
			'Kecamatan Contoh Hilir   11 desa selesai',
			'',
			'Seluruh data berbentuk jumlah, tanpa nama dan alamat warga.',
			...NOTE
		]
	},
	circular: {
		title: 'SURAT EDARAN',
		lines: [
			'Yth. Kepala Perangkat Daerah, Camat, dan Kepala Desa',
			'',
			'1. Ketentuan berlaku di seluruh wilayah Kabupaten Contoh.',
			'2. Pelaksanaan dilaporkan paling lambat tanggal 5 setiap bulan.',
			...NOTE
		]
	},
	agreement: {
		title: 'PERJANJIAN KERJA SAMA',
		lines: [
			'PIHAK KESATU dan PIHAK KEDUA sepakat bekerja sama dengan ketentuan:',
			'',
			'Pasal 1  Maksud dan tujuan',
			'Pasal 2  Tugas dan tanggung jawab para pihak',
			'Pasal 3  Jangka waktu dua tahun dan dapat diperpanjang',
			...NOTE
		]
	},
	attendance: {
		title: 'DAFTAR HADIR KEGIATAN',
		lines: [
			'Peserta laki-laki    24 orang',
			'Peserta perempuan    31 orang',
			'',
			'Lembar bertanda tangan disimpan pada penyelenggara.',
			...NOTE
		]
	},
	results: {
		title: 'HASIL UJI LABORATORIUM',
		lines: [
			'Titik 1  memenuhi baku mutu',
			'Titik 2  memenuhi baku mutu',
			'Titik 3  kekeruhan di atas baku mutu, diuji ulang',
			...NOTE
		]
	},
	deposit: {
		title: 'SURAT TANDA SETORAN',
		lines: [
			'Disetor ke rekening kas umum daerah Kabupaten Contoh.',
			'Uraian dan jumlah setoran sebagaimana lampiran.',
			...NOTE
		]
	}
} as const satisfies Record<string, Sheet>;

export type Paper = keyof typeof PAPERS;
