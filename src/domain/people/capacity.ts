/** In which capacity a person holds a post: definitif, Plt, Plh, Pj, Pjs. */
export const CAPACITIES = ['definitive', 'plt', 'plh', 'pj', 'pjs'] as const;
export type Capacity = (typeof CAPACITIES)[number];

/** Self-declared, optional: L or P on Indonesian lists. */
export const SEXES = ['male', 'female'] as const;
export type Sex = (typeof SEXES)[number];
