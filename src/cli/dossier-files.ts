import { readFile } from 'node:fs/promises';
import type { PlacedFault } from '#domain/dossiers/faults.ts';
import { parseDossier } from '#domain/dossiers/parse.ts';
import type { ReadDossier } from '#domain/dossiers/parse.ts';
import { wordFault } from '#messages/dossiers.ts';
import { LANGUAGES } from '#messages/words.ts';
import type { Language } from '#messages/words.ts';
import { Refused, WrongUsage, textOf } from './command.ts';
import type { Typed } from './command.ts';

export const LANGUAGE_OPTION = {
	language: { type: 'string', value: 'id|en', about: 'Language of the sentences (en).' }
} as const;

/** A dossier file, read or with the reasons why it is none, worded. */
export type DossierFile = { readonly file: string } & (
	| { readonly reading: ReadDossier; readonly faults: readonly [] }
	| { readonly reading: null; readonly faults: readonly (PlacedFault & { says: string })[] }
);

/** Reads the files that a command names; a file that cannot be opened refuses the command. */
export async function dossierFiles(typed: Typed, language: Language): Promise<DossierFile[]> {
	if (typed.words.length === 0) throw new WrongUsage('The file of the dossier is missing.');
	return Promise.all(typed.words.map((file) => read(file, language)));
}

/** The language of the sentences about dossiers, which their makers read, not the operator. */
export function languageOf(typed: Typed): Language {
	const word = textOf(typed, 'language') ?? 'en';
	const language = LANGUAGES.find((one) => one === word);
	if (!language) throw new WrongUsage(`--language must be one of ${LANGUAGES.join(', ')}.`);
	return language;
}

async function read(file: string, language: Language): Promise<DossierFile> {
	const content = await readFile(file).catch((error: NodeJS.ErrnoException) => {
		throw new Refused(`${file} cannot be read (${error.code}).`);
	});
	const reading = parseDossier(content);
	if (reading.ok) return { file, reading, faults: [] };
	const faults = reading.faults.map((fault) => ({ ...fault, says: wordFault(language, fault) }));
	return { file, reading: null, faults };
}
