import type { Locator } from 'playwright-core';
import { expect } from 'vitest';

/** What is typed, chosen or attached: words, several words to tick, or a file. */
export type Given = string | readonly string[] | File | boolean;

export interface File {
	readonly name: string;
	readonly mimeType: string;
	readonly buffer: Buffer;
}

/** Fills the field of a label as a person would, whatever kind of control it is. */
export async function fill(scope: Locator, label: string, given: Given): Promise<void> {
	const group = scope.getByRole('group', { name: named(label) });
	const radios = scope.getByRole('radiogroup', { name: named(label) });
	const field = scope.getByLabel(named(label));
	await field.or(group).or(radios).first().waitFor();
	if (Array.isArray(given)) {
		for (const one of given) await group.getByLabel(startingWith(one)).first().check();
		return;
	}
	if (typeof given === 'string' && (await radios.count()) > 0) {
		await radios.first().getByLabel(startingWith(given)).check();
		return;
	}
	await fillControl(field.first(), given);
}

/** The value that stands in the field of a label; of a list, the words that are chosen in it. */
export async function valueOf(scope: Locator, label: string): Promise<string> {
	const field = scope.getByLabel(named(label)).first();
	const kind = await kindOf(field);
	if (kind === 'select')
		return field.evaluate((list: HTMLSelectElement) => list.selectedOptions[0]?.text ?? '');
	return field.inputValue();
}

async function fillControl(field: Locator, given: Given): Promise<void> {
	const kind = await kindOf(field);
	if (typeof given === 'boolean') return given ? field.check() : field.uncheck();
	if (typeof given !== 'string') {
		// The type of the three kinds that are left: a file.
		if ('buffer' in given) await field.setInputFiles(given);
		return;
	}
	if (kind === 'select') await chooseIn(field, given);
	else if (kind === 'combobox') await pick(field, given);
	else await field.fill(given);
}

/** The option whose words begin as given: options may name a post behind a person. */
async function chooseIn(list: Locator, words: string): Promise<void> {
	const value = await list.evaluate((element: HTMLSelectElement, wanted) => {
		const options = [...element.options];
		const exact = options.find((option) => option.text.trim() === wanted);
		return (exact ?? options.find((option) => option.text.trim().startsWith(wanted)))?.value;
	}, words);
	if (value === undefined) throw new Error(`no option begins with "${words}"`);
	await list.selectOption(value);
}

async function pick(box: Locator, words: string): Promise<void> {
	await box.fill(words);
	await box.press('Enter');
	await expect.poll(async () => (await box.inputValue()).startsWith(words)).toBe(true);
}

function kindOf(field: Locator): Promise<'select' | 'combobox' | 'other'> {
	return field.evaluate((element) => {
		if (element instanceof HTMLSelectElement) return 'select';
		return element.getAttribute('role') === 'combobox' ? 'combobox' : 'other';
	});
}

/** A label, with or without the word that it may stay empty. */
function named(label: string): RegExp {
	return new RegExp(`^\\s*${escaped(label)}(\\s*\\((opsional|optional)\\))?\\s*$`);
}

function startingWith(words: string): RegExp {
	return new RegExp(`^\\s*${escaped(words)}`);
}

function escaped(words: string): string {
	return words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
