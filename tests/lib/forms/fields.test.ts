import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
	checkbox,
	choice,
	id,
	idList,
	optionalChoice,
	optionalId,
	optionalText,
	optionalTime,
	optionalWhole,
	optionalWrittenDate,
	parse,
	text,
	version,
	writtenDate
} from '#lib/forms/fields.ts';
import { Problem } from '#lib/problem.ts';

const COLOURS = ['red', 'green'] as const;

/** What a field makes of a value: the output, or the code that the form shows. */
function outcome(field: v.GenericSchema, value: unknown): unknown {
	try {
		return parse(v.object({ field }), value === undefined ? {} : { field: value }).field;
	} catch (problem) {
		if (!(problem instanceof Problem)) throw problem;
		return `refused: ${problem.fields['field']}`;
	}
}

const refused = (code: string) => `refused: ${code}`;

describe('kinds of field', () => {
	it.each([
		['text', text(5), '  abc ', 'abc'],
		['text', text(5), 'a\r\nb', 'a\nb'],
		['text', text(5), 'a\u0000\u202eb', 'ab'],
		['text', text(5), 'e\u0301', 'é'],
		['text', text(5), 'a\u00a0\u202fb', 'a  b'],
		['text', text(5), '\ufeffa\u00ad\u200bb\u200e', 'ab'],
		['text', text(5), '   ', refused('required')],
		['text', text(5), 'abcdef', refused('too_long')],
		['text', text(5), undefined, refused('required')],
		['text', text(5), ['a', 'b'], refused('required')],
		['optionalText', optionalText(5), '', null],
		['optionalText', optionalText(5), undefined, null],
		['optionalText', optionalText(5), ' a ', 'a'],
		['optionalText', optionalText(5), 'abcdef', refused('too_long')],
		['optionalText', optionalText(5), ['a'], refused('unreadable')],
		['choice', choice(COLOURS), 'red', 'red'],
		['choice', choice(COLOURS), 'blue', refused('choose')],
		['choice', choice(COLOURS), 'constructor', refused('choose')],
		['choice', choice(COLOURS), '', refused('choose')],
		['choice', choice(COLOURS), undefined, refused('choose')],
		['choice', choice(COLOURS), ['red'], refused('choose')],
		['optionalChoice', optionalChoice(COLOURS), '', null],
		['optionalChoice', optionalChoice(COLOURS), 'green', 'green'],
		['optionalChoice', optionalChoice(COLOURS), 'blue', refused('choose')],
		['id', id(), '42', 42],
		['id', id(), '0', refused('choose')],
		['id', id(), '-1', refused('choose')],
		['id', id(), '1e3', refused('choose')],
		['id', id(), '9999999999999999', refused('choose')],
		['id', id(), '', refused('choose')],
		['id', id(), undefined, refused('choose')],
		['optionalId', optionalId(), '', null],
		['optionalId', optionalId(), '7', 7],
		['optionalId', optionalId(), '7a', refused('choose')],
		['idList', idList(), '3', [3]],
		['idList', idList(), ['3', '', '4', '3'], [3, 4]],
		['idList', idList(), undefined, []],
		['idList', idList(2), ['1', '2', '3'], refused('too_many')],
		['checkbox', checkbox(), 'on', true],
		['checkbox', checkbox(), undefined, false],
		['version', version(), '3', 3],
		['version', version(), '', refused('unreadable')]
	])('%s: case %#', (_, field, value, result) => {
		expect(outcome(field, value)).toEqual(result);
	});
});

describe('fields for dates, times and numbers', () => {
	it.each([
		['writtenDate', writtenDate(), ' Senin, 30 November 2026 ', '2026-11-30'],
		['writtenDate', writtenDate(), '30/11/2026', '2026-11-30'],
		['writtenDate', writtenDate(), '2026-11-30', '2026-11-30'],
		['writtenDate', writtenDate(), '30 Februari 2026', refused('not_a_date')],
		['writtenDate', writtenDate(), 'besok', refused('not_a_date')],
		['writtenDate', writtenDate(), '', refused('required')],
		['writtenDate', writtenDate(), undefined, refused('required')],
		['writtenDate', writtenDate(), ['30/11/2026'], refused('required')],
		['optionalWrittenDate', optionalWrittenDate(), '', null],
		['optionalWrittenDate', optionalWrittenDate(), undefined, null],
		['optionalWrittenDate', optionalWrittenDate(), '30 Nov 2026', '2026-11-30'],
		['optionalWrittenDate', optionalWrittenDate(), '31/4/2026', refused('not_a_date')],
		['optionalWrittenDate', optionalWrittenDate(), ['x'], refused('unreadable')],
		['optionalTime', optionalTime(), '9.05', '09:05'],
		['optionalTime', optionalTime(), '09:05', '09:05'],
		['optionalTime', optionalTime(), '9', '09:00'],
		['optionalTime', optionalTime(), '13', '13:00'],
		['optionalTime', optionalTime(), '24', refused('not_a_time')],
		['optionalTime', optionalTime(), '', null],
		['optionalTime', optionalTime(), '24:00', refused('not_a_time')],
		['optionalWhole', optionalWhole(0, 5000), '1.250', 1250],
		['optionalWhole', optionalWhole(0, 5000), '', null],
		['optionalWhole', optionalWhole(1, 5000), '0', refused('too_small')],
		['optionalWhole', optionalWhole(0, 100), '101', refused('too_large')],
		['optionalWhole', optionalWhole(0, 100), '1.5', refused('not_a_number')]
	])('%s: case %#', (_, field, value, result) => {
		expect(outcome(field, value)).toEqual(result);
	});
});

describe('a form of several fields', () => {
	it('names every field that cannot be taken, with its path and one code', () => {
		const schema = v.object({
			title: text(5),
			held: v.object({ on: writtenDate() }),
			hosts: v.array(id())
		});
		expect(() => parse(schema, { title: '', held: { on: 'besok' }, hosts: ['1', 'x'] })).toThrow(
			expect.objectContaining({
				kind: 'invalid_input',
				fields: { title: 'required', 'held.on': 'not_a_date', 'hosts.1': 'choose' }
			})
		);
	});
});
