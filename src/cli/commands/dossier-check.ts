import { tableDays, tableYears } from '#domain/calendar/table.ts';
import { checkDossier } from '#domain/dossiers/check.ts';
import type { RegionLookup } from '#domain/dossiers/findings.ts';
import { referenceAreas } from '#domain/regions/areas.ts';
import { dossierWords, wordFinding } from '#messages/dossiers.ts';
import type { Language } from '#messages/words.ts';
import { JSON_OPTION, print, printData } from '../command.ts';
import type { Command } from '../command.ts';
import { LANGUAGE_OPTION, dossierFiles, languageOf } from '../dossier-files.ts';
import type { DossierFile } from '../dossier-files.ts';

export const command: Command = {
	words: ['FILE...'],
	about:
		'Reads dossiers (YAML or JSON) and lists everything that is missing or odd in them, with line and field. Needs no database and changes nothing. Exit code 1 when a file is no dossier at all.',
	options: { ...LANGUAGE_OPTION, ...JSON_OPTION },
	async run(typed) {
		const language = languageOf(typed);
		const files = await dossierFiles(typed, language);
		const context = { regions: await regionLookup(), holidays: shippedHolidays() };
		const checked = files.map((file) => check(file, language, context));
		if (typed.values['json']) printData(checked);
		else for (const one of checked) print(linesOf(one, language));
		return checked.every(({ readable }) => readable) ? 0 : 1;
	}
};

interface Context {
	readonly regions: RegionLookup;
	readonly holidays: ReadonlyMap<string, string>;
}

function check({ file, reading, faults }: DossierFile, language: Language, context: Context) {
	if (!reading) return { file, readable: false, faults, findings: [] };
	const { dossier, marks, placeOf } = reading;
	const findings = checkDossier(dossier, { ...context, marks }).map((finding) => ({
		...finding,
		...placeOf(finding.path),
		says: wordFinding(language, finding)
	}));
	return { file, readable: true, faults, findings };
}

function linesOf(
	{ file, readable, faults, findings }: ReturnType<typeof check>,
	language: Language
): string[] {
	const { levels } = dossierWords[language];
	const found = findings.map(
		({ line, path, level, says }) => `  ${line}  ${path}  [${levels[level]}] ${says}`
	);
	const complete = readable && found.length === 0 ? ['  ok'] : [];
	return [`${file}:`, ...faults.map(({ says }) => `  ${says}`), ...found, ...complete];
}

async function regionLookup(): Promise<RegionLookup> {
	const areas = new Map((await referenceAreas()).map((area) => [area.code, area]));
	return (code) => areas.get(code);
}

function shippedHolidays(): Map<string, string> {
	const days = tableYears().flatMap((year) => tableDays(year));
	return new Map(days.map(({ date, name }) => [date, name]));
}
