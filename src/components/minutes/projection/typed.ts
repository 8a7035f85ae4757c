/** The line that is being typed at the desk, on its way to the wall in another window of the same browser. */
export interface TypedLine {
	readonly line: 'resolution' | 'commitment';
	/** As it will be called: `7` or `6.2`. */
	readonly number: string;
	/** Empty where nothing is being typed. */
	readonly text: string;
}

/** Where the windows of one meeting speak to one another; nothing of it is kept anywhere. */
export function wallOf(meetingId: number | string): BroadcastChannel {
	return new BroadcastChannel(`tuntas.projection.${meetingId}`);
}
