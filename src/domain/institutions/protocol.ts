import type { InstitutionKind } from './kinds.ts';

/**
 * The usual order on invitations, smaller first: the head of the region and Forkopimda, then the
 * secretariat, the regional offices, vertical bodies, subdistricts, everybody else. It is only where a
 * form starts from: each institution has its own rank, because the order is politically sensitive.
 */
export const USUAL_RANK: Readonly<Record<InstitutionKind, number>> = {
	regional_head: 10,
	forkopimda: 20,
	council: 30,
	police: 40,
	military: 42,
	prosecution: 44,
	court: 46,
	regional_secretariat: 50,
	council_secretariat: 60,
	inspectorate: 70,
	office: 100,
	agency: 200,
	technical_unit: 250,
	vertical: 300,
	election_body: 320,
	ministry: 340,
	subdistrict: 400,
	village: 450,
	enterprise: 500,
	university: 520,
	ngo: 540,
	community: 560,
	media: 600
};
