/** A list that a tab leads to. */
export interface TabLink {
	readonly href: string;
	readonly label: string;
	readonly count?: number | undefined;
	readonly current?: boolean | undefined;
}
