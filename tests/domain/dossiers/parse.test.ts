import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FAULT_CODES } from '#domain/dossiers/faults.ts';
import type { FaultCode } from '#domain/dossiers/faults.ts';
import { LARGEST_DOSSIER, openDossier, parseDossier } from '#domain/dossiers/parse.ts';
import { Problem } from '#lib/problem.ts';
import { wordFault } from '#messages/dossiers.ts';
import { dice } from './support/random.ts';

const head = 'format: tuntas-dossier/1\nid: rakor\ntitle: Rapat\n';
const faultsOf = (file: string | Uint8Array) => {
	const reading = parseDossier(file);
	return reading.ok ? [] : reading.faults;
};
const bomb = ['a', 'b', 'c', 'd', 'e', 'f']
	.map(
		(name, at, all) =>
			`${name}: &${name} [${Array(10)
				.fill(at ? `*${all[at - 1]}` : 'x')
				.join(', ')}]`
	)
	.join('\n');

/** What is wrong, where, in which file. */
const broken: readonly [code: FaultCode, line: number, path: string, file: string | Uint8Array][] =
	[
		['not_utf8', 1, '', new Uint8Array([0x74, 0x3a, 0x20, 0xff, 0xfe])],
		['too_large', 1, '', new Uint8Array(LARGEST_DOSSIER + 1)],
		['empty_file', 1, '', '# hanya komentar\n'],
		['syntax', 5, '', `${head}hosts: []\n- x\n`],
		['tab_indent', 5, '', `${head}held_on:\n\tdate: 2024-02-06\n`],
		['colon_in_text', 4, '', `${head}place: Aula: lantai dua\n`],
		['quote_open', 4, '', `${head}place: "Aula`],
		['duplicate_field', 4, '', `${head}title: Rapat lain\n`],
		['several_documents', 4, '', `${head}---\n${head}`],
		['tag', 4, 'place', `${head}place: !!binary Aula\n`],
		['too_deep', 1, '', '['.repeat(100_000)],
		['too_many_values', 4, 'd[2][2]', `${head}${bomb}\n`],
		['field_name', 4, '', `${head}Tempat Rapat: Aula\n`],
		['field_name', 4, '', `${head}__proto__: { polluted: 1 }\n`],
		['unknown_format', 1, 'format', 'format: tuntas-dossier/9\nid: a\ntitle: x\n'],
		['unknown_field', 5, 'hosts[0].nama', `${head}hosts:\n  - nama: DP3A\n    name: DP3A\n`],
		['field_required', 4, 'agenda[0].title', `${head}agenda: [{ number: 1 }]\n`],
		['text_expected', 4, 'place', `${head}place: [Aula]\n`],
		['list_expected', 4, 'hosts', `${head}hosts: DP3A\n`],
		['group_expected', 4, 'hosts[0]', `${head}hosts: [DP3A]\n`],
		['group_expected', 1, '', '- format: tuntas-dossier/1\n'],
		['not_in_list', 4, 'state', `${head}state: selesai\n`],
		['text_empty', 4, 'themes[0]', `${head}themes: ['', x]\n`],
		['text_too_long', 4, 'place', `${head}place: ${'a'.repeat(501)}\n`],
		['list_too_long', 4, 'themes', `${head}themes: [${Array(51).fill('x').join(', ')}]\n`],
		['control_character', 4, 'place', `${head}place: "Au\\u202ela"\n`],
		['control_character', 4, 'place', `${head}place: |\n  Aula\n  lantai dua\n`],
		['date_form', 4, 'held_on.date', `${head}held_on: { date: 6 Februari 2024 }\n`],
		['time_form', 4, 'time.start', `${head}time: { start: pagi }\n`],
		['moment_form', 4, 'place.at', `${head}place: { value: Aula, basis: added, at: kemarin }\n`],
		['address_form', 4, 'link', `${head}link: javascript:alert(1)\n`],
		['slug_form', 2, 'id', 'format: tuntas-dossier/1\nid: Rakor 1\ntitle: x\n'],
		['path_form', 4, 'not_stated[0]', `${head}not_stated: [Tempat rapat]\n`],
		[
			'number_form',
			4,
			'indicators[0].target',
			`${head}indicators: [{ name: x, target: "1.250,5" }]\n`
		],
		['whole_form', 4, 'agenda[0].number', `${head}agenda: [{ number: 1.5, title: x }]\n`],
		[
			'flag_form',
			4,
			'attendance[0].may_decide',
			`${head}attendance: [{ presence: present, may_decide: ya }]\n`
		],
		['two_readings', 4, 'remarks[0].readings', `${head}remarks: [{ readings: [{ words: x }] }]\n`],
		['mark_without_value', 4, 'place', `${head}place: { basis: derived, from: x }\n`],
		['mark_unreadable', 4, 'place', `${head}place: { value: Aula, basis: derived, oleh: Rina }\n`],
		[
			'marked_twice',
			4,
			'place',
			`${head}place: { value: { value: Aula, basis: added }, basis: added }\n`
		],
		[
			'mark_not_here',
			3,
			'id',
			`format: tuntas-dossier/1\ntitle: x\nid: { value: a, basis: added }\n`
		]
	];

