/** Sizes of paper in the offices: A4, and F4 (folio, 215 × 330 mm). A choice of the device. */
export const PAPERS = ['a4', 'f4'] as const;
export type Paper = (typeof PAPERS)[number];
