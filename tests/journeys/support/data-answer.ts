import type { Answer } from '../../support/ask.ts';

/**
 * The status that a page's data stands for. Kit answers errors and redirects of a load with 200 and
 * says so in the text, one line of JSON for each part of the page.
 */
export function statusOfData({ status, body }: Answer): number {
	if (status !== 200) return status;
	const [first = ''] = body.toString().split('\n', 1);
	const parsed: unknown = JSON.parse(first);
	if (field(parsed, 'type') === 'redirect') return 303;
	const nodes = field(parsed, 'nodes');
	const failed = (Array.isArray(nodes) ? nodes : []).find(
		(node) => field(node, 'type') === 'error'
	);
	if (!failed) return 200;
	const told = field(field(failed, 'error'), 'status');
	return typeof told === 'number' ? told : 500;
}

/** The address under which a browser fetches a page's data; `parts` says which, one digit for each. */
export function dataAddress(path: string, parts?: string): string {
	const [bare = '', query] = path.split('?', 2);
	const own = bare === '/' ? '/__data.json' : `${bare}/__data.json`;
	const asked = [query, parts === undefined ? undefined : `x-sveltekit-invalidated=${parts}`];
	const search = asked.filter((one) => one !== undefined).join('&');
	return search ? `${own}?${search}` : own;
}

function field(value: unknown, name: string): unknown {
	return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
