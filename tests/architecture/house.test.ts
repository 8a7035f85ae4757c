import { describe, expect, it } from 'vitest';
import { importRules, textRules } from '../support/architecture/rules.ts';
import { sourceFiles } from '../support/architecture/tree.ts';

const files = [...sourceFiles('src', 'tests')].filter(
	({ path }) => !path.startsWith('tests/support/architecture/')
);

describe('the house', () => {
	for (const rule of [...importRules, ...textRules]) {
		it(`keeps the rule: ${rule.sentence}`, () => {
			const found = files.flatMap((file) =>
				rule.violations(file).map((violation) => `${file.path}: ${violation}`)
			);
			expect(found).toEqual([]);
		});

		it(`notices when somebody breaks it: ${rule.sentence}`, () => {
			expect(rule.violations(rule.planted)).not.toEqual([]);
		});
	}

	it('stays small: the median file has about 50 lines, nine of ten fewer than 150', () => {
		const lengths = files
			.filter(({ path }) => path.startsWith('src/'))
			.map(({ text }) => text.split('\n').length - 1)
			.sort((one, other) => one - other);
		expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(75);
		expect(lengths[Math.floor(lengths.length * 0.9)]).toBeLessThanOrEqual(170);
	});
});
