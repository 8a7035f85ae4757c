import { SYSTEM } from '#domain/access/actor.ts';
import { resetAccount } from '#domain/accounts/operations.ts';
import { handedOver, namedAccount } from '../account.ts';
import { JSON_OPTION, print, printData } from '../command.ts';
import type { Command } from '../command.ts';
import { withInstance } from '../instance.ts';

export const command: Command = {
	words: ['LOGIN'],
	about:
		'Makes a one-time link for a new password, or a new invitation where the first was never taken. The old password works until the link is used.',
	options: JSON_OPTION,
	run: async (typed) =>
		withInstance((settings) => {
			const account = namedAccount(typed);
			const { link, goodUntil } = handedOver(settings, resetAccount(SYSTEM, account.id));
			if (typed.values['json']) return printData({ accountId: account.id, link, goodUntil });
			print([`Hand this over to ${account.person}; it works once, until ${goodUntil}:`, link]);
		})
};
