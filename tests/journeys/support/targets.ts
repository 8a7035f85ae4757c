import type { Client, Entries } from './client.ts';
import { formsOf } from './forms.ts';
import type { Person } from './people.ts';
import { addressOf } from './routes.ts';
import type { BuiltRoute } from './routes.ts';
import { NEVER, samplesOf } from './samples.ts';

/** One form that somebody can send: where to, and what a browser would send from their own page. */
export interface Target {
	readonly client: Client;
	readonly who: string;
	/** Route and name of the action, the same for all its records. */
	readonly form: string;
	readonly address: string;
	/** What the page would send; empty where this person's page does not have the form. */
	readonly entries: Entries;
}

/** The address of a form action beneath its page. */
export function actionAddress(path: string, action: string): string {
	return action === 'default' ? path : `${path}?/${action}`;
}

/** The actions of pages and the endpoints that take posts, by their routes. */
export function formsIn({ actions, methods }: BuiltRoute): string[] {
	return methods.includes('POST') ? ['default'] : [...actions];
}

/** Every form of the routes for one person, each on up to two records that they may know of. */
export async function targetsOf(
	{ name, actor, client }: Person,
	routes: readonly BuiltRoute[]
): Promise<Target[]> {
	const targets: Target[] = [];
	for (const route of routes) {
		const paths = route.params.length === 0 ? [route.id] : knownPaths(route, actor);
		for (const path of paths) {
			const forms = route.page ? await formsAt(client, path) : new Map<string, Entries>();
			for (const action of formsIn(route)) {
				const address = actionAddress(path, action);
				const entries = forms.get(action) ?? [];
				targets.push({
					client,
					who: name,
					form: actionAddress(route.id, action),
					address,
					entries
				});
			}
		}
	}
	return targets;
}

/** The same forms beneath records that are not there, or that this person may not know of. */
export function elsewhere(
	{ name, actor, client }: Person,
	routes: readonly BuiltRoute[],
	pool: ReadonlyMap<string, Entries>
): Target[] {
	return routes.flatMap((route) => {
		if (route.params.length === 0) return [];
		const hidden = samplesOf(route, actor, 2).filter(({ visible }) => !visible);
		const nothing = Object.fromEntries(route.params.map((param) => [param, NEVER]));
		const paths = [addressOf(route.id, nothing), ...hidden.map(({ path }) => path)];
		return paths.flatMap((path) =>
			formsIn(route).map((action) => {
				const form = actionAddress(route.id, action);
				const entries = pool.get(form) ?? [];
				return { client, who: name, form, address: actionAddress(path, action), entries };
			})
		);
	});
}

/** Of the records that somebody may know of: two as unlike as can be, and the latest, which are still open. */
function knownPaths(route: BuiltRoute, actor: Person['actor']): string[] {
	const known = samplesOf(route, actor, Infinity).filter(({ visible }) => visible);
	const latest = known.toSorted((one, other) => lastNumber(other.path) - lastNumber(one.path));
	return [...new Set([...known.slice(0, 2), ...latest.slice(0, 2)].map(({ path }) => path))];
}

function lastNumber(path: string): number {
	return Number(path.match(/\d+/g)?.at(-1));
}

async function formsAt(client: Client, path: string): Promise<Map<string, Entries>> {
	const { status, body } = await client.get(path);
	const forms = status === 200 ? formsOf(body.toString(), path) : [];
	const own = forms.filter(({ action }) => action.split('?', 1)[0] === path);
	return new Map(own.map((form) => [form.name, form.entries]));
}
