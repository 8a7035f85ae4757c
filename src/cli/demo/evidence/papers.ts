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
	}
} as const satisfies Record<string, Sheet>;

export type Paper = keyof typeof PAPERS;
