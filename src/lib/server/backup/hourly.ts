import { join } from 'node:path';
import { now } from '../../clock.ts';
import { sweepOrphans, sweepParts } from '../files/sweep.ts';
import { log, logFault } from '../log.ts';
import { backUp } from './back-up.ts';
import { filesNamedIn } from './inspect.ts';
import { listBackups, pruneBackups } from './listing.ts';

const MINUTE = 60_000;

/**
 * Backs up every hour while the server runs, keeps the generations, and clears away what uploads left:
 * parts that were interrupted, and files that no row has come to mention within a day.
 */
export function startHourlyBackups(data: string): { stop(): void } {
	let running = false;
	const look = () => {
		if (running) return;
		running = true;
		backUpWhenDue(data)
			.catch((error: unknown) => logFault('backup_failed', error))
			.finally(() => {
				running = false;
			});
	};
	const timer = setInterval(look, 5 * MINUTE);
	timer.unref();
	return { stop: () => clearInterval(timer) };
}

/** Makes a backup when the newest is an hour old; answers whether it did. */
export async function backUpWhenDue(data: string): Promise<boolean> {
	const [newest] = await listBackups(join(data, 'backups'));
	if (newest && now() - newest.made < 60 * MINUTE) return false;
	const { manifest } = await backUp({ data });
	const pruned = await pruneBackups(join(data, 'backups'));
	const named = filesNamedIn(join(data, 'tuntas.db'));
	const swept =
		(await sweepParts(data)) + (await sweepOrphans(data, (sha256) => named.has(sha256)));
	log('info', 'backed_up', {
		files: manifest.files.length,
		damaged: manifest.damaged.length,
		pruned: pruned.length,
		swept
	});
	return true;
}
