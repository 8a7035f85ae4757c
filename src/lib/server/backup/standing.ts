import { join } from 'node:path';
import { now } from '../../clock.ts';
import { listBackups } from './listing.ts';

/** How the backups of an instance stand, for whoever looks after it. */
export interface BackupStanding {
	readonly count: number;
	/** When the newest was made, ms UTC; null where there is none yet. */
	readonly newest: number | null;
	/** Hourly ones have failed to come for hours: somebody must look at the server. */
	readonly overdue: boolean;
}

const LATE_MS = 3 * 60 * 60_000;

/** Reads the folder of backups under DATA. */
export async function backupStanding(data: string): Promise<BackupStanding> {
	const backups = await listBackups(join(data, 'backups'));
	const newest = backups[0]?.made ?? null;
	return {
		count: backups.length,
		newest,
		overdue: newest !== null && now() - newest > LATE_MS
	};
}
