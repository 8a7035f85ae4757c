/** One line of a trail in the reader's language. */
export interface WordedLine {
	readonly id: number;
	/** Milliseconds, UTC. */
	readonly at: number;
	readonly said: string;
	readonly actorName: string;
	readonly meetingId: number | null;
	readonly commitmentId: number | null;
	/** What it is about, by name, where it is not read beside its record. */
	readonly record: string | null;
}
