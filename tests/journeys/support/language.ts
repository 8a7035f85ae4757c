import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { LANGUAGES } from '#messages/words.ts';
import type { Language } from '#messages/words.ts';
import { rows } from './records.ts';

const MESSAGES = join(import.meta.dirname, '../../../src/messages');

/** Everything that the catalogues say in each language, as one text; functions by their own source. */
export async function catalogueTexts(): Promise<Record<Language, string>> {
	const said: Record<Language, string[]> = { id: [], en: [] };
	for (const file of readdirSync(MESSAGES, { recursive: true, encoding: 'utf8' })) {
		if (!file.endsWith('.ts')) continue;
		const module: object = await import(
			/* @vite-ignore */ pathToFileURL(join(MESSAGES, file)).href
		);
		for (const catalogue of Object.values(module))
			for (const language of LANGUAGES) gather(field(catalogue, language), said[language]);
	}
	return { id: said.id.join('\n'), en: said.en.join('\n') };
}

/**
 * Words that only the catalogues of one language have: not those of the other, and no text of the
 * records, where people write as they like. On a page in the other language each was forgotten.
 */
export function wordsOnlyIn(
	language: Language,
	said: Record<Language, string>
): ReadonlySet<string> {
	const other = language === 'id' ? said.en : said.id;
	const innocent = new Set([...wordsOf(other), ...wordsOf(recordedText())]);
	return new Set(wordsOf(said[language]).filter((word) => !innocent.has(word)));
}

/** The words of a text, from four letters on, in small letters. */
export function wordsOf(text: string): string[] {
	return text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
}

function gather(value: unknown, into: string[]): void {
	if (typeof value === 'string') into.push(value);
	// Names in the code of a function are the same in both languages.
	else if (typeof value === 'function') into.push(value.toString());
	else if (typeof value === 'object' && value !== null)
		for (const one of Object.values(value)) gather(one, into);
}

function recordedText(): string {
	const columns = rows<{ table: string; name: string }>(
		`select t.name as "table", c.name from pragma_table_list t join pragma_table_info(t.name) c
		where t.type = 'table' and t.schema = 'main' and c.type = 'TEXT' and t.name not like 'sqlite%'
		and t.name not in ('events', 'sessions')`
	);
	return columns
		.flatMap(({ table, name }) =>
			rows<{ text: string | null }>(`select distinct "${name}" as text from ${table}`).filter(
				// A code of ours is one small word; only what was spoken is kept as it is, however short.
				({ text }) => name.endsWith('_words') || /[ A-Z.@]/.test(text ?? '')
			)
		)
		.map(({ text }) => text)
		.join('\n');
}

function field(value: unknown, name: string): unknown {
	return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
