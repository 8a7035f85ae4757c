/** One line of a trail in the reader's language. */
export interface WordedLine {
	readonly id: number;
	/** Milliseconds, UTC. */
	readonly at: number;
	readonly said: string;
	readonly actorName: string;
	readonly meetingId: number | null;
	readonly commitmentId: number | null;
}
