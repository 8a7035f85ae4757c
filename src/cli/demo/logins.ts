import { roleWords } from '#messages/roles.ts';
import type { Bilingual, Language } from '#messages/words.ts';
import { ACCOUNTS } from './directory/accounts.ts';
import type { RoleRow } from './directory/accounts.ts';
import type { AccountKey, InstitutionKey, PersonKey } from './directory/keys.ts';
import { MERGER } from './directory/merger.ts';
import { OTHER_BODIES } from './directory/other-bodies.ts';
import { PERSONS } from './directory/persons.ts';
import { REGION_OFFICES } from './directory/region-offices.ts';

/** One account of the demonstration, printed at start and offered for sign-in. */
export interface DemoLogin {
	/** As the screen words it, with the institution in which it is held. */
	readonly role: Bilingual<string>;
	/** What one sees and does under this sign-in, in one line. */
	readonly does: Bilingual<string>;
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
	role: { id: 'Sekretariat, lima rapat nyata', en: 'Secretariat, five real meetings' },
	does: {
		id: 'Melengkapi lima rapat nyata dari berita dan menjadikannya komitmen',
		en: 'Completes five real meetings told by the press and makes commitments of them'
	}
} as const satisfies Keeper;

/** Who adopts their minutes: never the one who wrote them alone. */
export const OFFICIAL_OF_REAL_MEETINGS = {
	key: 'pejabat.nyata',
	person: 'winarta',
	role: { id: 'Pejabat, lima rapat nyata', en: 'Official, five real meetings' },
	does: {
		id: 'Mengesahkan notula lima rapat nyata',
		en: 'Adopts the minutes of five real meetings'
	}
} as const satisfies Keeper;

interface Keeper extends Pick<DemoLogin, 'role' | 'does'> {
	readonly key: string;
	readonly person: PersonKey;
}

/** One of each role, and of the liaison officers those with the most to do. */
const SHOWN: readonly (readonly [AccountKey, id: string, en: string])[] = [
	[
		'sekretariat',
		'Menjadwalkan rapat, mengundang, mencatat kehadiran, menagih yang belum lengkap',
		'Schedules meetings, invites, takes attendance, chases what is missing'
	],
	[
		'notulis',
		'Menulis notula rapat banjir yang sedang berlangsung',
		'Takes the minutes of the flood meeting that is in session'
	],
	[
		'sekda',
		'Memimpin rapat, mengesahkan notula, memutuskan perpanjangan tenggat',
		'Chairs meetings, adopts minutes, decides on later due dates'
	],
	[
		'dinsos',
		'Melaporkan komitmen Dinas Sosial, juga dari ponsel',
		'Reports the commitments of the social office, also from a phone'
	],
	[
		'dinkes',
		'Melaporkan komitmen Dinas Kesehatan, yang paling banyak dan paling tertib',
		'Reports the commitments of the health office: the most, and the best kept'
	],
	[
		'dp3a',
		'Menyiapkan rapat perlindungan anak dan melihat rapat rahasia instansinya',
		'Prepares meetings on child protection and sees the secret ones of the office'
	],
	[
		'bappeda',
		'Memverifikasi laporan yang menunggu dan memantau semua komitmen',
		'Verifies the reports that wait and monitors every commitment'
	],
	[
		'bupati',
		'Membaca keadaan kabupaten dalam satu halaman',
		'Reads the state of the kabupaten on one page'
	],
	[
		'inspektorat',
		'Membaca semua rapat, bukti, dan jejak perubahan',
		'Reads all meetings, evidence and the trail of changes'
	],
	[
		'admin',
		'Mengatur instansi, jabatan, akun, dan hari libur',
		'Keeps institutions, posts, accounts and holidays'
	]
];

/** One sign-in per role; the same in every load. */
export const DEMO_LOGINS: readonly DemoLogin[] = [
	...SHOWN.flatMap(([shown, id, en]) =>
		ACCOUNTS.filter(([key]) => key === shown).map(([key, person, roles]) =>
			login({ key, person, role: rolesOf(roles), does: { id, en } })
		)
	),
	...[KEEPER_OF_REAL_MEETINGS, OFFICIAL_OF_REAL_MEETINGS].map(login)
];

/** What is typed to sign in; the domain `.test` never exists (RFC 6761). */
export function emailOf(key: string): string {
	return `${key}@contoh.test`;
}

function login({ key, person, role, does }: Keeper): DemoLogin {
	const name = PERSONS.find(([one]) => one === person)?.[1] ?? '';
	return { role, does, email: emailOf(key), password: DEMO_PASSWORD, name };
}

function rolesOf(roles: readonly RoleRow[]): Bilingual<string> {
	const worded = (language: Language) =>
		roles
			.map(([role, office]) => [roleWords[language][role], office && shortName(office)])
			.map((words) => words.filter(Boolean).join(language === 'id' ? ' ' : ', '))
			.join(language === 'id' ? ', ' : '; ');
	return { id: worded('id'), en: worded('en') };
}

function shortName(office: InstitutionKey): string {
	if (office === MERGER.renamed) return MERGER.acronym;
	const row = [...REGION_OFFICES, ...OTHER_BODIES].find(([key]) => key === office);
	return row?.[3] ?? row?.[2] ?? '';
}
