import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SettingsRefused, readSettings } from '#lib/server/settings.ts';

describe('the settings', () => {
	it('work for a machine of one’s own without any', () => {
		expect(readSettings({})).toMatchObject({
			origin: 'http://localhost:3000',
			host: '127.0.0.1',
			port: 3000,
			data: resolve('data'),
			hosts: [],
			trustProxy: false,
			demo: false,
			log: 'info'
		});
	});

	it('take the address from the port when no other is given', () => {
		expect(readSettings({ PORT: '4000' }).origin).toBe('http://localhost:4000');
		expect(readSettings({ PORT: '4000', ORIGIN: 'https://a.go.id/' }).origin).toBe(
			'https://a.go.id'
		);
	});

	it('find the program and its migrations', () => {
		const { program, migrations } = readSettings({});
		expect(existsSync(join(program, 'package.json'))).toBe(true);
		expect(migrations).toBe(join(program, 'drizzle'));
	});

	it('read lists and flags, and treat an empty value as none', () => {
		expect(
			readSettings({
				HOSTS: '10.0.0.5:3000, Tuntas.Lokal',
				TRUST_PROXY: '1',
				DEMO: '',
				LOG: ' warn '
			})
		).toMatchObject({
			hosts: ['10.0.0.5:3000', 'tuntas.lokal'],
			trustProxy: true,
			demo: false,
			log: 'warn'
		});
	});

	it.each([
		[{ ORIGIN: 'tuntas.go.id' }, /^ORIGIN must be an address/],
		[{ ORIGIN: 'https://a.go.id/tuntas' }, /^ORIGIN must be an address without a path/],
		[{ ORIGIN: 'ftp://a.go.id' }, /^ORIGIN must/],
		[{ ORIGIN: 'https://siti@a.go.id' }, /^ORIGIN must/],
		[{ PORT: '0' }, /^PORT must be a number from 1 to 65535$/],
		[{ PORT: '70000' }, /^PORT must be a number from 1 to 65535$/],
		[{ PORT: 'http' }, /^PORT must be a number from 1 to 65535$/],
		[{ HOST: 'a b' }, /^HOST must be an address of this machine/],
		[{ HOSTS: 'http://a.go.id' }, /^HOSTS.* must be host names separated by commas/],
		[{ TRUST_PROXY: 'yes' }, /^TRUST_PROXY must be 0 or 1$/],
		[{ DEMO: 'true' }, /^DEMO must be 0 or 1$/],
		[{ LOG: 'loud' }, /^LOG must be one of debug, info, warn, error, silent$/]
	])('refuse %j in one line', (env, line) => {
		const refusal = refusalOf(env);
		expect(refusal.lines).toHaveLength(1);
		expect(refusal.lines[0]).toMatch(line);
	});

	it('name everything that is wrong at once', () => {
		expect(refusalOf({ PORT: 'x', DEMO: 'x' }).lines).toHaveLength(2);
	});
});

function refusalOf(env: Record<string, string>): SettingsRefused {
	try {
		readSettings(env);
	} catch (error) {
		if (error instanceof SettingsRefused) return error;
	}
	throw new Error('the settings were accepted');
}
