/** What a reader of typed words answers: the full meaning, worded, and whether it is odd. */
export interface Reading {
	readonly text: string;
	/** Something to look at again: a holiday, a weekday that does not fit. */
	readonly odd?: string | undefined;
}
