import { describe, expect, it } from 'vitest';
import { fieldsOf, isEmpty } from '#domain/minutes/composing/fields.ts';
import { readWith } from '#domain/minutes/composing/line.ts';
import { rewritePromise, rewriteSaid } from '#domain/minutes/composing/rewriting.ts';
import type { StoredPromise } from '#domain/minutes/composing/rewriting.ts';
import { SETTING } from './setting.ts';

const STORED: StoredPromise = {
	description: 'Menyiagakan 2 ambulans di Pelabuhan Contoh',
	kind: null,
	leadId: 1,
	supporting: [],
	dueWords: 'akhir bulan',
	dueCurrent: '2026-11-30',
	proof: 'jadwal siaga',
	confidentiality: 'ordinary'
};

/** What the form would post if nothing were changed. */
function posted(stored: StoredPromise) {
	const { pen, text, corrections, kept } = rewritePromise(stored, SETTING);
	const line = readWith(pen, text, SETTING);
	const fields = fieldsOf(line, { agendaItemId: null, corrections, kept });
	return { text, fields: Object.fromEntries(fields.filter(([, value]) => value !== '')) };
}

describe('a stored commitment that is taken up again', () => {
	it('stands as somebody would have typed it', () => {
		expect(posted(STORED).text).toBe(
			'Menyiagakan 2 ambulans di Pelabuhan Contoh @Dinkes akhir bulan bukti: jadwal siaga'
		);
	});

	it.each<[string, Partial<StoredPromise>]>([
		['as it is', {}],
		[
			'without anything but its text',
			{ leadId: null, dueWords: null, dueCurrent: null, proof: null }
		],
		[
			'with helpers and their parts',
			{
				supporting: [
					{ institutionId: 2, task: 'pengamanan' },
					{ institutionId: 4, task: null }
				]
			}
		],
		['of an office that shares its name', { leadId: 9 }],
		['with a date by hand', { dueCurrent: '2026-12-04' }],
		['with a date and no words', { dueWords: null, dueCurrent: '2026-12-04' }],
		['with words in its text that look like a date', { description: 'Menyusun jadwal Jumat' }],
		['with a colon in its text', { description: 'Menyusun bukti: tiga berkas' }],
		['of an office that the list does not hold', { leadId: 77 }],
		['of a class above', { confidentiality: 'restricted', kind: 'coordination' }]
	])('means the same when it is saved unchanged: %s', (_, change) => {
		const stored = { ...STORED, ...change };
		const { fields } = posted(stored);
		expect(fields['description']).toBe(stored.description);
		expect(fields['leadId'] ?? null).toBe(stored.leadId === null ? null : String(stored.leadId));
		expect(fields['dueWords'] ?? null).toBe(stored.dueWords);
		expect(fields['proof'] ?? null).toBe(stored.proof);
		expect(fields['confidentiality']).toBe(stored.confidentiality);
		const helpers = stored.supporting.map((_one, row) => fields[`supporting.${row}.institutionId`]);
		expect(helpers).toEqual(stored.supporting.map((one) => String(one.institutionId)));
		for (const [row, { task }] of stored.supporting.entries())
			expect(fields[`supporting.${row}.task`] ?? null).toBe(task);
		const byHand = stored.dueCurrent !== null && stored.dueCurrent !== '2026-11-30';
		expect(fields['dueOn'] ?? null).toBe(byHand ? stored.dueCurrent : null);
	});
});

describe('a stored resolution that is taken up again', () => {
	it('keeps its speaker and the words of its source beside the line', () => {
		const rewriting = rewriteSaid(
			{
				...{ text: 'Jalur harus aman @ semua titik', kind: 'directive', agendaItemId: 3 },
				...{
					speaker: 'post:40',
					by: { words: 'Sekda' },
					responsibleWords: null,
					dueWords: 'segera'
				},
				confidentiality: 'ordinary'
			},
			{ line: 'resolution', kind: 'directive' }
		);
		const line = readWith(rewriting.pen, rewriting.text, SETTING);
		expect(Object.fromEntries(fieldsOf(line, { agendaItemId: 3, ...rewriting }))).toEqual({
			...{ text: 'Jalur harus aman @ semua titik', kind: 'directive', agendaItemId: '3' },
			...{ speaker: 'post:40', speakerWords: 'Sekda', responsibleWords: '', dueWords: 'segera' },
			confidentiality: 'ordinary'
		});
	});
});

describe('the fields of a line', () => {
	it('take a correction before what was read, and an emptied one as none', () => {
		const line = readWith({ line: 'commitment' }, 'Menutup lubang @DPUPR Jumat', SETTING);
		const fields = fieldsOf(line, { agendaItemId: 1, corrections: { lead: '1', dueWords: '' } });
		expect(Object.fromEntries(fields)).toMatchObject({ leadId: '1', dueWords: '', dueOn: '' });
	});

	it('are nothing to save where only a name and a date stand', () => {
		expect(isEmpty(readWith({ line: 'commitment' }, '@DPUPR Jumat', SETTING))).toBe(true);
		expect(isEmpty(readWith({ line: 'note', kind: 'hope' }, ' ', SETTING))).toBe(true);
		expect(isEmpty(readWith({ line: 'commitment' }, 'Menutup lubang', SETTING))).toBe(false);
	});
});
