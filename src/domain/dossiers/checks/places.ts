import { zoneAbbreviation } from '#lib/format/zones.ts';
import { finding } from '../findings.ts';
import type { CheckContext, Findings, RegionLookup } from '../findings.ts';
import type { Dossier } from '../format.ts';
import { fieldAt, isGroup, textsIn } from '../paths.ts';

/** Region codes that do not exist or do not fit their names, and zones that do not fit the region. */
export function* checkPlaces(dossier: Dossier, { regions }: CheckContext): Findings {
	const { region, place_region: placeRegion, time } = dossier;
	if (!region) yield finding('region_missing', 'region');
	else if (!region.code) yield finding('region_code_missing', 'region.code');
	if (!regions) return;
	for (const [path, code, name, province] of regionsIn(dossier))
		yield* codes(regions, path, code, name, province);
	const code = placeRegion?.code ?? region?.code;
	const local = code ? regions(code) : undefined;
	if (!local) return;
	const zone = zoneAbbreviation(local.timeZone);
	const params = { zone, region: local.name };
	if (time?.zone && time.zone !== zone)
		yield finding('zone_differs', 'time.zone', { ...params, stated: time.zone });
	for (const [path, text] of textsIn(dossier))
		for (const [, stated] of text.matchAll(/\b\d{1,2}[.:]\d{2}\s*(WIB|WITA|WIT)\b/g))
			if (stated && stated !== zone && !path.includes('remark'))
				yield finding('zone_differs', path, { ...params, stated });
}

function* codes(
	regions: RegionLookup,
	path: string,
	code: string,
	name: string | undefined,
	province: string | undefined
): Findings {
	const known = regions(code);
	if (!known) yield finding('region_unknown', fieldAt(path, 'code'), { code });
	else if (name && differ(name, known.name))
		yield finding('region_name_differs', fieldAt(path, 'name'), { name, code, known: known.name });
	const above = regions(code.slice(0, 2));
	if (known && province && above && differ(province, above.name))
		yield finding('province_differs', fieldAt(path, 'province'), { province, known: above.name });
}

function* regionsIn(
	value: unknown,
	path = ''
): Generator<readonly [path: string, code: string, name?: string, province?: string]> {
	if (Array.isArray(value)) {
		for (const [at, item] of value.entries()) yield* regionsIn(item, fieldAt(path, at));
	} else if (isGroup(value)) {
		if (/(?:^|[._])region$/.test(path) && typeof value.code === 'string')
			yield [path, value.code, optional(value.name), optional(value.province)];
		else
			for (const [key, item] of Object.entries(value)) yield* regionsIn(item, fieldAt(path, key));
	}
}

function optional(value: unknown): string | undefined {
	return typeof value === 'string' ? value : undefined;
}

// "Kab. Bombana" is "Kabupaten Bombana"; "Kota Bima" is not "Kabupaten Bima"; "Bima" may be either.
function differ(one: string, other: string): boolean {
	const [first, second] = [named(one), named(other)];
	return first.name !== second.name || (first.kind !== second.kind && first.kind !== '');
}

function named(text: string): { kind: string; name: string } {
	const lower = text.toLowerCase();
	const kind = /^(?:kabupaten|kab\.?)\s/.test(lower)
		? 'kabupaten'
		: /^kota\s/.test(lower)
			? 'kota'
			: '';
	const bare = lower.replace(/^(?:kabupaten|kab\.?|kota|provinsi|prov\.?)\s+/, '');
	return { kind, name: bare.replace(/^adm\.?\s|^administrasi\s/, '').replace(/[^a-z]/g, '') };
}
