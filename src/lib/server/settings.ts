import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import * as v from 'valibot';

/** Levels of the log, from the most to the least talkative. */
export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** What an instance is told by its environment, checked at start. */
export interface Settings {
	/** ORIGIN: the one address that people type, `https://tuntas.contohkab.go.id`. */
	readonly origin: string;
	/** HOST and PORT that the server listens on. */
	readonly host: string;
	readonly port: number;
	/** DATA: absolute; holds tuntas.db, files/, tmp/, backups/. */
	readonly data: string;
	/** HOSTS: further `Host` values that are answered, beside ORIGIN's own. */
	readonly hosts: readonly string[];
	/** TRUST_PROXY: the reader's address is the last one in X-Forwarded-For. */
	readonly trustProxy: boolean;
	/** DEMO: one-click sign-in and the bar that says so. Never in production. */
	readonly demo: boolean;
	/** LOG: the least level that is written. */
	readonly log: LogLevel;
	/** The folder of the program itself, and of the migrations that came with it. */
	readonly program: string;
	readonly migrations: string;
}

/** The environment cannot be used; `lines` has one sentence per setting. */
export class SettingsRefused extends Error {
	readonly lines: readonly string[];

	constructor(lines: readonly string[]) {
		super(lines.join('\n'));
		this.name = 'SettingsRefused';
		this.lines = lines;
	}
}

/** Reads and checks the settings; throws `SettingsRefused` with a line for each that is wrong. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
	const given = Object.fromEntries(
		Object.keys(Environment.entries).map((name) => [name, env[name]?.trim() || undefined])
	);
	const result = v.safeParse(Environment, given);
	if (!result.success)
		throw new SettingsRefused(
			result.issues.map((issue) => `${v.getDotPath(issue)} ${issue.message}`)
		);
	const { ORIGIN, PORT, HOST, DATA, HOSTS, TRUST_PROXY, DEMO, LOG } = result.output;
	const program = programFolder();
	return {
		origin: ORIGIN ?? `http://localhost:${PORT}`,
		host: HOST,
		port: PORT,
		data: resolve(DATA),
		hosts: HOSTS,
		trustProxy: TRUST_PROXY,
		demo: DEMO,
		log: LOG,
		program,
		migrations: join(program, 'drizzle')
	};
}

const HOST_VALUE = /^(?:[a-z0-9.-]+|\[[0-9a-f:]+\])(?::\d{1,5})?$/i;

const flag = () =>
	v.pipe(
		v.optional(v.string(), '0'),
		v.picklist(['0', '1'], 'must be 0 or 1'),
		v.transform((value) => value === '1')
	);

const Environment = v.object({
	ORIGIN: v.optional(
		v.pipe(
			v.string(),
			v.check(
				isOrigin,
				'must be an address without a path, such as https://tuntas.contohkab.go.id'
			),
			v.transform((value) => new URL(value).origin)
		)
	),
	PORT: v.pipe(
		v.optional(v.string(), '3000'),
		v.regex(/^\d{1,5}$/, 'must be a number from 1 to 65535'),
		v.transform(Number),
		v.minValue(1, 'must be a number from 1 to 65535'),
		v.maxValue(65535, 'must be a number from 1 to 65535')
	),
	HOST: v.pipe(
		v.optional(v.string(), '127.0.0.1'),
		v.regex(/^[a-z0-9.:-]+$/i, 'must be an address of this machine, such as 127.0.0.1 or 0.0.0.0')
	),
	DATA: v.optional(v.string(), './data'),
	HOSTS: v.pipe(
		v.optional(v.string(), ''),
		v.transform((value) => value.split(/[\s,]+/).filter((one) => one !== '')),
		v.array(
			v.pipe(
				v.string(),
				v.regex(HOST_VALUE, 'must be host names separated by commas, such as 10.0.0.5:3000'),
				v.toLowerCase()
			)
		)
	),
	TRUST_PROXY: flag(),
	DEMO: flag(),
	LOG: v.optional(v.picklist(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`), 'info')
});

function isOrigin(value: string): boolean {
	const url = URL.parse(value);
	if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return false;
	return url.pathname === '/' && !url.search && !url.hash;
}

/** The folder of package.json and drizzle/: this file lies at another depth once it has been built. */
export function programFolder(): string {
	let folder = import.meta.dirname;
	while (!existsSync(join(folder, 'drizzle')) || !existsSync(join(folder, 'package.json'))) {
		const parent = dirname(folder);
		if (parent === folder)
			throw new Error('the program is incomplete: its folder drizzle is missing');
		folder = parent;
	}
	return folder;
}
