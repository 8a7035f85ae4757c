import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { tuntas } from './run.ts';

const BOMBANA = 'src/cli/demo/dossiers/bombana-2024.yaml';

describe('tuntas dossier check', () => {
	it('lists what a real meeting lacks, with line and field, and answers 0', async () => {
		const { code, out, err } = await tuntas(['dossier', 'check', BOMBANA]);
		expect([code, err]).toEqual([0, '']);
		expect(out).toMatch(
			/^src\/cli\/demo\/dossiers\/bombana-2024\.yaml:\n {2}\d+ {2}\S+ {2}\[Missing\] /
		);
	});

	it('says the same in Indonesian, and as data', async () => {
		const { out } = await tuntas(['dossier', 'check', BOMBANA, '--json', '--language', 'id']);
		const [checked] = JSON.parse(out) as [{ readable: boolean; findings: { says: string }[] }];
		expect(checked.readable).toBe(true);
		expect(checked.findings.map(({ says }) => says).join(' ')).toContain(
			'Sumber tidak menyebutnya.'
		);
	});

	it('names line and field of what cannot be read, and answers 1', async () => {
		const file = join(temporaryFolder(), 'rapat.yaml');
		writeFileSync(file, 'format: tuntas-dossier/1\njudul: Rakor\n');
		const { code, out } = await tuntas(['dossier', 'check', file]);
		expect(code).toBe(1);
		expect(out).toMatch(/Line 2, column \d+, field judul: /);
	});

	it.each([
		[['dossier', 'check'], 2, 'The file of the dossier is missing.\n'],
		[['dossier', 'check', '/no/such.yaml'], 1, '/no/such.yaml cannot be read (ENOENT).\n'],
		[['dossier', 'check', BOMBANA, '--language', 'fr'], 2, '--language must be one of id, en.\n']
	])('answers %j in one sentence', async (words, code, sentence) => {
		expect(await tuntas(words)).toEqual({ code, out: '', err: sentence });
	});
});

const REAL = ['bombana-2024', 'hss-2024', 'lubuklinggau', 'ppu-2024', 'sinjai-2021'].map(
	(name) => `src/cli/demo/dossiers/${name}.yaml`
);

async function empty(): Promise<string> {
	const DATA = temporaryFolder();
	await tuntas(['migrate'], { DATA });
	return DATA;
}

describe('tuntas dossier import and export', () => {
	it('carry real meetings from one instance to another without losing a byte', async () => {
		const [here, there] = [await empty(), await empty()];
		const imported = await tuntas(['dossier', 'import', ...REAL, '--json'], { DATA: here });
		expect(JSON.parse(imported.out)).toHaveLength(REAL.length);
		const files = [];
		for (const number of REAL.keys()) {
			const file = join(temporaryFolder(), 'rapat.yaml');
			const words = ['dossier', 'export', String(number + 1), '--to', file];
			expect(await tuntas(words, { DATA: here })).toMatchObject({ code: 0, err: '' });
			files.push(file);
		}
		await tuntas(['dossier', 'import', ...files], { DATA: there });
		for (const [at, file] of files.entries()) {
			const again = await tuntas(['dossier', 'export', String(at + 1)], { DATA: there });
			expect(again.out).toBe(readFileSync(file, 'utf8'));
		}
	}, 300_000);

	it('write nothing when they are only tried, and nothing the second time', async () => {
		const DATA = await empty();
		const tried = await tuntas(['dossier', 'import', BOMBANA, '--dry-run'], { DATA });
		expect(tried.out).toContain('would be imported');
		expect((await tuntas(['dossier', 'export', 'bombana-2024'], { DATA })).code).toBe(1);
		expect((await tuntas(['dossier', 'import', BOMBANA], { DATA })).out).toContain('as meeting 1;');
		const second = await tuntas(['dossier', 'import', BOMBANA], { DATA });
		expect(second).toMatchObject({ code: 0, out: expect.stringContaining('and unchanged.') });
	});

	it('import nothing while one of the files is broken, and name its line', async () => {
		const DATA = await empty();
		const broken = join(temporaryFolder(), 'rapat.yaml');
		writeFileSync(broken, 'format: tuntas-dossier/1\njudul: Rakor\n');
		const { code, err } = await tuntas(['dossier', 'import', BOMBANA, broken], { DATA });
		expect(code).toBe(1);
		expect(err).toContain(`${broken}: Line 2,`);
		expect((await tuntas(['dossier', 'export', 'bombana-2024'], { DATA })).err).toBe(
			'No meeting came from a dossier called bombana-2024.\n'
		);
	});
});
