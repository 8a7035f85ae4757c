import { constants, copyFile, link, mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { now } from '../../clock.ts';
import { hashOfFile, syncFile, syncFolder } from '../files/disk.ts';
import { storedFiles } from '../files/sweep.ts';
import { backupName, claimFolder, listBackups } from './listing.ts';
import type { Backup } from './listing.ts';
import { writeManifest } from './manifest.ts';
import type { Manifest } from './manifest.ts';
import { snapshot } from './snapshot.ts';

/**
 * Backs up one data folder while it is in use: database first, then the files, which never change.
 * The backup appears under its name only when it is complete and verified.
 */
export async function backUp({
	data,
	to = join(data, 'backups')
}: {
	data: string;
	/** Another folder, best on another medium. */
	to?: string;
}): Promise<Backup & { manifest: Manifest }> {
	await mkdir(to, { recursive: true, mode: 0o700 });
	const [previous] = await listBackups(to);
	const finished = (name: string) => join(to, name);
	const { folder: partial, made } = await claimFolder(
		now(),
		(name) => `${finished(name)}.partial`,
		finished
	);
	const folder = finished(backupName(made));
	try {
		const manifest: Manifest = {
			format: 1,
			made: new Date(made).toISOString(),
			database: await copyDatabase(data, partial),
			...(await copyFiles(data, partial, previous))
		};
		await writeManifest(partial, manifest);
		await syncFolder(partial);
		await rename(partial, folder);
		await syncFolder(to);
		return { folder, made, manifest };
	} finally {
		await rm(partial, { recursive: true, force: true });
	}
}

async function copyDatabase(data: string, folder: string): Promise<Manifest['database']> {
	const target = join(folder, 'tuntas.db');
	const { rows, migrations, auditHead } = await snapshot({
		source: join(data, 'tuntas.db'),
		target
	});
	const [sha256, { size }] = [await hashOfFile(target), await stat(target)];
	return { sha256, size, rows, migrations: [...migrations], auditHead };
}

async function copyFiles(
	data: string,
	folder: string,
	previous: Backup | undefined
): Promise<Pick<Manifest, 'files' | 'damaged'>> {
	const files: Manifest['files'] = [];
	const damaged: string[] = [];
	for (const { sha256, path } of await storedFiles(data)) {
		const place = join('files', sha256.slice(0, 2), sha256);
		const target = join(folder, place);
		await mkdir(dirname(target), { recursive: true, mode: 0o700 });
		// Shared with the backup before, never with the live file: what damages that must not reach here.
		const shared = previous && (await tryLink(join(previous.folder, place), target));
		if (!shared) await copyFile(path, target, constants.COPYFILE_EXCL);
		if (!shared && (await hashOfFile(target)) !== sha256) {
			damaged.push(sha256);
			await rm(target);
			continue;
		}
		if (!shared) await syncFile(target);
		files.push({ sha256, size: (await stat(target)).size });
	}
	return { files, damaged };
}

async function tryLink(existing: string, target: string): Promise<boolean> {
	return link(existing, target).then(
		() => true,
		() => false
	);
}
