import { Worker } from 'node:worker_threads';
import { syncFile } from '../files/disk.ts';
import type { Inspection } from './inspect.ts';

/** What a snapshot is made of; also the input of its worker. */
export interface SnapshotOrder {
	readonly source: string;
	readonly target: string;
}

/** A snapshot that cannot be trusted: the copy is damaged, or has not the rows of its source. */
export class SnapshotRefused extends Error {}

/**
 * Copies a database that is in use into a new file, and reads the copy through. In a worker, because
 * it takes seconds; by `VACUUM INTO`, because SQLite's backup function starts again with every write
 * of somebody else and never ended under load. This module runs from source only, never bundled.
 */
export async function snapshot(order: SnapshotOrder): Promise<Inspection> {
	const worker = new Worker(new URL('./snapshot-worker.ts', import.meta.url), {
		workerData: order
	});
	const inspection = await new Promise<Inspection>((resolve, reject) => {
		worker.once('message', resolve);
		worker.once('error', (error: Error) => reject(new SnapshotRefused(error.message)));
		worker.once('exit', () => reject(new SnapshotRefused('the copy was interrupted')));
	});
	await syncFile(order.target);
	return inspection;
}
