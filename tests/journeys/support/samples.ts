import type { AccountActor } from '#domain/access/actor.ts';
import { kindOf, rows } from './records.ts';
import { addressOf } from './routes.ts';
import type { BuiltRoute } from './routes.ts';

/** One address of a route that names records, and whether somebody may know of all of them. */
export interface Sample {
	readonly path: string;
	readonly visible: boolean;
}

type Row = Readonly<Record<string, unknown>>;

/** No record has this number. */
export const NEVER = 999_999_999;

/**
 * Addresses of a route for one person: at most `most` that they may know of and as many that they may
 * not, first one of each region, class and state, and each hidden one beside a parent that is not its own.
 */
export function samplesOf(route: BuiltRoute, actor: AccountActor, most: number): Sample[] {
	const last = route.params.at(-1) ?? '';
	const seen = new Map(
		route.params.map((param) => [param, new Set(kindOf(param).visibleTo(actor))])
	);
	const all = spread(rows<Row>(`select * from ${kindOf(last).table}`));
	const samples = all.map((row): Sample => {
		const params = parametersOf(route.params, row);
		const visible = route.params.every((param) => seen.get(param)?.has(params[param] ?? 0));
		return { path: addressOf(route.id, params), visible };
	});
	const pick = (visible: boolean) =>
		samples.filter((one) => one.visible === visible).slice(0, most);
	return [...pick(true), ...pick(false), ...strays(route, all, seen)];
}

/** The address of a visible record beneath a visible parent that it does not belong to. */
function strays(
	{ id, params }: BuiltRoute,
	all: readonly Row[],
	seen: ReadonlyMap<string, ReadonlySet<number>>
): Sample[] {
	const [parent, child] = params;
	if (parent === undefined || child === undefined) return [];
	const visible = all.filter((row) => {
		const own = parametersOf(params, row);
		return params.every((param) => seen.get(param)?.has(own[param] ?? 0));
	});
	const [one] = visible;
	const other = visible.find((row) => one && row[`${parent}_id`] !== one[`${parent}_id`]);
	if (!one || !other) return [];
	const mixed = { [parent]: Number(other[`${parent}_id`]), [child]: Number(one['id']) };
	return [{ path: addressOf(id, mixed), visible: false }];
}

function parametersOf(params: readonly string[], row: Row): Record<string, number> {
	const last = params.length - 1;
	return Object.fromEntries(
		params.map((param, place) => [param, Number(place === last ? row['id'] : row[`${param}_id`])])
	);
}

/** Rows in an order in which every combination of region, class and state comes early. */
function spread(all: readonly Row[]): Row[] {
	const groups = Map.groupBy(all, (row) =>
		['region_id', 'confidentiality', 'state', 'withdrawn_at'].map((name) => row[name]).join(' ')
	);
	const longest = Math.max(0, ...[...groups.values()].map((group) => group.length));
	return Array.from({ length: longest }, (_, place) =>
		[...groups.values()].flatMap((group) => group.slice(place, place + 1))
	).flat();
}
