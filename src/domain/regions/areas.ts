import { getProvinces, getRegencies } from 'idn-area-data';
import type { RegionKind, TimeZone } from './kinds.ts';
import { zoneOfProvince } from './time-zones.ts';

/** A region as the reference data names it. */
export interface Area {
	readonly code: string;
	readonly name: string;
	readonly kind: RegionKind;
	readonly provinceCode: string;
	readonly timeZone: TimeZone;
}

/** The 38 provinces and 514 kabupaten and kota with their Kemendagri codes, from `idn-area-data`. */
export async function referenceAreas(): Promise<Area[]> {
	const [provinces, regencies] = await Promise.all([getProvinces(), getRegencies()]);
	return [
		...provinces.map(({ code, name }) => area(code, provinceName(name), 'province')),
		...regencies.map(({ code, name }) => area(code, name, kindOf(code)))
	];
}

function area(code: string, name: string, kind: RegionKind): Area {
	const provinceCode = code.slice(0, 2);
	return { code, name, kind, provinceCode, timeZone: zoneOfProvince(provinceCode) };
}

/** Kabupaten are numbered 01 to 69 within their province, kota 71 to 99. */
function kindOf(code: string): RegionKind {
	return Number(code.slice(3)) > 70 ? 'kota' : 'kabupaten';
}

// "Daerah Istimewa Yogyakarta" says by itself what it is.
function provinceName(name: string): string {
	return name.startsWith('Daerah ') ? name : `Provinsi ${name}`;
}
