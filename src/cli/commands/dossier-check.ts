import { readFile } from 'node:fs/promises';
import { tableDays, tableYears } from '#domain/calendar/table.ts';
import { checkDossier } from '#domain/dossiers/check.ts';
import type { RegionLookup } from '#domain/dossiers/findings.ts';
import { parseDossier } from '#domain/dossiers/parse.ts';
import { referenceAreas } from '#domain/regions/areas.ts';
import { dossierWords, wordFault, wordFinding } from '#messages/dossiers.ts';
import { LANGUAGES } from '#messages/words.ts';
import type { Language } from '#messages/words.ts';
import { JSON_OPTION, Refused, WrongUsage, print, printData, textOf } from '../command.ts';
import type { Command, Typed } from '../command.ts';

export const command: Command = {
	words: ['FILE...'],
	about:
		'Reads dossiers (YAML or JSON) and lists everything that is missing or odd in them, with line and field. Needs no database and changes nothing. Exit code 1 when a file is no dossier at all.',
	options: {
		language: { type: 'string', value: 'id|en', about: 'Language of the sentences (en).' },
		...JSON_OPTION
	},
	async run(typed) {
		if (typed.words.length === 0) throw new WrongUsage('The file of the dossier is missing.');
		const language = languageOf(typed);
		const context = { regions: await regionLookup(), holidays: shippedHolidays() };
		const checked = [];
		for (const file of typed.words) checked.push(await check(file, language, context));
		if (typed.values['json']) printData(checked);
		else for (const one of checked) print(linesOf(one, language));
		return checked.every(({ readable }) => readable) ? 0 : 1;
	}
};

interface Context {
	readonly regions: RegionLookup;
	readonly holidays: ReadonlyMap<string, string>;
}

async function check(file: string, language: Language, context: Context) {
	const reading = parseDossier(await contentOf(file));
	if (!reading.ok) {
		const faults = reading.faults.map((fault) => ({ ...fault, says: wordFault(language, fault) }));
		return { file, readable: false, faults, findings: [] };
	}
	const { dossier, marks, placeOf } = reading;
	const findings = checkDossier(dossier, { ...context, marks }).map((finding) => ({
		...finding,
		...placeOf(finding.path),
		says: wordFinding(language, finding)
	}));
	return { file, readable: true, faults: [], findings };
}

function linesOf(
	{ file, readable, faults, findings }: Awaited<ReturnType<typeof check>>,
	language: Language
): string[] {
	const { levels } = dossierWords[language];
	const found = findings.map(
		({ line, path, level, says }) => `  ${line}  ${path}  [${levels[level]}] ${says}`
	);
	const complete = readable && found.length === 0 ? ['  ok'] : [];
	return [`${file}:`, ...faults.map(({ says }) => `  ${says}`), ...found, ...complete];
}

async function contentOf(file: string): Promise<Uint8Array> {
	return readFile(file).catch((error: NodeJS.ErrnoException) => {
		throw new Refused(`${file} cannot be read (${error.code}).`);
	});
}

function languageOf(typed: Typed): Language {
	const word = textOf(typed, 'language') ?? 'en';
	const language = LANGUAGES.find((one) => one === word);
	if (!language) throw new WrongUsage(`--language must be one of ${LANGUAGES.join(', ')}.`);
	return language;
}

async function regionLookup(): Promise<RegionLookup> {
	const areas = new Map((await referenceAreas()).map((area) => [area.code, area]));
	return (code) => areas.get(code);
}

function shippedHolidays(): Map<string, string> {
	const days = tableYears().flatMap((year) => tableDays(year));
	return new Map(days.map(({ date, name }) => [date, name]));
}
