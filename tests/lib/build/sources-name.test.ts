import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { sourcesName } from '#lib/build/sources-name.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

let root: string;

beforeEach(() => {
	root = temporaryFolder();
	mkdirSync(join(root, 'src/components'), { recursive: true });
	writeFileSync(join(root, 'package-lock.json'), '{}');
	writeFileSync(join(root, 'src/components/frame.ts'), 'one');
});

describe('the name of what is built', () => {
	it('is the same for the same sources, whenever they are built', () => {
		expect(sourcesName(root)).toBe(sourcesName(root));
		expect(sourcesName(root)).toMatch(/^[0-9a-f]{12}$/);
	});

	it.each([
		['a file of ours', 'src/components/frame.ts', 'two'],
		['a file that is new', 'src/words.ts', ''],
		['the versions of others', 'package-lock.json', '{"lockfileVersion":3}']
	])('is another one when %s changes, so that no browser keeps the old script', (_, path, text) => {
		const before = sourcesName(root);
		writeFileSync(join(root, path), text);
		expect(sourcesName(root)).not.toBe(before);
	});
});
