import { typed, typedList } from '#lib/forms/state.ts';
import type { FormState } from '#lib/forms/state.ts';
import type { Language } from '#messages/words.ts';
import { changedPaths, storedAt } from './conflict.ts';
import { wordField } from './field-wording.ts';
import { controlId } from './form-context.ts';
import type { FormContext } from './form-context.ts';

/** What a form is told by its page; a function, so that it always answers with the present props. */
export interface FormGiven {
	readonly state: FormState | null;
	readonly labels: Readonly<Record<string, string>>;
	readonly language: Language;
}

export interface FormModel extends FormContext {
	busy: HTMLElement | true | null;
	/** What the summary lists, in the order of the answer. */
	problems(): { id: string; text: string }[];
	/** Draws the fields with other values, until the server has answered. */
	restore(values: Readonly<Record<string, unknown>>): void;
	/** After a conflict: the fields that differ. */
	changes(unnamed: string): { id: string; text: string }[];
}

/** The state that a form and its fields share: typed values, errors and labels by field name. */
export function createForm(id: string, given: () => FormGiven): FormModel {
	// Svelte's own maps and sets would be more to fetch than all else that this file needs.
	const announced = $state<Record<string, string>>({});
	let settled = $state.raw<readonly string[]>([]);
	let busy = $state<HTMLElement | true | null>(null);
	let restored = $state.raw<{ over: FormState | null; values: FormState['values'] } | null>(null);

	/** What the fields show: the last of what the server answered and what was put back. */
	function shown(): FormState | null {
		const { state } = given();
		if (!restored || restored.over !== state) return state;
		return { ...(state ?? BLANK), values: restored.values };
	}

	const labelOf = (name: string) =>
		announced[name] ?? given().labels[name] ?? given().labels[withoutNumbers(name)];

	function codeOf(name: string): string | undefined {
		const fields = given().state?.fields ?? {};
		if (Object.hasOwn(fields, name)) return fields[name];
		// A wrong entry of a list of ids is an error of the one control that shows the list.
		const entry = Object.keys(fields).find((path) => entryOf(path) === name);
		return entry === undefined ? undefined : fields[entry];
	}

	const item = (name: string, text: string) => ({ id: controlId(id, name), text });

	return {
		id,
		get busy() {
			return busy;
		},
		set busy(by) {
			busy = by;
			if (by) settled = [];
		},
		labelOf,
		valueOf: (name, fallback) => typed(shown(), name, fallback),
		valuesOf: (name, fallback) => typedList(shown(), name, fallback),
		errorOf(name, params) {
			const code = settled.includes(name) ? undefined : codeOf(name);
			return code === undefined ? null : wordField(given().language, code, params);
		},
		storedOf(name) {
			const { state } = given();
			return state ? storedAt(state, name) : null;
		},
		announce: (name, label) => void (announced[name] = label),
		settle(name) {
			const code = codeOf(name);
			if (code === 'required' || code === 'choose') settled = [...settled, name];
		},
		problems: () =>
			Object.entries(given().state?.fields ?? {}).map(([path, code]) => {
				const name = labelOf(path) === undefined ? entryOf(path) : path;
				const label = labelOf(name);
				return item(name, wordField(given().language, code, label ? { label } : {}));
			}),
		restore(values) {
			restored = { over: given().state, values };
		},
		changes(unnamed) {
			const { state } = given();
			if (!state) return [];
			return changedPaths(state).map((path) => item(path, labelOf(path) ?? unnamed));
		}
	};
}

const BLANK: FormState = {
	form: '',
	problem: { code: '', text: '' },
	fields: {},
	values: {}
};

function withoutNumbers(path: string): string {
	return path.replaceAll(/\.\d+(?=\.|$)/g, '');
}

function entryOf(path: string): string {
	return path.replace(/\.\d+$/, '');
}
