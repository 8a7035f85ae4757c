/** Kinds of institution that attend or owe; after the taxonomy of real meetings, in protocol order. */
export const INSTITUTION_KINDS = [
	'regional_head',
	'forkopimda',
	'council',
	'regional_secretariat',
	'council_secretariat',
	'inspectorate',
	'office',
	'agency',
	'technical_unit',
	'subdistrict',
	'village',
	'police',
	'military',
	'prosecution',
	'court',
	'vertical',
	'election_body',
	'enterprise',
	'ngo',
	'university',
	'community',
	'media',
	'ministry'
] as const;
export type InstitutionKind = (typeof INSTITUTION_KINDS)[number];

/** Relation to the head of the region; it decides whether a request orders or asks. */
export const INSTITUTION_RELATIONS = ['subordinate', 'peer', 'vertical', 'external'] as const;
export type InstitutionRelation = (typeof INSTITUTION_RELATIONS)[number];
