import { roleWords } from '#messages/roles.ts';
import { ACCOUNTS } from './directory/accounts.ts';
import type { AccountKey, InstitutionKey, PersonKey } from './directory/keys.ts';
import { MERGER } from './directory/merger.ts';
import { OTHER_BODIES } from './directory/other-bodies.ts';
import { PERSONS } from './directory/persons.ts';
import { REGION_OFFICES } from './directory/region-offices.ts';

/** One account of the demonstration, printed at start and offered for sign-in. */
export interface DemoLogin {
	/** The role in Indonesian, as the screen words it, with the institution in which it is held. */
	readonly role: string;
	readonly email: string;
	readonly password: string;
	/** The person with titles and degrees. */
	readonly name: string;
}

/** The one password of every account of the demonstration; no other instance has it. */
export const DEMO_PASSWORD = 'jembatan-kayu-ulin';

/** Who keeps the real meetings that ship with the demonstration, in the regions where they were held. */
export const KEEPER_OF_REAL_MEETINGS = {
	key: 'rapat.nyata',
	person: 'fajar',
	role: 'Sekretariat, lima rapat nyata'
} as const satisfies { readonly key: string; readonly person: PersonKey; readonly role: string };

/** Who adopts their minutes: never the one who wrote them alone. */
export const OFFICIAL_OF_REAL_MEETINGS = {
	key: 'pejabat.nyata',
	person: 'winarta',
	role: 'Pejabat, lima rapat nyata'
} as const satisfies { readonly key: string; readonly person: PersonKey; readonly role: string };

/** One of each role, and of the liaison officers those with the most to do. */
const SHOWN = [
	...(['sekretariat', 'notulis', 'sekda', 'dinsos', 'dinkes', 'dp3a', 'bappeda'] as const),
	...(['bupati', 'inspektorat', 'admin'] as const)
] satisfies readonly AccountKey[];

/** One sign-in per role; the same in every load. */
export const DEMO_LOGINS: readonly DemoLogin[] = [
	...SHOWN.flatMap((shown) => ACCOUNTS.filter(([key]) => key === shown)).map(
		([key, person, roles]) =>
			login(key, person, roles.map(([role, office]) => roleAt(role, office)).join(', '))
	),
	...[KEEPER_OF_REAL_MEETINGS, OFFICIAL_OF_REAL_MEETINGS].map(({ key, person, role }) =>
		login(key, person, role)
	)
];

/** What is typed to sign in; the domain `.test` never exists (RFC 6761). */
export function emailOf(key: string): string {
	return `${key}@contoh.test`;
}

function login(key: string, person: PersonKey, role: string): DemoLogin {
	const name = PERSONS.find(([one]) => one === person)?.[1] ?? '';
	return { role, email: emailOf(key), password: DEMO_PASSWORD, name };
}

function roleAt(role: keyof typeof roleWords.id, office: InstitutionKey | undefined): string {
	if (office === undefined) return roleWords.id[role];
	if (office === MERGER.renamed) return `${roleWords.id[role]} ${MERGER.acronym}`;
	const row = [...REGION_OFFICES, ...OTHER_BODIES].find(([key]) => key === office);
	return `${roleWords.id[role]} ${row?.[3] ?? row?.[2]}`;
}
