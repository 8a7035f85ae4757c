import type { ACCOUNTS } from './accounts.ts';
import type { GROUPS } from './groups.ts';
import type { OTHER_BODIES } from './other-bodies.ts';
import type { PERSONS } from './persons.ts';
import type { OTHER_POSTS } from './posts.ts';
import type { REGION_OFFICES } from './region-offices.ts';

/** The names by which the stories call what stands in the directory; a misspelt one does not compile. */
export type InstitutionKey = (typeof REGION_OFFICES)[number][0] | (typeof OTHER_BODIES)[number][0];

/** A post by its own key, or by that of the institution which it heads. */
export type PostKey = InstitutionKey | (typeof OTHER_POSTS)[number][0];

export type PersonKey = (typeof PERSONS)[number][0];
export type GroupKey = (typeof GROUPS)[number][0];
export type AccountKey = (typeof ACCOUNTS)[number][0];
