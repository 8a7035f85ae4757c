import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { now } from '#lib/clock.ts';
import { listBackups } from '#lib/server/backup/listing.ts';
import type { Settings } from '#lib/server/settings.ts';
import { finder } from './finding.ts';
import type { Finding } from './finding.ts';

const GIGABYTE = 1024 ** 3;
const HOUR = 3_600_000;

/** The Node that runs this, and whether there is a build to serve. */
export function checkProgram({ program }: Settings): Finding {
	const { ok, failure } = finder('program');
	if (!existsSync(join(program, 'build', 'handler.js')))
		return failure('The application has not been built: run "npm run build".');
	return ok(`Built; runs on Node ${process.versions.node}.`);
}

/** Settings that are allowed and probably not meant. */
export function checkSettings({ origin, host, demo, trustProxy }: Settings): Finding {
	const { ok, warning } = finder('settings');
	const local = ['localhost', '127.0.0.1', '[::1]'].includes(new URL(origin).hostname);
	if (demo) return warning('DEMO is 1: anybody may sign in with one click.');
	if (!local && origin.startsWith('http:'))
		return warning(`${origin} is not https: passwords travel in clear text.`);
	if (trustProxy && host === '0.0.0.0')
		return warning(
			'TRUST_PROXY is 1 and HOST 0.0.0.0: whoever comes past the proxy can lie about their address.'
		);
	return ok(`Serves ${origin}.`);
}

/** Room for the database, its copies and the files. */
export async function checkDisk({ data }: Settings): Promise<Finding> {
	const { ok, warning, failure } = finder('disk');
	const { bavail, blocks, bsize } = await statfs(data);
	const free = bavail * bsize;
	const says = `${(free / GIGABYTE).toFixed(1)} GB free in ${data}.`;
	if (free < GIGABYTE / 2) return failure(`Only ${says}`);
	return free < 2 * GIGABYTE || bavail < blocks / 10 ? warning(`Only ${says}`) : ok(says);
}

/** The age of the newest backup in DATA/backups. */
export async function checkBackups({ data }: Settings): Promise<Finding> {
	const { ok, warning } = finder('backups');
	const [newest] = await listBackups(join(data, 'backups'));
	if (!newest) return warning('There is no backup yet: run "tuntas backup".');
	const hours = Math.floor((now() - newest.made) / HOUR);
	if (hours > 26) return warning(`The newest backup is ${hours} hours old.`);
	return ok(`The newest backup is ${hours} hours old.`);
}
