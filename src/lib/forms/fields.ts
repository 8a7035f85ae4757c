import * as v from 'valibot';
import { today } from '../clock.ts';
import { parseWrittenDate } from '../format/written-date.ts';
import { invalidInput } from '../problem.ts';

/**
 * The few kinds of field that forms have. Every message is a code that `messages/fields.ts` words;
 * every text has a limit, so that the schema is also the document of what may be entered.
 */

/** A required line or paragraph: trimmed, NFC, no control characters but line breaks. */
export const text = (most: number) =>
	v.pipe(
		v.string('required'),
		v.transform(clean),
		v.minLength(1, 'required'),
		v.maxLength(most, 'too_long')
	);

/** An optional text: what was left empty is null, never an empty string. */
export const optionalText = (most: number) =>
	v.pipe(
		v.optional(v.string('unreadable'), ''),
		v.transform(clean),
		v.maxLength(most, 'too_long'),
		v.transform((value) => (value === '' ? null : value))
	);

/** A required choice from a closed list; radios of which none is chosen send no key at all. */
export const choice = <const T extends readonly [string, ...string[]]>(options: T) =>
	v.pipe(v.optional(v.string('choose'), ''), v.picklist(options, 'choose'));

/** A choice that may be left open: null. */
export const optionalChoice = <const T extends readonly [string, ...string[]]>(options: T) =>
	v.pipe(
		v.optional(v.string('unreadable'), ''),
		v.transform((value) => (value === '' ? null : value)),
		v.nullable(v.picklist(options, 'choose'))
	);

/** The number of another record, from a select. */
export const id = () =>
	v.pipe(
		v.optional(v.string('choose'), ''),
		v.regex(/^[1-9]\d{0,14}$/, 'choose'),
		v.transform(Number)
	);

export const optionalId = () =>
	v.pipe(
		v.optional(v.string('unreadable'), ''),
		v.regex(/^(?:[1-9]\d{0,14})?$/, 'choose'),
		v.transform((value) => (value === '' ? null : Number(value)))
	);

/** Checkboxes or several selects under one name: a list of numbers, empty ones dropped, no doubles. */
export const idList = (most = 500) =>
	v.pipe(
		v.optional(v.union([v.string(), v.array(v.string())]), []),
		v.transform((value) =>
			(typeof value === 'string' ? [value] : value).filter((one) => one !== '')
		),
		v.array(v.pipe(v.string(), v.regex(/^[1-9]\d{0,14}$/, 'choose'), v.transform(Number))),
		v.maxLength(most, 'too_many'),
		v.transform((value) => [...new Set(value)])
	);

/** Today, for a date that is written without its year; the zone makes no difference half a year away. */
export const around = () => today('Asia/Jakarta');

/** A date as people write it (`Senin, 30 November 2026`, `30/11/2026`, `30 nov`); the output is ISO. */
export const writtenDate = () =>
	v.pipe(
		v.string('required'),
		v.trim(),
		v.minLength(1, 'required'),
		v.transform((value) => parseWrittenDate(value, around())),
		v.string('not_a_date')
	);

export const optionalWrittenDate = () =>
	v.pipe(
		v.optional(v.string('unreadable'), ''),
		v.trim(),
		v.transform((value) =>
			value === '' ? null : (parseWrittenDate(value, around()) ?? undefined)
		),
		v.nullable(v.string('not_a_date'))
	);

/** A time of day: `09:00`, as Indonesians write it `09.00`, or the hour alone, `9`; stored as `HH:MM`. */
export const optionalTime = () =>
	v.pipe(
		v.optional(v.string('unreadable'), ''),
		v.trim(),
		v.regex(/^(?:(?:[01]?\d|2[0-3])(?:[.:][0-5]\d)?)?$/, 'not_a_time'),
		v.transform((value) => {
			if (value === '') return null;
			const [hour = '', minute = '00'] = value.split(/[.:]/);
			return `${hour.padStart(2, '0')}:${minute}`;
		})
	);

/** A whole number within bounds, typed with or without a thousands point. */
export const optionalWhole = (least: number, most: number) =>
	v.pipe(
		v.optional(v.string('unreadable'), ''),
		v.trim(),
		v.regex(/^(?:\d{1,3}(?:\.\d{3})*|\d*)$/, 'not_a_number'),
		v.transform((value) => (value === '' ? null : Number(value.replaceAll('.', '')))),
		v.nullable(v.pipe(v.number(), v.minValue(least, 'too_small'), v.maxValue(most, 'too_large')))
	);

/** A checkbox. */
export const checkbox = () =>
	v.pipe(
		v.optional(v.string('unreadable'), ''),
		v.transform((value) => value === 'on' || value === '1' || value === 'true')
	);

/** The version of the row that the form was drawn from; writes compare it (409 when it moved on). */
export const version = () =>
	v.pipe(v.string('unreadable'), v.regex(/^\d{1,9}$/, 'unreadable'), v.transform(Number));

/** Parses what came from outside; throws `invalid_input` with one code per field path. */
export function parse<Schema extends v.GenericSchema>(
	schema: Schema,
	value: unknown
): v.InferOutput<Schema> {
	const result = v.safeParse(schema, value);
	if (result.success) return result.output;
	const fields: Record<string, string> = {};
	for (const issue of result.issues)
		fields[v.getDotPath(issue) ?? 'form'] ??= codeOf(issue.message);
	throw invalidInput(fields);
}

// A missing key or a list in place of a text has valibot's own English sentence: no field of ours.
function codeOf(message: string): string {
	return /^[a-z_.]+$/.test(message) ? message : 'required';
}

// Control, bidi and zero-width characters, but tabs and line breaks; a search for words that they part
// finds nothing.
const UNSEEN = /(?![\t\n])[\p{Cc}\p{Bidi_Control}\u00ad\u200b\u2060\ufeff]/gu;
// Word and chats paste these along with what was written there.
const ODD_SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;

function clean(value: string): string {
	return value
		.normalize('NFC')
		.replaceAll('\r\n', '\n')
		.replace(UNSEEN, '')
		.replace(ODD_SPACES, ' ')
		.trim();
}
