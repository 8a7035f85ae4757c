import type { InstitutionKind, InstitutionRelation } from './kinds.ts';

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

/** The relation to the head of the region that institutions of a kind usually have; a form may say another. */
export const USUAL_RELATION: Readonly<Record<InstitutionKind, InstitutionRelation>> = {
	regional_head: 'peer',
	forkopimda: 'peer',
	council: 'peer',
	police: 'vertical',
	military: 'vertical',
	prosecution: 'vertical',
	court: 'vertical',
	regional_secretariat: 'subordinate',
	council_secretariat: 'subordinate',
	inspectorate: 'subordinate',
	office: 'subordinate',
	agency: 'subordinate',
	technical_unit: 'subordinate',
	vertical: 'vertical',
	election_body: 'vertical',
	ministry: 'vertical',
	subdistrict: 'subordinate',
	village: 'subordinate',
	enterprise: 'external',
	university: 'external',
	ngo: 'external',
	community: 'external',
	media: 'external'
};
