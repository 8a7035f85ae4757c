import { getContext, setContext } from 'svelte';
import type { WordParams } from '#messages/fields.ts';

/** What a field may ask of the form around it. */
export interface FormContext {
	/** Prefix of the ids of its fields. */
	readonly id: string;
	/** The button whose submit is under way, or true where the form was sent without a button. */
	readonly busy: HTMLElement | true | null;
	/** The label of a field from the form's `labels`. */
	labelOf(name: string): string | undefined;
	/** What was typed, or the value that the field was drawn with. */
	valueOf(name: string, fallback: string): string;
	valuesOf(name: string, fallback: readonly string[]): readonly string[];
	/** The sentence that says what is wrong with the field, or null. */
	errorOf(name: string, params: WordParams): string | null;
	/** After a conflict: what is stored now at this field, or null where nothing is to be compared. */
	storedOf(name: string): string | null;
	/** Tells the form the label that a field shows, for the summary of errors. */
	announce(name: string, label: string): void;
	/** Says that a field which was empty has been filled in, so that its error may go. */
	settle(name: string): void;
}

const KEY = Symbol('form');

/** Called once, by `Form`. */
export function provideForm(form: FormContext): void {
	setContext(KEY, form);
}

/** The form around this field; a field in a plain GET form gets one that knows of no errors. */
export function useForm(): FormContext {
	return getContext<FormContext | undefined>(KEY) ?? NO_FORM;
}

/** The id of the control of a field: what the summary of errors links to. */
export function controlId(form: string, name: string): string {
	return `${form}-${name.replaceAll('.', '-')}`;
}

const NO_FORM: FormContext = {
	id: 'get',
	busy: null,
	labelOf: () => undefined,
	valueOf: (_name, fallback) => fallback,
	valuesOf: (_name, fallback) => fallback,
	errorOf: () => null,
	storedOf: () => null,
	announce: () => undefined,
	settle: () => undefined
};
