import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { closeInstance, openInstance } from '#lib/server/instance.ts';
import { lockData } from '#lib/server/lock.ts';
import { readSettings } from '#lib/server/settings.ts';
import type { Settings } from '#lib/server/settings.ts';
import { Refused, print } from '../command.ts';
import { bringUpToDate } from '../instance.ts';

// Marks a folder as ours to empty. Without it `--fresh` would be a way to lose real data.
const MARK = 'demonstration';

/** Settings of the demonstration: a folder of its own, and a log that leaves the terminal readable. */
export function demoSettings(env: NodeJS.ProcessEnv): Settings {
	env['DEMO'] = '1';
	env['DATA'] ||= join('data', 'demo');
	env['LOG'] ||= 'warn';
	return readSettings(env);
}

/** Makes sure that the folder holds the demonstration data, whole; answers the lines with the sign-ins. */
export async function prepareDemo(settings: Settings, fresh: boolean): Promise<string[]> {
	const unlock = lockData(settings.data);
	try {
		const state = stateOf(settings.data);
		if (state === 'foreign')
			throw new Refused(
				`${settings.data} holds real data: set DATA to another folder for the demo.`
			);
		if (fresh || state !== 'ready') await load(settings);
		else await bringUpToDate(settings);
	} finally {
		unlock();
	}
	const { DEMO_LOGINS } = await import('./seed.ts');
	const width = Math.max(0, ...DEMO_LOGINS.map(({ role }) => role.id.length));
	return DEMO_LOGINS.map(
		({ role, email, password }) => `${role.id.padEnd(width)}  ${email}  ${password}`
	);
}

async function load(settings: Settings): Promise<void> {
	print('Loading the demonstration data ...');
	empty(settings.data);
	// Until the word "ready" stands there, an interrupted load is begun again instead of served.
	writeFileSync(join(settings.data, MARK), 'loading\n');
	try {
		openInstance(settings);
		const { seedDemo } = await import('./seed.ts');
		await seedDemo();
	} finally {
		closeInstance();
	}
	writeFileSync(join(settings.data, MARK), 'ready\n');
}

function stateOf(data: string): 'new' | 'loading' | 'ready' | 'foreign' {
	const mark = join(data, MARK);
	if (existsSync(mark)) return readFileSync(mark, 'utf8').trim() === 'ready' ? 'ready' : 'loading';
	return existsSync(join(data, 'tuntas.db')) ? 'foreign' : 'new';
}

function empty(data: string): void {
	mkdirSync(data, { recursive: true, mode: 0o700 });
	for (const name of readdirSync(data))
		if (!name.startsWith('tuntas.lock')) rmSync(join(data, name), { recursive: true });
}
