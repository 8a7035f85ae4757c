import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { now } from '../../clock.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Removes what interrupted uploads left under `tmp/` more than an hour ago; answers how many. */
export async function sweepParts(dataFolder: string): Promise<number> {
	const folder = join(dataFolder, 'tmp');
	const names = await namesIn(folder);
	const old = names.filter((name) => name.endsWith('.part')).map((name) => join(folder, name));
	return removeOld(old, HOUR);
}

/**
 * Removes stored files that no row mentions, a day after they were stored: a form that was refused
 * after its files had arrived leaves them. Answers how many.
 */
export async function sweepOrphans(
	dataFolder: string,
	isMentioned: (sha256: string) => boolean
): Promise<number> {
	const paths = await storedFiles(dataFolder);
	const orphans = paths.filter(({ sha256 }) => !isMentioned(sha256)).map(({ path }) => path);
	return removeOld(orphans, DAY);
}

/** Every stored file, in the order of their hashes. */
export async function storedFiles(dataFolder: string): Promise<{ sha256: string; path: string }[]> {
	const root = join(dataFolder, 'files');
	const folders = (await namesIn(root)).filter((name) => /^[0-9a-f]{2}$/.test(name)).toSorted();
	const found: { sha256: string; path: string }[] = [];
	for (const folder of folders)
		for (const sha256 of (await namesIn(join(root, folder))).toSorted())
			if (/^[0-9a-f]{64}$/.test(sha256)) found.push({ sha256, path: join(root, folder, sha256) });
	return found;
}

async function removeOld(paths: readonly string[], age: number): Promise<number> {
	let removed = 0;
	for (const path of paths) {
		const found = await stat(path).catch(() => undefined);
		if (!found || now() - found.mtimeMs < age) continue;
		await rm(path, { force: true });
		removed += 1;
	}
	return removed;
}

async function namesIn(folder: string): Promise<string[]> {
	return readdir(folder).catch(() => []);
}
