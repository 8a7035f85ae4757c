/** A stage of a process, before, at or after the present one. */
export interface Step {
	readonly label: string;
	readonly state: 'past' | 'now' | 'next';
	readonly href?: string | undefined;
}
