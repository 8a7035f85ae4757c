import { rmSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import Database from 'better-sqlite3';
import * as v from 'valibot';
import { countRows, inspectDatabase } from './inspect.ts';
import type { Inspection } from './inspect.ts';

const TRIES = 3;

const { source, target } = v.parse(
	v.object({ source: v.string(), target: v.string() }),
	workerData
);
parentPort?.postMessage(copy());

function copy(): Inspection {
	const database = new Database(source, { readonly: true, fileMustExist: true, timeout: 5000 });
	try {
		let fault = '';
		for (let tries = 0; tries < TRIES; tries++) {
			const before = countRows(database);
			const quiet = writesOf(database);
			rmSync(target, { force: true });
			database.prepare('vacuum into ?').run(target);
			const wasQuiet = writesOf(database) === quiet;
			const after = countRows(database);
			leaveWriteAheadMode();
			const inspection = inspectDatabase(target);
			fault = faultIn(inspection) ?? difference(inspection.rows, before, wasQuiet ? before : after);
			if (fault === '') return inspection;
		}
		throw new Error(fault);
	} finally {
		database.close();
	}
}

/** Changes whenever somebody else has written. */
function writesOf(database: Database.Database): unknown {
	return database.pragma('data_version', { simple: true });
}

// A copy in write-ahead mode would need two more files beside it, and could not be read from a disc
// that is write-protected.
function leaveWriteAheadMode(): void {
	const database = new Database(target);
	database.pragma('journal_mode = DELETE');
	database.close();
}

function faultIn({ damage, brokenReferences }: Inspection): string | undefined {
	if (damage.length > 0) return `the copy is damaged: ${damage[0]}`;
	if (brokenReferences > 0) return `${brokenReferences} rows of the copy point to nothing`;
	return undefined;
}

/** Somebody may have written meanwhile: then each table lies between what it had before and after. */
function difference(
	copied: Readonly<Record<string, number>>,
	before: Readonly<Record<string, number>>,
	after: Readonly<Record<string, number>>
): string {
	for (const [table, rows] of Object.entries(before)) {
		const other = after[table] ?? rows;
		const found = copied[table] ?? -1;
		if (found < Math.min(rows, other) || found > Math.max(rows, other))
			return `the copy has ${found} rows of ${table}, the source ${rows}`;
	}
	return '';
}
