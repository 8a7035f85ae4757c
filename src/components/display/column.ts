/** The heading of a column. */
export interface Column {
	readonly label: string;
	/** Right-aligned numbers. */
	readonly number?: boolean;
	/** The heading is only heard: a column of buttons. */
	readonly hidden?: boolean;
	/** Where sorting by this column leads, and how it is sorted now. */
	readonly sort?: { readonly href: string; readonly now: 'ascending' | 'descending' | null };
}
