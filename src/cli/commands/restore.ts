import { join, resolve } from 'node:path';
import { listBackups } from '#lib/server/backup/listing.ts';
import { restore } from '#lib/server/backup/restore.ts';
import { readSettings } from '#lib/server/settings.ts';
import { JSON_OPTION, Refused, print, printData, wordOf } from '../command.ts';
import type { Command } from '../command.ts';
import { bringUpToDate } from '../instance.ts';

export const command: Command = {
	words: ['FOLDER|latest'],
	about:
		'Verifies a backup and puts it in the place of the data in DATA, on this machine or an empty one. What was there before is moved aside within DATA, never deleted. The server must be stopped.',
	options: JSON_OPTION,
	async run(typed) {
		const settings = readSettings(process.env);
		const from = await folderOf(wordOf(typed, 'The folder of the backup'), settings.data);
		const { manifest, movedTo } = await restore({ from, data: settings.data });
		const { applied } = await bringUpToDate(settings);
		if (typed.values['json']) return printData({ from, made: manifest.made, movedTo, applied });
		const rows = Object.values(manifest.database.rows).reduce((sum, count) => sum + count, 0);
		print([
			...(movedTo ? [`The data from before lies in ${movedTo}.`] : []),
			`Restored the backup of ${manifest.made}: ${rows} rows, ${manifest.files.length} files, read back and verified.`,
			...(applied.length > 0 ? [`Applied ${applied.join(', ')}.`] : []),
			'Start Tuntas again.'
		]);
	}
};

async function folderOf(word: string, data: string): Promise<string> {
	if (word !== 'latest') return resolve(word);
	const backups = join(data, 'backups');
	const [newest] = await listBackups(backups);
	if (!newest) throw new Refused(`There is no backup in ${backups}.`);
	return newest.folder;
}
