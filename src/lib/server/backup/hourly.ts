import { join } from 'node:path';
import { now } from '../../clock.ts';
import { sweepParts } from '../files/sweep.ts';
import { log, logFault } from '../log.ts';
import { backUp } from './back-up.ts';
import { listBackups, pruneBackups } from './listing.ts';

const MINUTE = 60_000;

/** Backs up every hour while the server runs, keeps the generations, and clears the folder of uploads. */
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
	const swept = await sweepParts(data);
	log('info', 'backed_up', {
		files: manifest.files.length,
		damaged: manifest.damaged.length,
		pruned: pruned.length,
		swept
	});
	return true;
}
