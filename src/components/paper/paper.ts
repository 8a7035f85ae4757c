/** Sizes of paper in the offices: A4, and F4 (folio, 215 × 330 mm). A choice of the device. */
export const PAPERS = ['a4', 'f4'] as const;
export type Paper = (typeof PAPERS)[number];

/** What stands on the buttons, and the measures in full; the same in every language. */
export const PAPER_SIZES = {
	a4: { name: 'A4', size: '210 × 297 mm' },
	f4: { name: 'F4', size: '215 × 330 mm' }
} as const satisfies Record<Paper, { readonly name: string; readonly size: string }>;
