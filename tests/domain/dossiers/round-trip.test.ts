import { readFileSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dossierText } from '#domain/dossiers/export.ts';
import { marksOfPresent, tidied } from '#domain/dossiers/canonical.ts';
import { remark } from '#domain/dossiers/marks.ts';
import { openDossier } from '#domain/dossiers/parse.ts';
import { setClock } from '#lib/clock.ts';
import { changed } from './support/change.ts';
import { contentCases } from './support/content-cases.ts';
import { meetingCases } from './support/meeting-cases.ts';
import { randomDossier } from './support/random.ts';
import { emptyInstance, roundTrip } from './support/reference.ts';

const SHIPPED = 'src/cli/demo/dossiers';
const files = [
	'static/dossier.example.yaml',
	...readdirSync(SHIPPED).map((name) => `${SHIPPED}/${name}`)
];

/** All that a file says: its values and where they come from, however it was typed. */
const meaning = (file: string | Uint8Array) => {
	const { dossier, marks } = openDossier(file);
	const content = tidied(dossier);
	return { content, marks: [...marksOfPresent(content, marks)].sort() };
};

beforeAll(() => setClock(Date.UTC(2026, 3, 1)));
afterAll(() => setClock());
beforeEach(emptyInstance);

describe('a dossier that is imported and exported', () => {
	it.each(files)('says exactly what %s said, and not a word more', (file) => {
		const bytes = readFileSync(file);
		expect(meaning(roundTrip(bytes))).toEqual(meaning(bytes));
	});

	it.each(files)('gives the same bytes again from an empty database: %s', (file) => {
		const first = roundTrip(readFileSync(file));
		emptyInstance();
		expect(roundTrip(first)).toBe(first);
	});

	it('gives the same bytes whatever else the instance holds', () => {
		const alone = files.map((file) => {
			emptyInstance();
			return roundTrip(readFileSync(file));
		});
		emptyInstance();
		expect(files.map((file) => roundTrip(readFileSync(file)))).toEqual(alone);
	});

	const untidy = [...meetingCases, ...contentCases]
		.map(([code, path, spoilt]) => ({ code, path, dossier: changed(spoilt) }))
		.filter(({ dossier }) => /^(?:63\.06|73\.07|63)$/.test(dossier.region?.code ?? ''));
	it.each(untidy)('keeps what is odd as it was said: $code at $path', ({ dossier }) => {
		const file = dossierText(dossier);
		expect(meaning(roundTrip(file))).toEqual(meaning(file));
	});

	it.each([...Array(25).keys()])('keeps all that random dossier %i says, to the byte', (seed) => {
		const { content, marks } = randomDossier(seed * 7919 + 1);
		const file = dossierText(remark(content, marks));
		const first = roundTrip(file);
		expect(meaning(first)).toEqual(meaning(file));
		emptyInstance();
		expect(roundTrip(first)).toBe(first);
	});
});