describe('reading a dossier', () => {
	it.each(broken)(
		'refuses %s in line %i, field "%s", in one sentence',
		(code, line, path, file) => {
			const [fault] = faultsOf(file);
			expect(fault).toMatchObject({ code, line });
			if (code !== 'too_many_values') expect(fault?.path).toBe(path);
			if (!fault) return;
			expect(wordFault('id', fault)).toMatch(/^Baris \d+, kolom \d+(?:, isian \S+)?: .{10,}\.$/);
			expect(wordFault('en', fault)).toMatch(/^Line \d+, column \d+(?:, field \S+)?: .{10,}\.$/);
		}
	);

	it('has a case for every fault that it can name', () => {
		const tried = new Set(broken.map(([code]) => code));
		expect(FAULT_CODES.filter((code) => !tried.has(code))).toEqual([]);
	});

	it('names every fault of a file, in the order of its lines', () => {
		const faults = faultsOf(`${head}state: selesai\nhosts:\n  - nama: DP3A\nplace: [Aula]\n`);
		expect(faults.map(({ line, code }) => [line, code])).toEqual([
			[4, 'not_in_list'],
			[6, 'field_required'],
			[6, 'unknown_field'],
			[7, 'text_expected']
		]);
	});

	it('guesses the field that was meant, or names those that are known', () => {
		const [near, far] = faultsOf(`${head}attendence: []\nhosts: [{ name: DP3A, xyz: 1 }]\n`);
		expect(near && wordFault('en', near)).toBe(
			'Line 4, column 13, field attendence: unknown field “attendence”; perhaps “attendance” is meant.'
		);
		expect(far?.params.known).toBe('name, acronym, kind, region, remark');
	});

	it('takes values as they were typed: codes, times, dates and names lose nothing', () => {
		const { dossier } = openDossier(
			`${head}region: { code: 74.10, name: Kabupaten Konawe Kepulauan }\ntime: { start: 09.00 }\nplace: "007"\nseries: no\nheld_on: { date: 2024-02-06 }\n`
		);
		expect(dossier).toMatchObject({
			region: { code: '74.10' },
			time: { start: '09.00' },
			place: '007',
			series: 'no',
			held_on: { date: '2024-02-06' }
		});
	});

	it('takes numbers and yes or no from both kinds of file', () => {
		const yaml = openDossier(
			`${head}attendance: [{ presence: present, may_decide: false }]\nindicators: [{ name: x, target: 56.50 }]\n`
		).dossier;
		const json = openDossier(
			JSON.stringify({
				format: 'tuntas-dossier/1',
				id: 'rakor',
				title: 'Rapat',
				attendance: [{ presence: 'present', may_decide: false }],
				indicators: [{ name: 'x', target: 56.5 }]
			})
		).dossier;
		expect(yaml).toEqual(json);
	});

	it('treats an empty value and null as absent', () => {
		const { dossier } = openDossier(`${head}place:
link: ~
series: null
`);
		expect(Object.keys(dossier)).toEqual(['format', 'id', 'title']);
		expect(openDossier(`${head}place: "null"\n`).dossier.place).toBe('null');
	});

	it('composes letters, so that the same name is the same text', () => {
		expect(openDossier(`${head}place: "Cafe\\u0301"\n`).dossier.place).toBe('Caf\u00e9');
	});

	it('takes the marks off and keeps them by the path of the field', () => {
		const { dossier, marks } = openDossier(
			`${head}hosts:\n  - value: { name: { value: DP3A, basis: derived, from: kop } }\n    basis: added\n    by: Rina\n    at: 2024-02-07\n`
		);
		expect(dossier.hosts).toEqual([{ name: 'DP3A' }]);
		expect([...marks]).toEqual([
			['hosts[0]', { basis: 'added', by: 'Rina', at: '2024-02-07' }],
			['hosts[0].name', { basis: 'derived', from: 'kop' }]
		]);
	});

	it('knows the line of a field, also of a marked one, and the nearest one of a field that is not there', () => {
		const { placeOf } = openDossier(
			`${head}held_on:\n  date:\n    value: 2024-02-06\n    basis: derived\n    from: berita\n`
		);
		expect(placeOf('title')).toEqual({ line: 3, column: 8 });
		expect(placeOf('held_on.date')).toEqual({ line: 6, column: 12 });
		expect(placeOf('held_on.weekday').line).toBe(5);
		expect(placeOf('attendance').line).toBe(1);
	});

	it('expands the references of YAML within limits', () => {
		const { dossier } = openDossier(
			`${head}hosts: [&dp3a { name: DP3A }]\ncounterparts: [*dp3a]\n`
		);
		expect(dossier.counterparts).toEqual([{ name: 'DP3A' }]);
		expect(faultsOf('a: &a [*a]')[0]?.code).toBe('too_deep');
	});

	it('throws a problem with line and field for those who need a good file', () => {
		const open = () => openDossier(`${head}state: selesai\n`);
		expect(open).toThrow(Problem);
		expect(open).toThrow(
			expect.objectContaining({
				kind: 'unreadable',
				code: 'dossier.not_in_list',
				params: expect.objectContaining({ path: 'state', line: 4, column: 8 })
			})
		);
	});

	it('reads a file of the largest size within a few seconds', () => {
		const line =
			'  - { kind: information, text: "Sebuah catatan yang cukup panjang untuk satu baris" }\n';
		const notes = line.repeat(2000);
		const reading = parseDossier(`${head}notes:\n${notes}`);
		expect(reading.ok && reading.dossier.notes).toHaveLength(2000);
		expect(readFileSync('static/dossier.example.yaml').byteLength).toBeLessThan(LARGEST_DOSSIER);
	});

	it('answers every damaged file with faults, never with an error', () => {
		const text = readFileSync('static/dossier.example.yaml', 'utf8');
		const roll = dice(11);
		const signs = '{}[]:,-#&*!|>"\'%@`\n\t \\x';
		for (let round = 0; round < 150; round++) {
			const at = Math.floor(roll() * text.length);
			const sign = signs[Math.floor(roll() * signs.length)] ?? '';
			const damaged = round % 3 ? text.slice(0, at) + sign + text.slice(at + 1) : text.slice(0, at);
			const reading = parseDossier(damaged);
			if (!reading.ok) expect(reading.faults[0].line).toBeGreaterThan(0);
		}
	});
});
