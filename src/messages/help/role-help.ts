/** One step of a role's year: what, how, and the screen on which it is done. */
export interface HelpStep {
	readonly title: string;
	readonly text: string;
	readonly href: string;
	/** What the link says: the name of the screen. */
	readonly link: string;
}

/** The printed page of one role. */
export interface RoleHelp {
	/** What the role is for, in a sentence or two. */
	readonly purpose: string;
	/** In the order in which the work comes. */
	readonly steps: readonly HelpStep[];
	/** Rules that are easily forgotten. */
	readonly remember: readonly string[];
}
