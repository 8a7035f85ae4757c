import type { PostedFile } from '#lib/browser/entry.ts';

/** What stands in a form: its fields without those that the form itself adds, and its files. */
export interface FormContent {
	readonly fields: [string, string][];
	readonly files: PostedFile[];
}

// Made anew for every page: the key of a submit and the version that the page was drawn from.
const OWN = new Set(['idem', 'version']);

/** What is about to be sent, without the fields that the form itself adds and without empty files. */
export function contentOf(sent: FormData): FormContent {
	const fields: [string, string][] = [];
	const files: PostedFile[] = [];
	for (const [name, value] of sent) {
		if (typeof value !== 'string') {
			if (value.size > 0) files.push({ field: name, file: value });
		} else if (!OWN.has(name)) fields.push([name, value]);
	}
	return { fields, files };
}

/** Equal for equal content; files by their names and sizes. */
export function fingerprintOf({ fields, files }: FormContent): string {
	const named = files.map(({ field, file }) => [field, file.name, file.size]);
	return JSON.stringify([fields.filter(([, value]) => value !== ''), named]);
}

/** A copy that may be changed. */
export function pairs(fields: readonly (readonly [string, string])[]): [string, string][] {
	return fields.map(([name, value]) => [name, value]);
}
