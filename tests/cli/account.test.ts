import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { beforeAll, describe, expect, it } from 'vitest';
import { tuntas } from './run.ts';

const DATA = mkdtempSync(join(tmpdir(), 'tuntas-test-'));
const ORIGIN = 'https://tuntas.contohkab.go.id';
const SITI = ['--name', 'Siti Aminah, S.Sos.', '--login', 'siti@contohkab.go.id'];
const ADMINISTRATOR = ['--role', 'administrator', '--region', '63.06'];

const invite = (...words: string[]) => tuntas(['account', 'invite', ...words], { DATA, ORIGIN });

beforeAll(async () => {
	await tuntas(['migrate'], { DATA });
	return () => rmSync(DATA, { recursive: true });
});

describe('tuntas account', () => {
	it('invites the first administrator by a link that is shown once', async () => {
		const { code, out } = await invite(...SITI, ...ADMINISTRATOR);
		expect(code).toBe(0);
		expect(out).toMatch(
			/^Hand this over to Siti Aminah, S\.Sos\.; it works once, until \S+:\nhttps:\/\/tuntas\.contohkab\.go\.id\/invitation\/\w+\n$/
		);
	});

	it.each([
		[[...SITI, ...ADMINISTRATOR], 1, /^login: /],
		[[...SITI, '--role', 'administrator'], 2, /^--region is missing\.\n$/],
		[[...SITI, '--role', 'king', '--region', '63.06'], 1, /^role: /],
		[['--name', 'Budi', '--login', 'budi', ...ADMINISTRATOR], 1, /^login: /],
		[
			[...SITI, '--role', 'administrator', '--region', '00.00'],
			1,
			/^There is no region with the code 00\.00\.\n$/
		],
		[
			[...SITI, '--role', 'liaison', '--region', '63.06', '--institution', 'PPPA'],
			1,
			/^There is no institution "PPPA" in this region\.\n$/
		]
	])('refuses %j in a sentence', async (words, code, sentence) => {
		const ended = await invite(...words);
		expect(ended.code).toBe(code);
		expect(ended.err).toMatch(sentence);
	});

	it('makes another link for whom it names by what they type to sign in', async () => {
		const { out } = await tuntas(['account', 'reset', SITI[3] ?? '', '--json'], { DATA, ORIGIN });
		expect(JSON.parse(out)).toMatchObject({
			accountId: 1,
			link: expect.stringMatching(/^https:\/\/tuntas\.contohkab\.go\.id\/invitation\//)
		});
		const unknown = await tuntas(['account', 'reset', 'nobody@contohkab.go.id'], { DATA });
		expect([unknown.code, unknown.err]).toEqual([
			1,
			'There is no account with the login nobody@contohkab.go.id.\n'
		]);
	});

	it('disables an account, but never the last administrator', async () => {
		const budi = 'budi@contohkab.go.id';
		await invite('--name', 'Budi', '--login', budi, ...ADMINISTRATOR);
		const refused = await tuntas(['account', 'disable', budi], { DATA });
		expect([refused.code, refused.err]).toEqual([
			1,
			'There must always be one active administrator. Give the role to somebody else first.\n'
		]);
		const database = new Database(join(DATA, 'tuntas.db'));
		database.exec("update accounts set password_hash = 'x' where id = 1");
		database.close();
		expect(await tuntas(['account', 'disable', budi, '--reason', 'Pindah'], { DATA })).toEqual({
			code: 0,
			err: '',
			out: 'The account of Budi is disabled and signed out everywhere.\n'
		});
	});

	it('says what is needed when there is no database', async () => {
		const { err } = await tuntas(['account', 'reset', 'x'], { DATA: join(DATA, 'nowhere') });
		expect(err).toMatch(/^There is no database in .*: run "tuntas migrate", or set DATA\.\n$/);
	});
});
