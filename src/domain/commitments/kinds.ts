/** Instruksi, koordinasi, dukungan. */
export const COMMITMENT_KINDS = ['instruction', 'coordination', 'support'] as const;
export type CommitmentKind = (typeof COMMITMENT_KINDS)[number];

/** One lead institution owns the commitment; supporting ones each answer for their part. */
export const PART_ROLES = ['lead', 'supporting'] as const;
export type PartRole = (typeof PART_ROLES)[number];
