import { describe, expect, it } from 'vitest';
import { readPromise } from '#domain/minutes/composing/promise.ts';
import { SETTING } from './setting.ts';

interface Meant {
	readonly typed: string;
	readonly description: string;
	readonly lead?: string;
	readonly supporting?: readonly string[];
	readonly due?: string;
	readonly words?: string;
	readonly proof?: string;
}

const AMBULANS = 'Menyiagakan 2 ambulans di Pelabuhan Contoh';

const TABLE: readonly Meant[] = [
	{ typed: 'Menutup lubang', description: 'Menutup lubang' },
	{ typed: '  Menutup   lubang  ', description: 'Menutup lubang' },
	{ typed: 'Menutup lubang.', description: 'Menutup lubang.' },
	// Who answers for it.
	{ typed: 'Menutup lubang @DPUPR', description: 'Menutup lubang', lead: 'DPUPR' },
	{ typed: 'Menutup lubang @dpupr', description: 'Menutup lubang', lead: 'DPUPR' },
	{ typed: 'Menutup lubang. @DPUPR', description: 'Menutup lubang.', lead: 'DPUPR' },
	{ typed: 'Menutup lubang, @DPUPR.', description: 'Menutup lubang', lead: 'DPUPR' },
	{ typed: 'Menutup lubang oleh @DPUPR', description: 'Menutup lubang', lead: 'DPUPR' },
	{ typed: 'Menutup lubang, PJ: @DPUPR', description: 'Menutup lubang', lead: 'DPUPR' },
	{
		typed: 'Menutup lubang @Dinas Pekerjaan Umum dan Penataan Ruang',
		description: 'Menutup lubang',
		lead: 'DPUPR'
	},
	{ typed: 'Menertibkan pasar @Satpol PP', description: 'Menertibkan pasar', lead: 'Satpol PP' },
	{ typed: 'Mendata warga @Dinsos', description: 'Mendata warga', lead: 'Dinsos' },
	{ typed: 'Mendata warga @Dinsos PMD', description: 'Mendata warga', lead: 'Dinsos PMD' },
	{
		typed: 'Mendata warga @Kecamatan Hulu Sungai',
		description: 'Mendata warga',
		lead: 'Kecamatan Hulu Sungai'
	},
	{ typed: '@DPUPR menutup lubang', description: 'Menutup lubang', lead: 'DPUPR' },
	{ typed: '@DPUPR: menutup lubang', description: 'Menutup lubang', lead: 'DPUPR' },
	{ typed: '@DPUPR agar menutup lubang', description: 'Menutup lubang', lead: 'DPUPR' },
	{ typed: '@DPUPR akan menutup lubang', description: 'Menutup lubang', lead: 'DPUPR' },
	// Who helps.
	{
		typed: 'Menyalakan lampu @Dishub bersama @DPUPR',
		description: 'Menyalakan lampu',
		lead: 'Dishub',
		supporting: ['DPUPR']
	},
	{
		typed: 'Menyalakan lampu @Dishub dengan @DPUPR dan @Satpol PP',
		description: 'Menyalakan lampu',
		lead: 'Dishub',
		supporting: ['DPUPR', 'Satpol PP']
	},
	{
		typed: 'Menyalakan lampu @Dishub bersama @DPUPR, @Satpol PP, dan @BPBD',
		description: 'Menyalakan lampu',
		lead: 'Dishub',
		supporting: ['DPUPR', 'Satpol PP', 'BPBD']
	},
	{
		typed: 'Menyalakan lampu @Dishub @DPUPR',
		description: 'Menyalakan lampu',
		lead: 'Dishub',
		supporting: ['DPUPR']
	},
	{
		typed: 'Menyalakan lampu bersama @DPUPR @Dishub',
		description: 'Menyalakan lampu',
		lead: 'Dishub',
		supporting: ['DPUPR']
	},
	{
		typed: 'Menyalakan lampu @Dishub dibantu oleh @DPUPR',
		description: 'Menyalakan lampu',
		lead: 'Dishub',
		supporting: ['DPUPR']
	},
	{
		typed: 'Menyalakan lampu bersama @DPUPR',
		description: 'Menyalakan lampu',
		supporting: ['DPUPR']
	},
	{
		typed: '@Dishub bersama @DPUPR menyalakan lampu',
		description: 'Menyalakan lampu',
		lead: 'Dishub',
		supporting: ['DPUPR']
	},
	{
		typed: 'Menyalakan lampu @Dishub bersama @Dishub',
		description: 'Menyalakan lampu',
		lead: 'Dishub'
	},
	// A name that the sentence needs stays in it.
	{
		typed: 'Menyerahkan data ke @Dinsos @Dinkes',
		description: 'Menyerahkan data ke Dinsos',
		lead: 'Dinkes'
	},
	{
		typed: 'Menyerahkan data kepada @Dinsos',
		description: 'Menyerahkan data kepada Dinsos'
	},
	{
		typed: 'Berkoordinasi dengan @Dishub untuk menutup jalur @DPUPR',
		description: 'Berkoordinasi dengan Dishub untuk menutup jalur',
		lead: 'DPUPR',
		supporting: ['Dishub']
	},
	{
		typed: 'Mengikuti arahan @Sekretaris Daerah @Dinkes',
		description: 'Mengikuti arahan Sekretaris Daerah',
		lead: 'Dinkes'
	},
	// What names nobody stays what it is.
	{ typed: 'Menutup lubang @Entah', description: 'Menutup lubang @Entah' },
	{ typed: 'Kirim ke dinkes@contoh.go.id', description: 'Kirim ke dinkes@contoh.go.id' },
	{ typed: 'Menutup lubang @DPUPRX', description: 'Menutup lubang @DPUPRX' },
	{
		typed: '@Dinkes (Provinsi Contoh) melatih bidan',
		description: 'Melatih bidan',
		lead: 'Dinkes'
	},
	// By when, in the words that were spoken.
	{
		typed: `${AMBULANS} akhir bulan`,
		description: AMBULANS,
		due: '2026-11-30',
		words: 'akhir bulan'
	},
	{
		typed: `${AMBULANS} @Dinkes akhir bulan bersama @Dishub`,
		description: AMBULANS,
		lead: 'Dinkes',
		supporting: ['Dishub'],
		due: '2026-11-30',
		words: 'akhir bulan'
	},
	{
		typed: `${AMBULANS} akhir bulan @Dinkes`,
		description: AMBULANS,
		lead: 'Dinkes',
		due: '2026-11-30'
	},
	{
		typed: `${AMBULANS} @Dinkes 2 minggu`,
		description: AMBULANS,
		lead: 'Dinkes',
		due: '2026-12-07'
	},
	{
		typed: `${AMBULANS} @Dinkes paling lama dua minggu`,
		description: AMBULANS,
		lead: 'Dinkes',
		due: '2026-12-07',
		words: 'paling lama dua minggu'
	},
	{
		typed: `${AMBULANS} @Dinkes 10 hari kerja`,
		description: AMBULANS,
		lead: 'Dinkes',
		due: '2026-12-07'
	},
	{ typed: `${AMBULANS} @Dinkes Jumat`, description: AMBULANS, lead: 'Dinkes', due: '2026-11-27' },
	{
		typed: `${AMBULANS} @Dinkes minggu depan`,
		description: AMBULANS,
		lead: 'Dinkes',
		due: '2026-12-04'
	},
	{
		typed: 'Memaparkan data di rapat evaluasi @Dinkes Jumat depan',
		description: 'Memaparkan data di rapat evaluasi',
		lead: 'Dinkes',
		due: '2026-12-04'
	},
	{ typed: `${AMBULANS} @Dinkes 11/12`, description: AMBULANS, lead: 'Dinkes', due: '2026-12-11' },
	{ typed: `${AMBULANS} @Dinkes tgl 15`, description: AMBULANS, lead: 'Dinkes', due: '2026-12-15' },
	{
		typed: `${AMBULANS} @Dinkes paling lambat 18 Desember 2026`,
		description: AMBULANS,
		lead: 'Dinkes',
		due: '2026-12-18',
		words: 'paling lambat 18 Desember 2026'
	},
	{
		typed: 'Paling lambat 30 November @Dinkes menyiagakan ambulans',
		description: 'Menyiagakan ambulans',
		lead: 'Dinkes',
		due: '2026-11-30'
	},
	{
		typed: '@Dinkes menyiagakan ambulans paling lambat 30 November',
		description: 'Menyiagakan ambulans',
		lead: 'Dinkes',
		due: '2026-11-30'
	},
	{
		typed: 'Menutup lubang sebelum 18 Desember di jalur utara @DPUPR',
		description: 'Menutup lubang sebelum 18 Desember di jalur utara',
		lead: 'DPUPR',
		due: '2026-12-17',
		words: 'sebelum 18 Desember'
	},
	{
		typed: 'Menutup lubang paling lambat @DPUPR 30 November 2026',
		description: 'Menutup lubang',
		lead: 'DPUPR',
		due: '2026-11-30',
		words: 'paling lambat 30 November 2026'
	},
	{
		typed: 'Menutup lubang @DPUPR segera',
		description: 'Menutup lubang',
		lead: 'DPUPR',
		words: 'segera'
	},
	{
		typed: 'Menutup lubang @DPUPR 30 Februari',
		description: 'Menutup lubang',
		lead: 'DPUPR',
		words: '30 Februari'
	},
	{
		typed: 'Melaporkan harga setiap minggu @Dishub',
		description: 'Melaporkan harga',
		lead: 'Dishub',
		words: 'setiap minggu'
	},
	// What was agreed to count as done.
	{
		typed: 'Menutup lubang bukti: foto per 1 km',
		description: 'Menutup lubang',
		proof: 'foto per 1 km'
	},
	{
		typed: 'Menutup lubang @DPUPR Jumat bukti: foto per 1 km',
		description: 'Menutup lubang',
		lead: 'DPUPR',
		due: '2026-11-27',
		proof: 'foto per 1 km'
	},
	{
		typed: 'Menutup lubang; bukti selesai: foto per 1 km @DPUPR Jumat',
		description: 'Menutup lubang',
		lead: 'DPUPR',
		due: '2026-11-27',
		proof: 'foto per 1 km'
	},
	{
		typed: 'Membentuk satgas @Dinsos 2 minggu bukti: SK Bupati tahun 2026',
		description: 'Membentuk satgas',
		lead: 'Dinsos',
		due: '2026-12-07',
		proof: 'SK Bupati tahun 2026'
	},
	{
		typed: 'Membentuk satgas indikator: SK terbit',
		description: 'Membentuk satgas',
		proof: 'SK terbit'
	},
	{ typed: 'Membentuk satgas bukti:', description: 'Membentuk satgas' },
	{
		typed: 'Mengumpulkan bukti foto @Dinsos',
		description: 'Mengumpulkan bukti foto',
		lead: 'Dinsos'
	},
	{
		typed: 'Menyusun data bukti: berita acara dari @Dinsos',
		description: 'Menyusun data',
		proof: 'berita acara dari Dinsos'
	},
	// A line without an output has no description; it is not sent.
	{ typed: '@Dinkes akhir bulan', description: '', lead: 'Dinkes', due: '2026-11-30' },
	{ typed: '', description: '' }
];

const nameOf = (one: { acronym: string | null; name: string }) => one.acronym ?? one.name;

describe('a commitment typed in one line', () => {
	it.each(TABLE)('reads "$typed"', ({ typed, ...meant }) => {
		const read = readPromise(typed, SETTING.index, SETTING.due);
		expect({
			description: read.description,
			lead: read.lead && nameOf(read.lead),
			supporting: read.supporting.map(nameOf),
			due: read.due?.date ?? null,
			words: read.due?.words ?? null,
			proof: read.proof
		}).toEqual({
			description: meant.description,
			lead: meant.lead ?? null,
			supporting: meant.supporting ?? [],
			due: meant.due ?? null,
			words: meant.words ?? (meant.due ? read.due?.words : null),
			proof: meant.proof ?? null
		});
	});
});
