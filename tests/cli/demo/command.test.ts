import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { DEMO_LOGINS } from '../../../src/cli/demo/seed.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { tuntas } from '../run.ts';
import { PATIENCE } from './loading.ts';

describe('tuntas seed demo', () => {
	it(
		'loads the demonstration with its files after a load that was interrupted, prints who may sign in, and keeps it the second time',
		async () => {
			const DATA = temporaryFolder();
			writeFileSync(join(DATA, 'demonstration'), 'loading\n');
			writeFileSync(join(DATA, 'tuntas.db'), 'half');
			const { code, out, err } = await tuntas(['seed', 'demo'], { DATA });
			expect([code, err]).toEqual([0, '']);
			expect(out).toContain('Loading the demonstration data');
			for (const { role, email, password } of DEMO_LOGINS)
				expect(out).toMatch(new RegExp(`${role.id} +${email} +${password}`));

			const database = new Database(join(DATA, 'tuntas.db'));
			const files = database
				.prepare<[], { sha256: string; size: number }>(
					"select distinct sha256, size from evidence where kind = 'file'"
				)
				.all();
			for (const { sha256, size } of files)
				expect(statSync(join(DATA, 'files', sha256.slice(0, 2), sha256)).size).toBe(size);
			database.exec("update persons set name = 'Diubah' where id = 5");
			database.close();

			const second = await tuntas(['seed', 'demo'], { DATA });
			expect([second.code, second.out.includes('Loading')]).toEqual([0, false]);
			const kept = new Database(join(DATA, 'tuntas.db'), { readonly: true });
			expect(kept.prepare('select name from persons where id = 5').pluck().get()).toBe('Diubah');
			kept.close();
			expect(readFileSync(join(DATA, 'demonstration'), 'utf8')).toBe('ready\n');
		},
		PATIENCE
	);
});
