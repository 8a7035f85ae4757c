import { setTimeout as wait } from 'node:timers/promises';
import { DataInUse, lockData } from '#lib/server/lock.ts';

/**
 * Does a piece of preparation once for all test processes that start at the same time: the first
 * takes the lock, which is a folder and goes away with its process, and the others wait until it is done.
 */
export async function once(lock: string, isDone: () => boolean, work: () => void): Promise<void> {
	while (!isDone()) {
		const unlock = taken(lock);
		if (!unlock) {
			await wait(200);
			continue;
		}
		try {
			if (!isDone()) work();
		} finally {
			unlock();
		}
	}
}

function taken(lock: string): (() => void) | undefined {
	try {
		return lockData(lock);
	} catch (error) {
		if (error instanceof DataInUse) return undefined;
		throw error;
	}
}
