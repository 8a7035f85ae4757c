import { describe, expect, it } from 'vitest';
import { localPath } from '#lib/local-path.ts';

describe('where to go after signing in', () => {
	it.each([
		'/',
		'/meetings',
		'/meetings/12?q=a%20b#resolution-3',
		'/commitments?due=late&sort=-due'
	])('is the place that was asked for: %s', (path) => expect(localPath(path)).toBe(path));

	it.each([
		null,
		undefined,
		'',
		'meetings',
		'https://jahat.test/',
		'//jahat.test/',
		'/\\jahat.test',
		'/.//jahat.test',
		'/meetings\\..\\x',
		'/a\nb',
		'/\tjahat.test',
		'/ jahat',
		'javascript:alert(1)',
		`/${'x'.repeat(3000)}`
	])('is the home page for anything that could lead away: %s', (path) =>
		expect(localPath(path)).toBe('/')
	);
});
