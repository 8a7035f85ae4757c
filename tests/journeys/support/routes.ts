import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { pathToFileURL } from 'node:url';
import * as v from 'valibot';

/** One route of the build, as its manifest says. */
export interface BuiltRoute {
	/** `/meetings/[meeting=id]/agenda` */
	readonly id: string;
	readonly params: readonly string[];
	readonly page: boolean;
	/** Names of the form actions; `default` is posted to the bare address. */
	readonly actions: readonly string[];
	/** Methods of an endpoint. */
	readonly methods: readonly string[];
}

export interface BuiltApplication {
	readonly routes: readonly BuiltRoute[];
	readonly prerendered: readonly string[];
	readonly remotes: readonly string[];
}

const MANIFEST = join(import.meta.dirname, '../../../build/server/manifest.js');

const Printed = v.object({
	routes: v.array(
		v.object({
			id: v.string(),
			params: v.array(v.string()),
			page: v.boolean(),
			actions: v.array(v.string()),
			methods: v.array(v.string())
		})
	),
	prerendered: v.array(v.string()),
	remotes: v.array(v.string())
});

/** Reads the built application in a process of its own, so that its modules stay out of the test's. */
export async function builtApplication(): Promise<BuiltApplication> {
	const { stdout } = await promisify(execFile)(process.execPath, [
		'--input-type=module',
		'-e',
		PRINT,
		pathToFileURL(MANIFEST).href
	]);
	return v.parse(Printed, JSON.parse(stdout));
}

/** The address of a route with its parameters filled in. */
export function addressOf(id: string, params: Readonly<Record<string, string | number>>): string {
	return id.replaceAll(/\[(\w+)=\w+\]/g, (_, name: string) => String(params[name] ?? ''));
}

/** True where somebody can ask to read it. */
export function isReadable({ page, methods }: BuiltRoute): boolean {
	return page || methods.includes('GET');
}

const PRINT = `
const { manifest } = await import(process.argv[1]);
const described = async ({ id, params, page, endpoint }) => {
	const node = page ? await manifest.nodes[page.leaf]() : undefined;
	const methods = Object.keys(endpoint ? await endpoint() : {}).filter((name) => /^[A-Z]+$/.test(name));
	const actions = Object.keys(node?.server?.actions ?? {});
	return { id, params: params.map(({ name }) => name), page: page !== null, actions, methods };
};
const routes = await Promise.all(manifest.routes.map(described));
const prerendered = [...manifest.prerendered_routes];
process.stdout.write(JSON.stringify({ routes, prerendered, remotes: Object.keys(manifest.remotes) }));
process.exit(0);
`;
