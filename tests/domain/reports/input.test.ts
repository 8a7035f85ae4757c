import { describe, expect, it } from 'vitest';
import { SubmitReport } from '#domain/reports/input.ts';
import { parse } from '#lib/forms/fields.ts';

const typed = { part: '7', status: 'in_progress', percent: '64', progress: ' Selesai 1.150 m. ' };

const faults = (more: Record<string, unknown>): Record<string, string> => {
	try {
		parse(SubmitReport, { ...typed, ...more });
		return {};
	} catch (error) {
		return (error as { fields: Record<string, string> }).fields;
	}
};

describe('SubmitReport', () => {
	it('takes what a phone sends: what was left empty is nothing', () => {
		expect(parse(SubmitReport, { ...typed, obstacle: '', captions: '' })).toEqual({
			part: 7,
			status: 'in_progress',
			percent: 64,
			progress: 'Selesai 1.150 m.',
			decrease: null,
			obstacle: null,
			helpNeeded: null,
			captions: [null],
			captured: [null],
			links: []
		});
	});

	it('asks for the obstacle together with all else that is missing, not one after the other', () => {
		expect(faults({ status: 'blocked', progress: ' ', obstacle: '' })).toEqual({
			progress: 'required',
			obstacle: 'required'
		});
		expect(faults({ status: 'blocked', obstacle: 'Jalan putus.' })).toEqual({});
	});

	it('keeps the captions in the order of the files, empty ones included', () => {
		const { captions } = parse(SubmitReport, { ...typed, captions: '\r\nKedua\n\n Keempat ' });
		expect(captions).toEqual([null, 'Kedua', null, 'Keempat']);
	});

	it('keeps the times of the photos in the order of the files, and none that is no time', () => {
		const lines = '2026-11-18T10:02:33\r\n\n18 November\n2026-02-30T10:00:00';
		const { captured } = parse(SubmitReport, { ...typed, captured: lines });
		expect(captured).toEqual(['2026-11-18T10:02:33', null, null, null]);
	});

	it('leaves out links without an address', () => {
		const { links } = parse(SubmitReport, {
			...typed,
			links: {
				'0': { url: '', caption: 'lupa' },
				'1': { url: 'https://contohkab.go.id/a?b=c', caption: '' }
			}
		});
		expect(links).toEqual([{ url: 'https://contohkab.go.id/a?b=c', caption: null }]);
	});

	it.each([
		'http://contohkab.go.id',
		'javascript:alert(1)',
		'data:text/html,x',
		'//contohkab.go.id',
		'https://',
		'https://localhost',
		'https://user:pass@contohkab.go.id',
		'contohkab.go.id'
	])('refuses the link %s', (url) => {
		expect(faults({ links: { '0': { url } } })).toEqual({ 'links.0.url': 'not_https' });
	});

	it.each([
		[{ percent: '101' }, { percent: 'too_large' }],
		[{ percent: '6,5' }, { percent: 'not_a_number' }],
		[{ status: 'finished' }, { status: 'choose' }],
		[{ part: 'x' }, { part: 'choose' }],
		[{ progress: ' ' }, { progress: 'required' }],
		[{ progress: 'a'.repeat(4001) }, { progress: 'too_long' }],
		[{ captions: 'a'.repeat(201) }, { 'captions.0': 'too_long' }]
	])('refuses %j', (more, expected) => {
		expect(faults(more)).toEqual(expected);
	});

	it('refuses more links than the form offers', () => {
		const many = Object.fromEntries(
			Array.from({ length: 6 }, (_, index) => [index, { url: 'https://contohkab.go.id' }])
		);
		expect(faults({ links: many })).toEqual({ links: 'too_many' });
	});
});
