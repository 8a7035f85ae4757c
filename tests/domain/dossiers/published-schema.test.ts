import { readFileSync, readdirSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkDossier } from '#domain/dossiers/check.ts';
import { openDossier, parseDossier } from '#domain/dossiers/parse.ts';
import { setClock } from '#lib/clock.ts';
import { regionLookup } from './support/regions.ts';
import { publishedSchema } from './support/published-schema.ts';

const SCHEMA = 'static/dossier.schema.json';
const EXAMPLE = 'static/dossier.example.yaml';
const SHIPPED = 'src/cli/demo/dossiers';

const files = [EXAMPLE, ...readdirSync(SHIPPED).map((name) => `${SHIPPED}/${name}`)];

describe('the published schema of a dossier', () => {
	it('is what the format says; `vitest -u` writes it anew', async () => {
		await expect(publishedSchema()).toMatchFileSnapshot(`../../../${SCHEMA}`);
	});

	const validate = new Ajv({ strict: false }).compile(JSON.parse(publishedSchema()));
	const errors = (value: unknown) => (validate(value) ? [] : validate.errors);

	it.each(files)('accepts %s, and so does the reader', (file) => {
		const text = readFileSync(file, 'utf8');
		expect(errors(parse(text))).toEqual([]);
		const reading = parseDossier(text);
		expect(reading.ok ? [] : reading.faults).toEqual([]);
	});

	const least = { format: 'tuntas-dossier/1', id: 'a', title: 'Rapat' };
	it.each([
		['an unknown field', { ...least, tempat: 'Aula' }],
		['a missing title', { format: 'tuntas-dossier/1', id: 'a' }],
		['another format', { ...least, format: 'tuntas-dossier/9' }],
		['an unknown kind of note', { ...least, notes: [{ kind: 'wish', text: 'x' }] }],
		['a mark without a value', { ...least, place: { basis: 'added', by: 'Rina' } }],
		['a mark with an unknown basis', { ...least, place: { value: 'Aula', basis: 'guessed' } }],
		['a marked id', { ...least, id: { value: 'a', basis: 'derived' } }],
		['a date that is not written as one', { ...least, held_on: { date: '6 Februari 2024' } }]
	])('and the reader refuse %s alike', (_, value) => {
		expect(errors(value)).not.toEqual([]);
		expect(parseDossier(JSON.stringify(value)).ok).toBe(false);
	});

	it('has an example with nothing odd but the two sources that it lets disagree, and nothing missing', () => {
		setClock(Date.UTC(2026, 3, 1));
		const { dossier, marks } = openDossier(readFileSync(EXAMPLE));
		const found = checkDossier(dossier, { marks, regions: regionLookup });
		expect(found.map(({ code, path }) => [code, path])).toEqual([
			['sources_differ', 'attendance_counts.present']
		]);
		setClock();
	});
});
