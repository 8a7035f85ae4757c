/** Kesepakatan, keputusan, arahan, instruksi, rekomendasi: they carry different weight. */
export const RESOLUTION_KINDS = [
	'agreement',
	'decision',
	'directive',
	'instruction',
	'recommendation'
] as const;
export type ResolutionKind = (typeof RESOLUTION_KINDS)[number];

/** One institution's stand on one resolution. */
export const STANCES = ['agrees', 'agrees_with_note', 'rejects'] as const;
export type Stance = (typeof STANCES)[number];
