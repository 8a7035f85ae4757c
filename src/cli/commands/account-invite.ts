import { SYSTEM } from '#domain/access/actor.ts';
import { InviteAccount } from '#domain/accounts/input.ts';
import { inviteAccount } from '#domain/accounts/operations.ts';
import { ROLES } from '#domain/accounts/roles.ts';
import { institutionOptions } from '#domain/institutions/queries.ts';
import { useRegion } from '#domain/regions/operations.ts';
import { regionByCode } from '#domain/regions/queries.ts';
import { parse } from '#lib/forms/fields.ts';
import { handedOver } from '../account.ts';
import { JSON_OPTION, Refused, WrongUsage, print, printData, textOf } from '../command.ts';
import type { Command, Typed } from '../command.ts';
import { withInstance } from '../instance.ts';

export const command: Command = {
	words: [],
	about:
		'Makes an account with a first role for somebody new, and the one-time link by which they choose a password. Works also for the first administrator of an empty instance.',
	options: {
		name: { type: 'string', value: 'NAME', about: 'Full name with titles.' },
		login: { type: 'string', value: 'LOGIN', about: 'E-mail address or NIP.' },
		role: { type: 'string', value: 'ROLE', about: `One of ${ROLES.join(', ')}.` },
		region: {
			type: 'string',
			value: 'CODE',
			about: 'Kemendagri code of the region, such as 63.06.'
		},
		institution: {
			type: 'string',
			value: 'NAME',
			about: 'Name or acronym of the institution, for roles that are held in one.'
		},
		...JSON_OPTION
	},
	run: async (typed) =>
		withInstance((settings) => {
			const regionId = regionOf(typed);
			const institution = textOf(typed, 'institution');
			const input = parse(InviteAccount, {
				personId: '',
				name: textOf(typed, 'name') ?? '',
				login: textOf(typed, 'login') ?? '',
				role: textOf(typed, 'role'),
				regionId: String(regionId),
				institutionId: institution === undefined ? '' : String(institutionOf(institution, regionId))
			});
			// On an empty instance nobody else could put a region to use.
			useRegion(SYSTEM, regionId);
			const { accountId, link } = inviteAccount(SYSTEM, input);
			const { link: address, goodUntil } = handedOver(settings, link);
			if (typed.values['json']) return printData({ accountId, link: address, goodUntil });
			print([`Hand this over to ${input.name}; it works once, until ${goodUntil}:`, address]);
		})
};

function regionOf(typed: Typed): number {
	const code = textOf(typed, 'region');
	if (code === undefined) throw new WrongUsage('--region is missing.');
	const region = regionByCode(code);
	if (!region) throw new Refused(`There is no region with the code ${code}.`);
	return region.id;
}

function institutionOf(word: string, regionId: number): number {
	const wanted = word.toLowerCase();
	const found = institutionOptions(SYSTEM, [regionId]).filter(({ name, acronym }) =>
		[name.toLowerCase(), acronym?.toLowerCase()].includes(wanted)
	);
	const [first, ...others] = found;
	if (!first) throw new Refused(`There is no institution "${word}" in this region.`);
	if (others.length > 0) throw new Refused(`Several institutions are called "${word}".`);
	return first.id;
}
