import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setClock } from '#lib/clock.ts';
import { FileStore } from '#lib/server/files/store.ts';
import { seedDemo } from '../../../src/cli/demo/seed.ts';
import { instantAt } from '../../../src/cli/demo/story/days.ts';
import { freshDatabase } from '../../support/database.ts';

/** Not a bar for speed: loading takes three seconds, on a busy machine a minute. */
export const PATIENCE = 600_000;

/** A Monday noon. */
export const DAY = '2026-11-23';

/** Loads the demonstration into a new database as on that day, and leaves the clock there. */
export async function loadedOn(day: string, time = '12:00'): Promise<void> {
	freshDatabase();
	await loadAgainOn(day, time);
}

/** The same into the database that is open. */
export async function loadAgainOn(day: string, time = '12:00'): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'tuntas-demo-'));
	try {
		setClock(instantAt(day, time));
		await seedDemo(new FileStore(folder));
	} finally {
		setClock(instantAt(day, time));
		rmSync(folder, { recursive: true, force: true });
	}
}
