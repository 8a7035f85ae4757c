import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { hashOfFile } from '../files/disk.ts';
import { inspectDatabase } from './inspect.ts';
import { readManifest } from './manifest.ts';
import type { Manifest } from './manifest.ts';

/** What is wrong with a backup, one sentence each; empty when it can be relied on. */
export interface Verification {
	readonly faults: readonly string[];
	readonly manifest: Manifest | undefined;
}

/** Reads a whole backup: every byte of every file is hashed, the database is read through. */
export async function verifyBackup(folder: string): Promise<Verification> {
	const manifest = await readManifest(folder);
	if (!manifest) return { faults: ['It has no readable manifest.json.'], manifest };
	const faults = await faultsOf(folder, manifest);
	return { faults, manifest };
}

/** What differs between a folder (a backup, or a data folder just restored) and a manifest. */
export async function faultsOf(folder: string, manifest: Manifest): Promise<string[]> {
	const database = await databaseFault(join(folder, 'tuntas.db'), manifest.database);
	const faults = database === undefined ? [] : [database];
	for (const { sha256 } of manifest.files) {
		const path = join(folder, 'files', sha256.slice(0, 2), sha256);
		if (!existsSync(path)) faults.push(`The file ${sha256} is missing.`);
		else if ((await hashOfFile(path)) !== sha256) faults.push(`The file ${sha256} is damaged.`);
	}
	return faults;
}

async function databaseFault(
	path: string,
	expected: Manifest['database']
): Promise<string | undefined> {
	if (!existsSync(path)) return 'Its database is missing.';
	if ((await hashOfFile(path)) !== expected.sha256)
		return 'Its database is not the one that was backed up.';
	const { damage, brokenReferences, rows } = inspectDatabase(path);
	if (damage.length > 0) return `Its database is damaged: ${damage[0]}.`;
	if (brokenReferences > 0) return `${brokenReferences} rows of its database point to nothing.`;
	const other = Object.entries(expected.rows).find(([table, count]) => rows[table] !== count);
	return other && `Its table ${other[0]} has ${rows[other[0]]} rows instead of ${other[1]}.`;
}
