import { expect, it } from 'vitest';
import { fileUnderWay } from '#lib/browser/progress.ts';

const SIZES = [300, 200];

it.each([
	['the fields before the files', { sent: 50, total: 600 }, null],
	['the first file', { sent: 280, total: 600 }, { file: 1, of: 2, sent: 180, size: 300 }],
	['the second file', { sent: 500, total: 600 }, { file: 2, of: 2, sent: 100, size: 200 }],
	['everything', { sent: 600, total: 600 }, { file: 2, of: 2, sent: 200, size: 200 }],
	['a total that is not known yet', { sent: 0, total: 0 }, null]
])('says how far an upload is at %s', (_where, way, expected) => {
	expect(fileUnderWay(SIZES, way)).toEqual(expected);
});

it('has nothing to say where no file goes along', () => {
	expect(fileUnderWay([], { sent: 5, total: 10 })).toBeNull();
});
