import type { TimeZone } from './kinds.ts';

/** Provinces in WITA and WIT by their code (Keppres 41/1987, and the provinces made since); all others are in WIB. */
const WITA = new Set(['51', '52', '53', '63', '64', '65', '71', '72', '73', '74', '75', '76']);
const WIT = new Set(['81', '82', '91', '92', '93', '94', '95', '96']);

/** The zone of a province and of every kabupaten and kota in it. */
export function zoneOfProvince(provinceCode: string): TimeZone {
	if (WITA.has(provinceCode)) return 'Asia/Makassar';
	return WIT.has(provinceCode) ? 'Asia/Jayapura' : 'Asia/Jakarta';
}
