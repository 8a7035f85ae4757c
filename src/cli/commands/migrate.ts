import { lockData } from '#lib/server/lock.ts';
import { readSettings } from '#lib/server/settings.ts';
import { JSON_OPTION, print, printData } from '../command.ts';
import type { Command } from '../command.ts';
import { bringUpToDate } from '../instance.ts';

export const command: Command = {
	words: [],
	about:
		'Creates the database, or applies the migrations that it lacks, after a verified backup. The server does the same when it starts; it must not be running meanwhile.',
	options: JSON_OPTION,
	async run({ values }) {
		const settings = readSettings(process.env);
		const unlock = lockData(settings.data);
		try {
			const { applied, backup } = await bringUpToDate(settings);
			if (values['json']) return printData({ data: settings.data, applied, backup });
			if (backup) print(`Backed up to ${backup}.`);
			print(applied.length > 0 ? `Applied ${applied.join(', ')}.` : 'Nothing to apply.');
		} finally {
			unlock();
		}
	}
};
