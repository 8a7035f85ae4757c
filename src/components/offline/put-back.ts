import type { FormContent } from './form-content.ts';

/** Puts content into the controls of a form that do not take it from the form's own state. */
export function putInto(form: HTMLFormElement, { fields, files }: FormContent): void {
	const values = new Map<string, string[]>();
	for (const [name, value] of fields) values.set(name, [...(values.get(name) ?? []), value]);
	for (const control of form.elements) {
		if (control instanceof HTMLInputElement) putBack(control, values, files);
		else if (control instanceof HTMLTextAreaElement || control instanceof HTMLSelectElement)
			fill(control, values.get(control.name)?.[0]);
	}
}

function putBack(
	input: HTMLInputElement,
	values: ReadonlyMap<string, readonly string[]>,
	files: FormContent['files']
): void {
	const given = values.get(input.name);
	if (input.type === 'radio' || input.type === 'checkbox')
		input.checked = given?.includes(input.value) ?? false;
	else if (input.type === 'file') {
		const chosen = new DataTransfer();
		for (const { field, file } of files) if (field === input.name) chosen.items.add(file);
		input.files = chosen.files;
		input.dispatchEvent(new Event('taken-back'));
	} else if (input.type !== 'hidden') fill(input, given?.[0]);
}

function fill(
	control: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement,
	value: string | undefined
): void {
	if (!control.name || value === undefined || control.value === value) return;
	control.value = value;
	control.dispatchEvent(new Event('input', { bubbles: true }));
}
