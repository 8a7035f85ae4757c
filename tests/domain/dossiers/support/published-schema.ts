import { readFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import type { JsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { dossier } from '#domain/dossiers/format.ts';
import { mark } from '#domain/dossiers/marks.ts';
import * as papers from '#domain/dossiers/papers.ts';
import * as parties from '#domain/dossiers/parties.ts';
import * as promises from '#domain/dossiers/promises.ts';
import * as record from '#domain/dossiers/record.ts';
import { amount, calendarDate, flag, line, paragraph, whole } from '#domain/dossiers/scalars.ts';
import * as schedule from '#domain/dossiers/schedule.ts';

/** Everything with a name of its own in the published schema, by that name in the code. */
const NAMED: Readonly<Record<string, GenericSchema>> = {
	...schemasOf({ line, paragraph, calendarDate, whole, amount, flag }),
	...schemasOf(schedule),
	...schemasOf(parties),
	...schemasOf(record),
	...schemasOf(promises),
	...schemasOf(papers)
};

const MARK_FIELDS = ['basis', 'from', 'why', 'by', 'at'];

/** The text of `static/dossier.schema.json`: the format, where any value may carry a mark of its origin. */
export function publishedSchema(): string {
	const { $defs = {}, ...schema } = convert(dossier);
	const sentences = documented();
	const named = Object.entries($defs).flatMap(([name, group]) =>
		typeof group === 'boolean'
			? []
			: [
					[
						name,
						{ description: sentences.get(name), ...marked({ $ref: `#/$defs/${name}_value` }) }
					],
					[`${name}_value`, inside(group)]
				]
	);
	const published = {
		$schema: 'http://json-schema.org/draft-07/schema#',
		$id: 'dossier.schema.json',
		title: 'Tuntas dossier',
		description: sentences.get('dossier'),
		...inside(schema, ['format', 'id']),
		$defs: { ...Object.fromEntries(named), mark: convert(mark, {}) }
	};
	return `${JSON.stringify(published, null, '\t')}\n`;
}

function convert(schema: GenericSchema, definitions = NAMED): JsonSchema {
	const converted = toJsonSchema(schema, {
		target: 'draft-07',
		typeMode: 'input',
		errorMode: 'ignore',
		definitions,
		overrideSchema: ({ valibotSchema }) =>
			valibotSchema === amount
				? { type: 'number' }
				: valibotSchema === whole
					? { type: 'integer' }
					: valibotSchema === flag
						? { type: 'boolean' }
						: undefined
	});
	delete converted.$schema;
	return converted;
}

/** The same group or list with every value below it markable, except the fields that name the file. */
function inside(schema: JsonSchema, plain: readonly string[] = []): JsonSchema {
	if (schema.properties)
		return {
			...schema,
			properties: Object.fromEntries(
				Object.entries(schema.properties).map(([key, value]) => [
					key,
					typeof value === 'boolean' || plain.includes(key) ? value : markable(value)
				])
			)
		};
	if (typeof schema.items === 'object' && !Array.isArray(schema.items))
		return { ...schema, items: markable(schema.items) };
	return schema;
}

// What has a name is markable by its own definition.
function markable(schema: JsonSchema): JsonSchema {
	return schema.$ref ? schema : marked(inside(schema));
}

function marked(value: JsonSchema): JsonSchema {
	const fields = MARK_FIELDS.map((key) => [key, { $ref: `#/$defs/mark/properties/${key}` }]);
	return {
		anyOf: [
			value,
			{
				type: 'object',
				properties: { value, ...Object.fromEntries(fields) },
				required: ['value', 'basis'],
				additionalProperties: false
			}
		]
	};
}

function schemasOf(module: Readonly<Record<string, unknown>>): Record<string, GenericSchema> {
	const isSchema = (value: unknown): value is GenericSchema =>
		typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'schema';
	return Object.fromEntries(
		Object.entries(module).flatMap(([name, value]) => (isSchema(value) ? [[name, value]] : []))
	);
}

/** The sentence that stands above each exported schema in the code: name → sentence. */
function documented(): ReadonlyMap<string, string> {
	const found = new Map<string, string>();
	for (const name of ['scalars', 'schedule', 'parties', 'record', 'promises', 'papers', 'format']) {
		const text = readFileSync(`src/domain/dossiers/${name}.ts`, 'utf8');
		for (const [, sentence = '', of = ''] of text.matchAll(
			/\/\*\*((?:(?!\*\/)[^])*)\*\/\s*export const (\w+)/g
		))
			found.set(of, sentence.replace(/\s*\n\s*\*\s?/g, ' ').trim());
	}
	return found;
}
