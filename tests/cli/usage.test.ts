import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { call, tuntas } from './run.ts';

describe('the command tuntas', () => {
	it('runs by npx from the project', async () => {
		const { out, code } = await call('npx', ['--no-install', 'tuntas', '--help']);
		expect(code).toBe(0);
		expect(out).toMatch(/^Usage: tuntas COMMAND/);
	});

	it('ends its process with its exit code', async () => {
		const program = 'src/cli/tuntas.js';
		const { code, err } = await call(process.execPath, [program, 'frobnicate']);
		expect([code, err]).toEqual([2, 'There is no command "frobnicate"; see "tuntas --help".\n']);
		expect((await call(process.execPath, [program, 'backup', '--help'])).code).toBe(0);
	});

	it('lists every command', async () => {
		const { out, code } = await tuntas(['--help']);
		expect(code).toBe(0);
		for (const [name, { summary }] of Object.entries(COMMANDS))
			expect(out).toMatch(new RegExp(`^  ${name} +${summary}$`, 'm'));
	});

	it.each(Object.keys(COMMANDS))('explains %s', async (name) => {
		const { out, err, code } = await tuntas([...name.split(' '), '--help']);
		expect([err, code]).toEqual(['', 0]);
		expect(out).toMatch(new RegExp(`^Usage: tuntas ${name} `));
		expect(out).toMatch(/--help +Show this\./);
	});

	it.each([
		[[], /^$/],
		[['frobnicate'], /^There is no command "frobnicate"; see "tuntas --help"\.\n$/],
		[['seed'], /^"tuntas seed" needs one more word: seed demo\.\n$/],
		[['backup', '--frob'], /^Unknown option '--frob'; see "tuntas backup --help"\.\n$/],
		[['backup', '--to'], /^Option '--to <value>' argument missing; see .*\n$/],
		[['backup', 'now'], /^"now" is one word too many\.\n$/],
		[['restore'], /^The folder of the backup is missing\.\n$/],
		[['serve', '--fresh'], /^--fresh goes only with --demo\.\n$/]
	])('answers %j with one sentence and 2', async (words, sentence) => {
		const { code, err } = await tuntas(words);
		expect(code).toBe(2);
		expect(err).toMatch(sentence);
	});

	it('names each setting that cannot be used, and answers 2', async () => {
		const { code, err } = await tuntas(['migrate'], { PORT: 'x', DEMO: 'y' });
		expect(code).toBe(2);
		expect(err).toBe('PORT must be a number from 1 to 65535.\nDEMO must be 0 or 1.\n');
	});

	it('does not let everybody into a real instance', async () => {
		const { code, err } = await tuntas(['serve'], { DATA: temporaryFolder(), DEMO: '1' });
		expect(code).toBe(1);
		expect(err).toMatch(/^DEMO is 1, which lets anybody in: /);
	});

	it('answers what cannot be done with one sentence and 1, without a stack', async () => {
		const DATA = temporaryFolder();
		for (const name of ['doctor', 'backup']) {
			const { code, err } = await tuntas([name], { DATA });
			expect(code).toBe(1);
			expect(err).toMatch(/^There is no database in [^\n]*\n$/);
		}
	});

	it('shows a stack only to a developer who asks for it', async () => {
		const { err } = await tuntas(['backup'], { DATA: temporaryFolder(), LOG: 'debug' });
		expect(err).toMatch(/\n {4}at /);
	});
});
