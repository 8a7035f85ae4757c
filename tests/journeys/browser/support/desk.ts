import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';

/** The page has woken up, and its report was there long enough for a key to decide it. */
export async function settle(page: Page): Promise<void> {
	await page.locator('.phrases').waitFor();
	await page.waitForTimeout(350);
}

/** Address of a report, decided or not, with which a file of this type was handed in. */
export function withEvidence(type: string, data = inject('data')): string {
	const db = new Database(join(data, 'tuntas.db'), { readonly: true });
	const id = db
		.prepare<[string], number>(
			`select e.report_id from evidence e join reports r on r.id = e.report_id
			join commitments c on c.id = r.commitment_id
			where e.media_type = ? and c.confidentiality = 'ordinary' order by e.report_id desc limit 1`
		)
		.pluck()
		.get(type);
	db.close();
	return `/verifications/${id}`;
}
