import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { keptInstants } from './generations.ts';

/** One backup in a folder of backups. */
export interface Backup {
	readonly folder: string;
	/** When it was made, ms UTC. */
	readonly made: number;
}

/** The name of a backup made at an instant: `2026-11-21T18-40-00Z`, which every file system can hold. */
export function backupName(instant: number): string {
	return new Date(instant)
		.toISOString()
		.replace(/\.\d+Z$/, 'Z')
		.replaceAll(':', '-');
}

/**
 * Makes the folder that is named after an instant, and answers both. Nobody shares one: whoever comes
 * second within a second takes the next. `inUse` names what else must not be there yet.
 */
export async function claimFolder(
	instant: number,
	placeOf: (name: string) => string,
	inUse?: (name: string) => string
): Promise<Backup> {
	for (let made = instant; ; made += 1000) {
		const name = backupName(made);
		const folder = placeOf(name);
		if (!(await makeFolder(folder))) continue;
		// Looked at afterwards: what was being made under this name a moment ago may just have been finished.
		if (!inUse || !existsSync(inUse(name))) return { folder, made };
		await rmdir(folder);
	}
}

async function makeFolder(folder: string): Promise<boolean> {
	return mkdir(folder, { mode: 0o700 }).then(
		() => true,
		(error: NodeJS.ErrnoException) => {
			if (error.code === 'EEXIST') return false;
			throw error;
		}
	);
}

/** The finished backups in a folder, newest first; an empty list where the folder is missing. */
export async function listBackups(folder: string): Promise<Backup[]> {
	const names = await readdir(folder).catch(() => []);
	return names
		.flatMap((name) => {
			const made = instantOf(name);
			return made === undefined ? [] : [{ folder: join(folder, name), made }];
		})
		.toSorted((a, b) => b.made - a.made);
}

/** Removes the backups that no generation keeps; answers which. */
export async function pruneBackups(folder: string): Promise<Backup[]> {
	const backups = await listBackups(folder);
	const kept = keptInstants(backups.map(({ made }) => made));
	const old = backups.filter(({ made }) => !kept.has(made));
	for (const backup of old) await rm(backup.folder, { recursive: true, force: true });
	return old;
}

function instantOf(name: string): number | undefined {
	const parts = /^(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})Z$/.exec(name);
	if (!parts) return undefined;
	const instant = Date.parse(`${parts[1]}T${parts[2]}:${parts[3]}:${parts[4]}Z`);
	return Number.isNaN(instant) ? undefined : instant;
}
