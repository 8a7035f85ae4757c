import { mkdirSync, rmSync, statSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Does a piece of preparation once for all test processes that start at the same time: the first
 * takes the lock, which is a folder, and the others wait until it is done.
 */
export async function once(lock: string, isDone: () => boolean, work: () => void): Promise<void> {
	while (!isDone()) {
		if (!take(lock)) {
			await wait(200);
			continue;
		}
		try {
			if (!isDone()) work();
		} finally {
			rmSync(lock, { recursive: true, force: true });
		}
	}
}

function take(lock: string): boolean {
	try {
		mkdirSync(lock);
		return true;
	} catch {
		// Left by a process that was killed: no preparation takes longer than two minutes.
		const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Infinity;
		const age = performance.timeOrigin + performance.now() - since;
		if (age > 120_000) rmSync(lock, { recursive: true, force: true });
		return false;
	}
}
