import { describe, expect, it } from 'vitest';
import { indexOf, mentionOf } from '#domain/minutes/composing/choices.ts';
import { isEnded, readCommand } from '#domain/minutes/composing/commands.ts';
import { penOf, promisesOnlyEffort, readWith } from '#domain/minutes/composing/line.ts';
import { openMention } from '#domain/minutes/composing/mentions.ts';
import { readPromise } from '#domain/minutes/composing/promise.ts';
import { readSaid } from '#domain/minutes/composing/said.ts';
import { CHOICES, SETTING } from './setting.ts';

describe('a slash word at the start of a line', () => {
	it.each([
		['/k Jalur harus fungsional', { line: 'resolution', kind: null }, 'Jalur harus fungsional'],
		['/K Jalur', { line: 'resolution', kind: null }, 'Jalur'],
		[
			'/arahan @Sekretaris Daerah: awasi',
			{ line: 'resolution', kind: 'directive' },
			'@Sekretaris Daerah: awasi'
		],
		['/instruksi Lapor', { line: 'resolution', kind: 'instruction' }, 'Lapor'],
		['/rekomendasi Kaji', { line: 'resolution', kind: 'recommendation' }, 'Kaji'],
		['/sepakat Jalur', { line: 'resolution', kind: 'agreement' }, 'Jalur'],
		['/t', { line: 'commitment', under: null }, ''],
		['/t Menutup lubang', { line: 'commitment', under: null }, 'Menutup lubang'],
		['/t5 Menutup lubang', { line: 'commitment', under: 5 }, 'Menutup lubang'],
		['/c 43 lampu padam', { line: 'note', kind: null }, '43 lampu padam'],
		['/kendala Alat rusak', { line: 'note', kind: 'obstacle' }, 'Alat rusak'],
		['/tanya Kapan?', { line: 'note', kind: 'question' }, 'Kapan?'],
		['/a', { go: 'next' }, ''],
		['/a-', { go: 'previous' }, ''],
		['/a3', { go: 'item', place: 3 }, ''],
		['/?', { open: 'keys' }, ''],
		['/h', { open: 'attendance' }, '']
	] as const)('reads %j', (typed, command, rest) => {
		expect(readCommand(typed)).toEqual({ command, rest });
	});

	it.each(['k Jalur', '/kk Jalur', '/', '/kJalur/2', 'Jalur /k', '/x', '/k5 Jalur', '/t- x'])(
		'leaves %j as text',
		(typed) => {
			expect(readCommand(typed)).toBeNull();
		}
	);

	it('is taken with the space behind it, but /a waits for Enter, because a number may follow', () => {
		const ended = (text: string) => {
			const read = readCommand(text);
			return read !== null && isEnded(text, read);
		};
		expect(['/k ', '/t5 ', '/a3 '].map(ended)).toEqual([true, true, true]);
		expect(['/k', '/a ', '/a- '].map(ended)).toEqual([false, false, false]);
	});
});

describe('a line', () => {
	it('is read with the pen in hand, which a slash word changes', () => {
		expect(readWith({ line: 'commitment' }, 'Menutup lubang @DPUPR', SETTING)).toMatchObject({
			line: 'commitment',
			promise: { description: 'Menutup lubang' }
		});
		const { command, rest } = readCommand('/c Menutup lubang @DPUPR') ?? {};
		if (!command || !('line' in command)) throw new Error('no slash word was read');
		expect(readWith(penOf(command), rest ?? '', SETTING)).toMatchObject({
			line: 'note',
			kind: 'information',
			said: { text: 'Menutup lubang DPUPR' }
		});
	});

	it('asks what will count as done where only effort is promised', () => {
		const effort = (text: string) =>
			promisesOnlyEffort(readPromise(text, SETTING.index, SETTING.due));
		expect(effort('Mengoptimalkan pelayanan @Dinkes')).toBe(true);
		expect(effort('Mengoptimalkan pelayanan bukti: 14 puskesmas buka 24 jam')).toBe(false);
		expect(effort('Menutup lubang')).toBe(false);
	});
});

describe('what somebody said', () => {
	it.each([
		['@DPUPR: 6,4 km rusak berat', '6,4 km rusak berat', 'DPUPR'],
		['@DPUPR : 6,4 km', '6,4 km', 'DPUPR'],
		['@Sekretaris Daerah: awasi harga', 'awasi harga', 'Sekretaris Daerah'],
		['@dr. Rini Wulandari, M.Kes.: stok cukup', 'stok cukup', 'dr. Rini Wulandari, M.Kes.'],
		['@DPUPR melapor', 'DPUPR melapor', null],
		['Menurut @DPUPR: rusak', 'Menurut DPUPR: rusak', null],
		['Paling lambat 18 Desember', 'Paling lambat 18 Desember', null],
		['Perwakilan Forkopimda: setuju', 'Perwakilan Forkopimda: setuju', null]
	])('reads %j', (typed, text, speaker) => {
		const read = readSaid(typed, SETTING.index);
		expect([read.text, read.speaker && (read.speaker.acronym ?? read.speaker.name)]).toEqual([
			text,
			speaker
		]);
	});
});

describe('a name that is being typed', () => {
	const open = (text: string) => openMention(text, text.length, SETTING.index);

	it('is what follows the @ up to the caret, over several words', () => {
		expect(open('Menyiagakan @dis')).toEqual({ start: 12, typed: 'dis' });
		expect(open('Menyiagakan @')).toEqual({ start: 12, typed: '' });
		expect(open('Menertibkan @satpol p')).toEqual({ start: 12, typed: 'satpol p' });
		expect(open('@Dinsos')).toEqual({ start: 0, typed: 'Dinsos' });
		expect(open('@dinsos p')).toEqual({ start: 0, typed: 'dinsos p' });
	});

	it('is over once it is complete and a space follows, and never within an address of mail', () => {
		expect(open('Menyiagakan @Dinkes ')).toBeNull();
		expect(open('dinkes@contoh')).toBeNull();
		expect(open('Menyiagakan @dis, lalu')).toBeNull();
		expect(open('Menyiagakan')).toBeNull();
	});

	it('names one of two of the same name by where it is, so that it reads back as itself', () => {
		const index = indexOf(CHOICES);
		const written = CHOICES.map((one) => mentionOf(one, index));
		expect(written[0]).toBe('Dinkes');
		expect(written[8]).toBe('Dinkes (Provinsi Contoh)');
		expect(new Set(written).size).toBe(CHOICES.length);
		for (const [place, text] of written.entries())
			expect(readSaid(`@${text}: hadir`, index).speaker).toBe(CHOICES[place]);
	});
});
