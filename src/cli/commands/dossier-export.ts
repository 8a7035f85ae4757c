import { writeFile } from 'node:fs/promises';
import { SYSTEM } from '#domain/access/actor.ts';
import { exportDossier, exportedContent } from '#domain/dossiers/export.ts';
import { meetingOfDossier } from '#domain/dossiers/queries.ts';
import { JSON_OPTION, Refused, print, printData, textOf, wordOf } from '../command.ts';
import type { Command } from '../command.ts';
import { withInstance } from '../instance.ts';

export const command: Command = {
	words: ['MEETING'],
	about:
		'Writes a whole meeting as a dossier, named by its number or by the id of the dossier that it came from. The same meeting always gives the same bytes. The file holds everything, whatever its confidentiality.',
	options: {
		to: { type: 'string', value: 'FILE', about: 'Write here, where nothing must lie yet.' },
		...JSON_OPTION
	},
	run: async (typed) =>
		withInstance(async () => {
			const word = wordOf(typed, 'The number of the meeting');
			const meetingId = /^\d{1,15}$/.test(word) ? Number(word) : meetingOfDossier(word);
			if (meetingId === null) throw new Refused(`No meeting came from a dossier called ${word}.`);
			if (typed.values['json']) return printData(exportedContent(SYSTEM, meetingId));
			const text = exportDossier(SYSTEM, meetingId);
			const to = textOf(typed, 'to');
			if (to === undefined) process.stdout.write(text);
			else await write(to, text);
		})
};

async function write(to: string, text: string): Promise<void> {
	await writeFile(to, text, { flag: 'wx', mode: 0o600 }).catch((error: NodeJS.ErrnoException) => {
		throw new Refused(`${to} cannot be written (${error.code}).`);
	});
	print(`Written to ${to}.`);
}
