/** How a form is kept on the device while it is being written. */
export interface FormDraft {
	/** What it is about: `report/12`. */
	readonly key: string;
	/** What it is called in lists: "Laporan K-2026-0147". */
	readonly title: string;
	/** False for anything confidential: then nothing is ever written to the device. */
	readonly keep: boolean;
	/** Sends the form through the outbox, which goes on when the network or the session ends. */
	readonly queued?: boolean;
}
