import { SYSTEM } from '#domain/access/actor.ts';
import { disableAccount } from '#domain/accounts/operations.ts';
import { namedAccount } from '../account.ts';
import { print, textOf } from '../command.ts';
import type { Command } from '../command.ts';
import { withInstance } from '../instance.ts';

export const command: Command = {
	words: ['LOGIN'],
	about: 'Shuts an account and ends its sessions at once. What it did stays under its name.',
	options: {
		reason: { type: 'string', value: 'WORDS', about: 'Why; kept in the history.' }
	},
	run: async (typed) =>
		withInstance(() => {
			const account = namedAccount(typed);
			disableAccount(SYSTEM, account.id, textOf(typed, 'reason') ?? null);
			print(`The account of ${account.person} is disabled and signed out everywhere.`);
		})
};
