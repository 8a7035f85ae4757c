import { statfsSync } from 'node:fs';
import { openConnection } from './database.ts';
import { logFault } from './log.ts';

/** Why an instance that lives should get no requests. */
export type Unreadiness = 'database' | 'disk';

// SQLite needs room for its write-ahead file before it can save anything.
const LEAST_FREE_BYTES = 500 * 1024 * 1024;

/** What keeps the open instance from working; empty when it can read, write and has room to. */
export function unreadinessOf(dataFolder: string): Unreadiness[] {
	return [
		...(canWrite() ? [] : ['database' as const]),
		...(hasRoom(dataFolder) ? [] : ['disk' as const])
	];
}

/** Commits a write that changes nothing: it fails where a real one would. */
function canWrite(): boolean {
	try {
		const connection = openConnection();
		const version = Number(connection.pragma('user_version', { simple: true }));
		connection.pragma(`user_version = ${version}`);
		return true;
	} catch (error) {
		logFault('not_ready', error);
		return false;
	}
}

function hasRoom(folder: string): boolean {
	const { bavail, bsize } = statfsSync(folder);
	return bavail * bsize >= LEAST_FREE_BYTES;
}
