import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { PersonName } from './logins.ts';

const MANIFEST = join(import.meta.dirname, '../../../../build/server/manifest-full.js');

/** Routes with a page, as the build wrote them down: what is not in the list of pages fails a test. */
export function builtPages(): string[] {
	const routes = readFileSync(MANIFEST, 'utf8').matchAll(
		/id: "([^"]+)",\s*pattern:[^\n]*\n\s*params:[^\n]*\n\s*page: (null|\{)/g
	);
	return [...routes].filter(([, , page]) => page === '{').map(([, id = '']) => id);
}

/** A page, who looks at it, and which record it shows. */
export interface Page {
	readonly route: string;
	readonly as: PersonName;
	/** One row with a column for each parameter of the route. */
	readonly record?: string;
	/** Appended to the address: another state of the same page. */
	readonly search?: string;
}

/** The addresses of pages, with ids of the data that the server holds. */
export function addressesOf(pages: readonly Page[], data: string): Map<Page, string> {
	const db = new Database(join(data, 'tuntas.db'), { readonly: true });
	try {
		return new Map(pages.map((page) => [page, addressOf(page, db)]));
	} finally {
		db.close();
	}
}

function addressOf(page: Page, db: Database.Database): string {
	const row = page.record ? db.prepare<[], Record<string, unknown>>(page.record).get() : {};
	if (!row) throw new Error(`no record for ${page.route}: ${page.record}`);
	const path = page.route.replaceAll(/\[(\w+)=\w+\]/g, (_match, name: string) => String(row[name]));
	return path + (page.search ?? '');
}
