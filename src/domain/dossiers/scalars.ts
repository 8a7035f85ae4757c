import * as v from 'valibot';
import { isDate } from '#lib/format/calendar-date.ts';

/**
 * The single values of a dossier. They only check: what a person may write otherwise is brought into
 * shape by the reader, and what is odd but readable (30 February, 25.00) is for `check.ts` to say.
 */

/** One line of text, 1 to 500 characters, no control or direction characters. */
export const line = v.pipe(
	v.string(),
	v.minLength(1),
	v.maxLength(500),
	v.regex(/^[^\p{Cc}\u202a-\u202e\u2066-\u2069]*$/u, 'control_character')
);

/** A text of several lines, 1 to 8,000 characters. */
export const paragraph = v.pipe(
	v.string(),
	v.minLength(1),
	v.maxLength(8000),
	v.regex(/^(?:[^\p{Cc}\u202a-\u202e\u2066-\u2069]|\n)*$/u, 'control_character')
);

/** A calendar date, `YYYY-MM-DD`; whether it exists is a finding, not a fault. */
export const calendarDate = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'date_form'));

/** A time of day, `09:00` or `09.00`; whether it exists is a finding. */
export const clockTime = v.pipe(v.string(), v.regex(/^\d{1,2}[.:]\d{2}$/, 'time_form'));

/** When something was added: a date, or an instant in UTC. */
export const moment = v.pipe(
	v.string(),
	v.regex(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?Z)?$/, 'moment_form'),
	v.check((text) => isDate(text.slice(0, 10)) && !Number.isNaN(Date.parse(text)), 'moment_form')
);

/** An address on the web. */
export const webAddress = v.pipe(
	v.string(),
	v.maxLength(500),
	v.regex(/^https?:\/\/\S+$/, 'address_form')
);

/** The short name of a dossier or a source, `hss-2024`. */
export const slug = v.pipe(
	v.string(),
	v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'slug_form'),
	v.maxLength(80)
);

/** A number; YAML arrives as text, so that `63.06` can stay a region code. */
export const amount = v.pipe(v.unknown(), v.transform(numberOf), v.number('number_form'));

/** A whole number; whether it can be right (a negative count) is a finding. */
export const whole = v.pipe(amount, v.integer('whole_form'), v.safeInteger('whole_form'));

/** Yes or no. */
export const flag = v.pipe(v.unknown(), v.transform(flagOf), v.boolean('flag_form'));

/** The path of a field in this file: `resolutions[0].text`. */
export const fieldPath = v.pipe(
	v.string(),
	v.maxLength(200),
	v.regex(/^[a-z_]+(?:\[\d{1,4}\])*(?:\.[a-z_]+(?:\[\d{1,4}\])*)*$/, 'path_form')
);

/** A list of at most so many. */
export function list<const Item extends v.GenericSchema>(item: Item, most: number) {
	return v.pipe(v.array(item), v.maxLength(most));
}

function numberOf(value: unknown): unknown {
	return typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : value;
}

function flagOf(value: unknown): unknown {
	return value === 'true' ? true : value === 'false' ? false : value;
}
