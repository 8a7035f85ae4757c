import type { Option } from '#components/forms/options.ts';
import { allRegions } from '#domain/regions/queries.ts';

/** Every region that there is, each under its province. */
export function regionChoices(): Option[] {
	const regions = allRegions();
	const provinces = new Map(regions.map(({ code, name }) => [code, name]));
	return regions.map(({ id, code, name }) => ({
		value: String(id),
		label: name,
		group: provinces.get(code.slice(0, 2))
	}));
}
