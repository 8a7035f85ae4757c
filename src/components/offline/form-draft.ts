import type { FormContent } from './form-content.ts';

/** How a form is kept on the device while it is being written. */
export interface FormDraft {
	/** What it is about: `report/12`. */
	readonly key: string;
	/** What it is called in lists: "Laporan K-2026-0147". */
	readonly title: string;
	/**
	 * False for anything confidential: then nothing is ever written to the device. Where the form itself
	 * says how confidential its content is, what answers for the fields as they stand.
	 */
	readonly keep: boolean | ((fields: FormContent['fields']) => boolean);
	/** Sends the form through the outbox, which goes on when the network or the session ends. */
	readonly queued?: boolean;
}

/** Whether what stands in the form may be written to the device. */
export function mayKeep({ keep }: FormDraft, { fields }: FormContent): boolean {
	return typeof keep === 'boolean' ? keep : keep(fields);
}
