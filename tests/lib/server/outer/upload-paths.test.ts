import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { takesFiles } from '#lib/server/outer/upload-paths.ts';

const ROUTES = join(import.meta.dirname, '../../../../src/routes');

/** An address of a route: `meetings/[meeting=id]/documents` is at `/meetings/12/documents`. */
function addressOf(route: string): string {
	return `/${route}`
		.replaceAll(/\/\([^)]+\)/g, '')
		.replaceAll(/\[[^\]]*=token\]/g, 'a'.repeat(40))
		.replaceAll(/\[[^\]]+\]/g, '12');
}

describe('the addresses that take large bodies', () => {
	it('are those of all forms that take files', () => {
		const pages = readdirSync(ROUTES, { recursive: true, encoding: 'utf8' });
		const taking = pages
			.filter((path) => /\+(?:page\.)?server\.ts$/.test(path))
			.filter((path) => /\bfiles:\s*true\b/.test(readFileSync(join(ROUTES, path), 'utf8')))
			.map((path) => addressOf(relative('.', dirname(path))));
		expect(taking.filter((address) => !takesFiles(address))).toEqual([]);
	});

	it.each([
		'/',
		'/sign-in',
		'/meetings',
		'/commitments/12',
		'/commitments/x/report',
		'/commitments/12/report/'
	])('are not %s', (address) => {
		expect(takesFiles(address)).toBe(false);
	});
});
