import { JSON_OPTION, print, printData } from '../command.ts';
import type { Command } from '../command.ts';
import {
	checkAudit,
	checkConnection,
	checkDatabase,
	checkFiles,
	checkMinutes
} from '../doctor/database.ts';
import type { Finding } from '../doctor/finding.ts';
import { checkSearch } from '../doctor/search.ts';
import { checkBackups, checkDisk, checkProgram, checkSettings } from '../doctor/machine.ts';
import { withInstance } from '../instance.ts';

const SIGNS = { ok: 'ok     ', warning: 'WARNING', failure: 'FAILURE' } as const;

export const command: Command = {
	words: [],
	about:
		'Checks the program, the settings, the database and its settings, the chain of the audit trail, the adopted minutes, the index of words, the stored files, the disk and the backups; also while the server runs. Exit code 1 when something is broken.',
	options: {
		...JSON_OPTION,
		'rebuild-search': {
			type: 'boolean',
			about: 'Make the index of words anew from the records, then check.'
		}
	},
	async run({ values }) {
		const findings = await withInstance(async (settings): Promise<Finding[]> => [
			checkProgram(settings),
			checkSettings(settings),
			checkConnection(),
			...checkDatabase(settings),
			checkAudit(),
			checkMinutes(),
			checkSearch(values['rebuild-search'] === true),
			await checkFiles(settings),
			await checkDisk(settings),
			await checkBackups(settings)
		]);
		if (values['json']) printData(findings);
		else print(findings.map(({ check, level, says }) => `${SIGNS[level]}  ${check}: ${says}`));
		return findings.some(({ level }) => level === 'failure') ? 1 : 0;
	}
};
