import { readFileSync } from 'node:fs';
import { unflatten } from 'devalue';

/** What the product gave a page to draw, as `bench.ts` has kept it: once read, always the same. */
export function constants(page: string, part: 'layout' | 'page'): Record<string, unknown> {
	const kept: unknown = JSON.parse(readFileSync(`.cache/bench/${page}.json`, 'utf8'));
	const nodes = Reflect.get(Object(kept), 'nodes') as { data: unknown[] }[];
	const node = nodes[part === 'layout' ? 0 : 1];
	if (!node) throw new Error(`nothing was kept for ${part} of ${page}`);
	return unflatten(node.data) as Record<string, unknown>;
}
