import type { RegionLookup } from '#domain/dossiers/findings.ts';

const REGIONS: Readonly<Record<string, { name: string; timeZone: string }>> = {
	'16': { name: 'Sumatera Selatan', timeZone: 'Asia/Jakarta' },
	'16.73': { name: 'Kota Lubuk Linggau', timeZone: 'Asia/Jakarta' },
	'63': { name: 'Kalimantan Selatan', timeZone: 'Asia/Makassar' },
	'63.06': { name: 'Kabupaten Hulu Sungai Selatan', timeZone: 'Asia/Makassar' },
	'64.09': { name: 'Kabupaten Penajam Paser Utara', timeZone: 'Asia/Makassar' },
	'73.07': { name: 'Kabupaten Sinjai', timeZone: 'Asia/Makassar' },
	'74': { name: 'Sulawesi Tenggara', timeZone: 'Asia/Makassar' },
	'74.06': { name: 'Kabupaten Bombana', timeZone: 'Asia/Makassar' },
	'99.01': { name: 'Kabupaten Contoh', timeZone: 'Asia/Makassar' }
};

/** A few regions as the reference table has them. */
export const regionLookup: RegionLookup = (code) => REGIONS[code];
