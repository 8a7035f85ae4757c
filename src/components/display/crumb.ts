/** A step of the way down to a page. */
export interface Crumb {
	readonly label: string;
	/** Absent for the page itself. */
	readonly href?: string;
}
