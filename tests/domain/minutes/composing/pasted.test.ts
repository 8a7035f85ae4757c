import { describe, expect, it } from 'vitest';
import { linesOf } from '#domain/minutes/composing/pasted.ts';
import { readWith } from '#domain/minutes/composing/line.ts';
import { SETTING } from './setting.ts';

describe('lines pasted from elsewhere', () => {
	it.each([
		['one sentence alone', 'Menyusun jadwal', ['Menyusun jadwal']],
		[
			'bullets of Word',
			'•\tMenyusun jadwal\n•\tMenyiapkan posko\no\tMembuka layanan\n\n',
			['Menyusun jadwal', 'Menyiapkan posko', 'Membuka layanan']
		],
		[
			'numbers and letters',
			'1. Satu ambulans\n2) Dua posko\na. Tiga tenda\n(b) Empat perahu\n2.1. Lima truk',
			['Satu ambulans', 'Dua posko', 'Tiga tenda', 'Empat perahu', 'Lima truk']
		],
		[
			'a chat, without the time at which it was sent',
			'[22/11/26 09.12] Rini: data siap\n22/11/2026, 09.13 - Budi: posko dibuka',
			['Rini: data siap', 'Budi: posko dibuka']
		],
		[
			'counts, which are no numbers of a list',
			'10 kader dilatih\n2 ambulans',
			['10 kader dilatih', '2 ambulans']
		]
	])('%s', (_, text, lines) => {
		expect(linesOf(text.replaceAll('\n', '\r\n'))).toEqual(lines);
		expect(linesOf(text)).toEqual(lines);
	});
});

describe('a line with the spaces of Word', () => {
	it('is read as if they were plain, each mark in its place', () => {
		const typed =
			'“Menyiagakan\u00a02\u202fambulans” @Satpol\u00a0PP paling\u00a0lambat 15\u00a0Desember';
		const line = readWith({ line: 'commitment' }, typed, SETTING);
		expect(line).toMatchObject({
			promise: {
				description: '“Menyiagakan 2 ambulans”',
				lead: { acronym: 'Satpol PP' },
				due: { words: 'paling lambat 15 Desember', date: '2026-12-15' }
			}
		});
		const marks = line.line === 'commitment' ? line.promise.marks : [];
		expect(marks.map(({ start, end }) => typed.slice(start, end).replace(/\s/g, ' '))).toEqual([
			'@Satpol PP',
			'paling lambat 15 Desember'
		]);
	});
});
