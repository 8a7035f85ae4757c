import { existsSync } from 'node:fs';
import { constants, copyFile, mkdir, readdir, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { now } from '../../clock.ts';
import { syncFile, syncFolder } from '../files/disk.ts';
import { lockData } from '../lock.ts';
import { claimFolder } from './listing.ts';
import type { Manifest } from './manifest.ts';
import { faultsOf, verifyBackup } from './verify.ts';

/** The backup cannot be used, or what was placed is not what it holds; nothing old is lost either way. */
export class RestoreRefused extends Error {}

/** What a restore did. */
export interface Restored {
	readonly manifest: Manifest;
	/** Where the data that was there before lies now, or null where there was none. */
	readonly movedTo: string | null;
}

// A write-ahead file that is left beside another database would be applied to it.
const LIVE = ['tuntas.db', 'tuntas.db-wal', 'tuntas.db-shm', 'tuntas.db-journal', 'files'];

/**
 * Puts a backup in the place of a data folder's contents, on this machine or an empty one. Verifies the
 * backup first and what was placed afterwards; what was there before is moved aside, never deleted.
 * Throws `DataInUse` while the server runs on the folder.
 */
export async function restore({ from, data }: { from: string; data: string }): Promise<Restored> {
	const unlock = lockData(data);
	try {
		const { faults, manifest } = await verifyBackup(from);
		if (!manifest || faults.length > 0)
			throw new RestoreRefused(`The backup cannot be used. ${faults.join(' ')}`);
		const movedTo = await moveAside(data);
		try {
			await place(from, data, manifest);
		} catch (error) {
			await moveAside(data, 'failed-restore');
			if (movedTo) await moveBack(movedTo, data);
			throw error;
		}
		return { manifest, movedTo };
	} finally {
		unlock();
	}
}

async function place(from: string, data: string, manifest: Manifest): Promise<void> {
	await copyDurably(join(from, 'tuntas.db'), join(data, 'tuntas.db'));
	for (const { sha256 } of manifest.files) {
		const path = join('files', sha256.slice(0, 2), sha256);
		await copyDurably(join(from, path), join(data, path));
	}
	await syncFolder(data);
	const faults = await faultsOf(data, manifest);
	if (faults.length > 0)
		throw new RestoreRefused(`What was restored reads back wrong. ${faults.join(' ')}`);
}

async function copyDurably(from: string, to: string): Promise<void> {
	await mkdir(dirname(to), { recursive: true, mode: 0o700 });
	await copyFile(from, to, constants.COPYFILE_EXCL);
	await syncFile(to);
	await syncFolder(dirname(to));
}

async function moveAside(data: string, label = 'before-restore'): Promise<string | null> {
	const present = LIVE.filter((name) => existsSync(join(data, name)));
	if (present.length === 0) return null;
	const { folder: aside } = await claimFolder(now(), (name) => join(data, `${label}-${name}`));
	for (const name of present) await rename(join(data, name), join(aside, name));
	await syncFolder(data);
	return aside;
}

async function moveBack(aside: string, data: string): Promise<void> {
	for (const name of await readdir(aside)) await rename(join(aside, name), join(data, name));
	await syncFolder(data);
}
