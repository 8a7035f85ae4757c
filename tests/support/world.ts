import type { AccountActor, Grant } from '#domain/access/actor.ts';
import { accounts, grants } from '#domain/accounts/schema.ts';
import type { Role } from '#domain/accounts/roles.ts';
import { institutionNames, institutions } from '#domain/institutions/schema.ts';
import type { InstitutionKind, InstitutionRelation } from '#domain/institutions/kinds.ts';
import { persons, posts, tenures } from '#domain/people/schema.ts';
import { regions } from '#domain/regions/schema.ts';
import { openWriter } from '#lib/server/database.ts';

/**
 * The small world of most tests: one kabupaten, its offices and the people who work there, written
 * straight into the tables so that a test of one noun does not depend on the operations of another.
 */
export interface World {
	readonly contoh: number;
	readonly elsewhere: number;
	readonly setda: number;
	readonly dinasSosial: number;
	readonly dinasKesehatan: number;
	readonly bappeda: number;
	readonly polres: number;
	/** An office of another region. */
	readonly foreignOffice: number;
	/** The heading post of each institution, by its row number. */
	readonly headOf: ReadonlyMap<number, number>;
	/** Secretariat of the Setda. */
	readonly siti: AccountActor;
	/** Minute-taker of the Setda. */
	readonly dimas: AccountActor;
	/** Official (chair) of the Setda. */
	readonly sekda: AccountActor;
	/** Liaison of Dinas Sosial. */
	readonly yusuf: AccountActor;
	/** Liaison of Dinas Kesehatan. */
	readonly wati: AccountActor;
	/** Liaison of the Polres. */
	readonly sari: AccountActor;
	/** Verifier of the region, working at Bappeda. */
	readonly laras: AccountActor;
	/** Leader of the region. */
	readonly bupati: AccountActor;
	readonly admin: AccountActor;
	readonly auditor: AccountActor;
	/** Secretariat of an office of another region: sees nothing here. */
	readonly stranger: AccountActor;
}

export function buildWorld(passwordHash: string | null = null): World {
	const contoh = region('99.01', 'Kabupaten Contoh');
	const elsewhere = region('99.02', 'Kabupaten Sebelah');
	const headOf = new Map<number, number>();
	const office = (
		regionId: number,
		name: string,
		acronym: string,
		kind: InstitutionKind,
		relation: InstitutionRelation,
		headTitle: string,
		rank: number
	): number => {
		const id = insertInstitution(regionId, name, acronym, kind, relation, rank);
		const post = openWriter()
			.insert(posts)
			.values({ institutionId: id, title: headTitle, heads: true, rank: 1 })
			.returning()
			.get();
		headOf.set(id, post.id);
		return id;
	};
	const setda = office(
		contoh,
		'Sekretariat Daerah',
		'Setda',
		'regional_secretariat',
		'subordinate',
		'Sekretaris Daerah',
		50
	);
	const dinasSosial = office(
		contoh,
		'Dinas Sosial',
		'Dinsos',
		'office',
		'subordinate',
		'Kepala Dinas Sosial',
		100
	);
	const dinasKesehatan = office(
		contoh,
		'Dinas Kesehatan',
		'Dinkes',
		'office',
		'subordinate',
		'Kepala Dinas Kesehatan',
		110
	);
	const bappeda = office(
		contoh,
		'Badan Perencanaan Pembangunan Daerah',
		'Bappeda',
		'agency',
		'subordinate',
		'Kepala Bappeda',
		120
	);
	const polres = office(
		contoh,
		'Kepolisian Resor Contoh',
		'Polres',
		'police',
		'vertical',
		'Kapolres',
		20
	);
	const foreignOffice = office(
		elsewhere,
		'Dinas Sosial',
		'Dinsos',
		'office',
		'subordinate',
		'Kepala Dinas Sosial',
		100
	);
	const person = (name: string, role: Role, regionId: number, institutionId: number | null) =>
		insertAccount(name, role, regionId, institutionId, passwordHash);
	const sekda = person('Drs. Bambang Sekda, M.Si.', 'official', contoh, setda);
	openWriter()
		.insert(tenures)
		.values({
			personId: sekda.personId,
			postId: headOf.get(setda) ?? 0,
			capacity: 'definitive',
			startedOn: '2024-01-02'
		})
		.run();
	return {
		contoh,
		elsewhere,
		setda,
		dinasSosial,
		dinasKesehatan,
		bappeda,
		polres,
		foreignOffice,
		headOf,
		siti: person('Siti Rahmawati, S.Sos.', 'secretariat', contoh, setda),
		dimas: person('Dimas Prakoso', 'minute_taker', contoh, setda),
		sekda,
		yusuf: person('Yusuf Hidayat', 'liaison', contoh, dinasSosial),
		wati: person('Wati Susanti', 'liaison', contoh, dinasKesehatan),
		sari: person('Bripka Sari', 'liaison', contoh, polres),
		laras: person('Laras Ayu, S.E.', 'verifier', contoh, null),
		bupati: person('H. Ahmad Bupati', 'leader', contoh, null),
		admin: person('Rini Admin', 'administrator', contoh, null),
		auditor: person('Agus Inspektur', 'auditor', contoh, null),
		stranger: person('Orang Sebelah', 'secretariat', elsewhere, foreignOffice)
	};
}

function region(code: string, name: string): number {
	return openWriter()
		.insert(regions)
		.values({
			code,
			name,
			kind: 'kabupaten',
			provinceCode: '99',
			timeZone: 'Asia/Makassar',
			inUse: true,
			fictional: true
		})
		.returning()
		.get().id;
}

function insertInstitution(
	regionId: number,
	name: string,
	acronym: string,
	kind: InstitutionKind,
	relation: InstitutionRelation,
	protocolRank: number
): number {
	const { id } = openWriter()
		.insert(institutions)
		.values({ regionId, kind, relation, protocolRank })
		.returning()
		.get();
	openWriter().insert(institutionNames).values({ institutionId: id, name, acronym }).run();
	return id;
}

function insertAccount(
	name: string,
	role: Role,
	regionId: number,
	institutionId: number | null,
	passwordHash: string | null
): AccountActor {
	const person = openWriter().insert(persons).values({ regionId, name }).returning().get();
	const login = `${name
		.toLowerCase()
		.replace(/[^a-z]+/g, '.')
		.replace(/^\.|\.$/g, '')}@contoh.test`;
	const account = openWriter()
		.insert(accounts)
		.values({ personId: person.id, login, passwordHash, createdAt: 0 })
		.returning()
		.get();
	const grant: Grant = openWriter()
		.insert(grants)
		.values({ accountId: account.id, role, regionId, institutionId, grantedAt: 0 })
		.returning({
			id: grants.id,
			role: grants.role,
			regionId: grants.regionId,
			institutionId: grants.institutionId
		})
		.get();
	return { kind: 'account', accountId: account.id, personId: person.id, name, grants: [grant] };
}
