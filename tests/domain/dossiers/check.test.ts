import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkDossier } from '#domain/dossiers/check.ts';
import { FINDING_LEVELS } from '#domain/dossiers/findings.ts';
import type { Marks } from '#domain/dossiers/marks.ts';
import type { Dossier } from '#domain/dossiers/format.ts';
import { setClock } from '#lib/clock.ts';
import { wordFinding } from '#messages/dossiers.ts';
import { changed } from './support/change.ts';
import { contentCases } from './support/content-cases.ts';
import { meetingCases } from './support/meeting-cases.ts';
import { rakor, withNote } from './support/rakor.ts';
import { regionLookup } from './support/regions.ts';

const cases = [...meetingCases, ...contentCases];
const holidays = new Map([['2024-03-11', 'Hari Suci Nyepi']]);
const check = (dossier: Dossier, marks: Marks = new Map()) =>
	checkDossier(dossier, { marks, holidays, regions: regionLookup });
const found = (dossier: Dossier, marks?: Marks) =>
	check(dossier, marks).map(({ code, path }) => `${code} at ${path}`);

beforeAll(() => setClock(Date.UTC(2024, 2, 15)));
afterAll(() => setClock());

describe('checking a dossier', () => {
	it('finds nothing in a meeting that says everything', () => {
		expect(check(rakor)).toEqual([]);
	});

	it.each(cases)('finds %s at %s, and not where it is sound', (code, path, spoilt, sound) => {
		expect(found(changed(spoilt))).toContain(`${code} at ${path}`);
		expect(found(changed(sound))).not.toContain(`${code} at ${path}`);
	});

	const at = '2024-03-01';
	it.each([
		['derived_without_from', { basis: 'derived' }, { basis: 'derived', from: 'kop surat' }],
		['added_without_author', { basis: 'added', at }, { basis: 'added', at, by: 'Rina' }],
		['added_without_date', { basis: 'added', by: 'Rina' }, { basis: 'added', at, by: 'Rina' }]
	] as const)('finds %s of a mark', (code, spoilt, sound) => {
		expect(found(rakor, new Map([['place', spoilt]]))).toContain(`${code} at place`);
		expect(found(rakor, new Map([['place', sound]]))).toEqual([]);
	});

	it('finds a mark that was made tomorrow, or on a day that never was', () => {
		const marked = (at: string) =>
			new Map([['place', { basis: 'added', by: 'Rina', at }] as const]);
		expect(found(rakor, marked('2024-03-17'))).toEqual(['date_in_future at place.at']);
		expect(found(rakor, marked('2024-02-31'))).toEqual(['date_impossible at place.at']);
	});

	it('has a case for every code that it can find', () => {
		const tried = new Set<string>(cases.map(([code]) => code));
		const ofMarks = ['derived_without_from', 'added_without_author', 'added_without_date'];
		expect(Object.keys(FINDING_LEVELS).filter((code) => !tried.has(code))).toEqual(ofMarks);
	});

	it('words every code in both languages, with what was found filled in', () => {
		for (const [, , spoilt] of cases)
			for (const finding of check(changed(spoilt)))
				for (const language of ['id', 'en'] as const) {
					const sentence = wordFinding(language, finding);
					expect(sentence).toMatch(/^.{12,}\.$/);
					expect(sentence, finding.code).not.toMatch(/undefined|NaN|null/);
				}
	});

	it('never repeats what may give a child away', () => {
		const [finding] = check(changed(withNote('korban berinisial QX')));
		expect(finding?.code).toBe('identity_initials');
		expect(JSON.stringify(finding)).not.toContain('QX');
	});

	it('says that the source was searched in vain where somebody wrote that down', () => {
		const [finding] = check(changed({ attendance: undefined, not_stated: ['attendance'] }));
		expect(finding).toMatchObject({ code: 'attendance_missing', notStated: true });
		expect(finding && wordFinding('id', finding)).toBe(
			'Daftar hadir belum ada. Sumber tidak menyebutnya.'
		);
	});

	it('compares no region, name or zone where it knows no regions', () => {
		const odd = changed({ region: { code: '00.00' }, time: { start: '09:00', zone: 'WIB' } });
		expect(checkDossier(odd, { holidays })).toEqual([]);
	});

	it('takes no note or remark on the sources for a second mistake', () => {
		const remarks = [{ text: 'Tertulis Rabu, 6 Februari 2024 pukul 25.00 (sic).' }];
		expect(check(changed({ remarks }))).toEqual([]);
	});

	it('reads the longest hostile text in little time', () => {
		const began = process.cpuUsage().user;
		for (const sign of ['a', '1', 'Rabu ', '1 Mei ', '1-', '08', 'A (', 'Desa ', '% 9'])
			check(changed(withNote(sign.repeat(8000 / sign.length))));
		expect((process.cpuUsage().user - began) / 1000).toBeLessThan(1500);
	});
});
