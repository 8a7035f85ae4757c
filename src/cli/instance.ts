import { existsSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { SYSTEM } from '#domain/access/actor.ts';
import { loadReferenceData } from '#domain/calendar/reference.ts';
import { backUp } from '#lib/server/backup/back-up.ts';
import { closeInstance, openInstance } from '#lib/server/instance.ts';
import { readMigrations } from '#lib/server/migrations.ts';
import { readSettings } from '#lib/server/settings.ts';
import type { Settings } from '#lib/server/settings.ts';
import { Refused } from './command.ts';

/** What bringing a database up to date did. */
export interface BroughtUp {
	readonly applied: readonly string[];
	/** The backup that was made before, or null where there was nothing to lose. */
	readonly backup: string | null;
}

/**
 * Creates or migrates the database, after a verified backup where it holds something, and adds the
 * reference data that it lacks: regions, fields of government work, holidays. `then` runs while the
 * instance is open.
 */
export async function bringUpToDate<Result = undefined>(
	settings: Settings,
	then?: () => Result
): Promise<BroughtUp & { readonly result: Result | undefined }> {
	const applied = appliedMigrations(settings);
	const pending = readMigrations(settings.migrations).length - (applied ?? 0);
	const backup = applied !== null && pending > 0 ? (await backUp(settings)).folder : null;
	try {
		const names = openInstance(settings);
		await loadReferenceData(SYSTEM);
		return { applied: names, backup, result: then?.() };
	} finally {
		closeInstance();
	}
}

/** Runs an operation on the data folder that the settings name, also while the server runs. */
export async function withInstance<Result>(
	act: (settings: Settings) => Result | Promise<Result>
): Promise<Result> {
	const settings = readSettings(process.env);
	const applied = appliedMigrations(settings);
	if (applied === null)
		throw new Refused(
			`There is no database in ${settings.data}: run "tuntas migrate", or set DATA.`
		);
	if (applied !== readMigrations(settings.migrations).length)
		throw new Refused('The database belongs to another version: run "tuntas migrate" first.');
	try {
		openInstance(settings);
		return await act(settings);
	} finally {
		closeInstance();
	}
}

/** How many migrations the database has, or null where there is no database yet. */
function appliedMigrations({ data }: Pick<Settings, 'data'>): number | null {
	const file = join(data, 'tuntas.db');
	if (!existsSync(file)) return null;
	const database = new Database(file, { readonly: true });
	try {
		const known = database.prepare("select 1 from sqlite_schema where name = 'migrations'").get();
		if (!known) return 0;
		return Number(database.prepare('select count(*) from migrations').pluck().get());
	} finally {
		database.close();
	}
}
