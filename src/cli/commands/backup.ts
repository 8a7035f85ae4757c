import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { backUp } from '#lib/server/backup/back-up.ts';
import { listBackups, pruneBackups } from '#lib/server/backup/listing.ts';
import { verifyBackup } from '#lib/server/backup/verify.ts';
import { readSettings } from '#lib/server/settings.ts';
import { JSON_OPTION, Refused, print, printData, textOf } from '../command.ts';
import type { Command } from '../command.ts';

export const command: Command = {
	words: [],
	about:
		'Copies the database and the files while the server may go on, reads the copy through, and keeps the newest of 24 hours, 14 days, 8 weeks and 12 months. The server does this every hour into DATA/backups; use --to for another medium.',
	options: {
		to: { type: 'string', value: 'FOLDER', about: 'Put backups here instead of DATA/backups.' },
		list: { type: 'boolean', about: 'Only list the backups that are there.' },
		verify: { type: 'string', value: 'FOLDER', about: 'Only read one backup through.' },
		...JSON_OPTION
	},
	async run(typed) {
		const verify = textOf(typed, 'verify');
		if (verify !== undefined) return readThrough(resolve(verify), typed.values['json'] === true);
		const { data } = readSettings(process.env);
		const to = resolve(textOf(typed, 'to') ?? join(data, 'backups'));
		if (typed.values['list']) return list(to, typed.values['json'] === true);
		if (!existsSync(join(data, 'tuntas.db')))
			throw new Refused(`There is no database in ${data}: set DATA to the folder that has one.`);
		const { folder, manifest } = await backUp({ data, to });
		const pruned = await pruneBackups(to);
		if (typed.values['json']) printData({ folder, ...manifest, pruned: pruned.length });
		else print(`Backed up to ${folder}: database verified, ${manifest.files.length} files.`);
		if (manifest.damaged.length === 0) return 0;
		throw new Refused(`${manifest.damaged.length} stored files are damaged and not in the backup.`);
	}
};

async function readThrough(folder: string, json: boolean): Promise<number> {
	const { faults, manifest } = await verifyBackup(folder);
	if (json) printData({ folder, faults, made: manifest?.made ?? null });
	else if (faults.length === 0) print(`The backup of ${manifest?.made} can be relied on.`);
	if (faults.length > 0) throw new Refused(faults.join(' '));
	return 0;
}

async function list(to: string, json: boolean): Promise<void> {
	const backups = await listBackups(to);
	const rows = backups.map(({ folder, made }) => ({ folder, made: new Date(made).toISOString() }));
	if (json) printData(rows);
	else print(rows.length > 0 ? rows.map(({ folder }) => folder) : `There is no backup in ${to}.`);
}
