import { writeFileSync } from 'node:fs';
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
