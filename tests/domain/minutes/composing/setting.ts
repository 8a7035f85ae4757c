import { indexOf } from '#domain/minutes/composing/choices.ts';
import type { Choice } from '#domain/minutes/composing/choices.ts';
import type { LineSetting } from '#domain/minutes/composing/line.ts';

const institution = (
	id: number,
	name: string,
	acronym: string | null,
	beside?: string
): Choice => ({
	of: 'institution',
	...{ id, name, acronym, beside: beside ?? null }
});

/** Those of a meeting of Kabupaten Contoh: the invited first, then others, some of the same name. */
export const CHOICES: readonly Choice[] = [
	institution(1, 'Dinas Kesehatan', 'Dinkes'),
	institution(2, 'Dinas Perhubungan', 'Dishub'),
	institution(3, 'Dinas Pekerjaan Umum dan Penataan Ruang', 'DPUPR'),
	institution(4, 'Satuan Polisi Pamong Praja', 'Satpol PP'),
	institution(5, 'Kecamatan Hulu Sungai', null),
	institution(6, 'Dinas Sosial', 'Dinsos'),
	institution(7, 'Dinas Sosial Pemberdayaan Masyarakat dan Desa', 'Dinsos PMD'),
	institution(8, 'Badan Penanggulangan Bencana Daerah', 'BPBD'),
	institution(9, 'Dinas Kesehatan', 'Dinkes', 'Provinsi Contoh'),
	{ of: 'post', id: 40, name: 'Sekretaris Daerah', acronym: null, beside: 'Sekretariat Daerah' },
	{ of: 'person', id: 70, name: 'dr. Rini Wulandari, M.Kes.', acronym: null, beside: null }
];

/** Senin, 23 November 2026; Natal and its collective leave are closed. */
export const SETTING: LineSetting = {
	index: indexOf(CHOICES),
	due: {
		today: '2026-11-23',
		meetingDate: '2026-11-23',
		holidays: new Map([
			['2026-12-24', 'Cuti bersama Natal'],
			['2026-12-25', 'Hari Raya Natal']
		])
	}
};
