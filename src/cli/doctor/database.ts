import { join } from 'node:path';
import { verifyChain } from '#domain/audit/verification.ts';
import { alteredMinutes } from '#domain/minutes/content.ts';
import { filesNamedIn, inspectDatabase } from '#lib/server/backup/inspect.ts';
import { openConnection } from '#lib/server/database.ts';
import { hashOfFile } from '#lib/server/files/disk.ts';
import { storedFiles } from '#lib/server/files/sweep.ts';
import type { Settings } from '#lib/server/settings.ts';
import { finder } from './finding.ts';
import type { Finding } from './finding.ts';

const WANTED = {
	journal_mode: 'wal',
	synchronous: 2,
	foreign_keys: 1,
	secure_delete: 1,
	trusted_schema: 0
} as const;

/** The settings of the open connection, looked at after a write: only then do they show their true value. */
export function checkConnection(): Finding {
	const { ok, failure } = finder('connection');
	const connection = openConnection();
	connection.pragma(
		`user_version = ${Number(connection.pragma('user_version', { simple: true }))}`
	);
	const wrong = Object.entries(WANTED).filter(
		([name, value]) => connection.pragma(name, { simple: true }) !== value
	);
	if (wrong.length === 0) return ok('Every commit is on the disk before it is acknowledged.');
	return failure(`Not as it must be: ${wrong.map(([name]) => name).join(', ')}.`);
}

/** The database file itself, its references and its migrations. */
export function checkDatabase({ data }: Settings): Finding[] {
	const { ok, failure } = finder('database');
	const { damage, brokenReferences, rows, migrations } = inspectDatabase(join(data, 'tuntas.db'));
	const count = Object.values(rows).reduce((sum, one) => sum + one, 0);
	return [
		damage.length === 0 ? ok(`Whole: ${count} rows.`) : failure(`Damaged: ${damage[0]}.`),
		brokenReferences === 0
			? ok('Every reference leads somewhere.')
			: failure(`${brokenReferences} rows point to nothing.`),
		ok(`Up to date: ${migrations.at(-1)}.`)
	];
}

/** The chain of the audit trail, from its first link to its last. */
export function checkAudit(): Finding {
	const { ok, failure } = finder('audit');
	const { events, brokenAt } = verifyChain();
	if (brokenAt === null) return ok(`${events} events, the chain is whole.`);
	return failure(`The chain is broken at event ${brokenAt}: something was changed or removed.`);
}

/** Every adopted minutes against the hash with which they were frozen. */
export function checkMinutes(): Finding {
	const { ok, failure } = finder('minutes');
	const [first, ...more] = alteredMinutes();
	if (first === undefined) return ok('Adopted minutes are what was adopted.');
	return failure(
		`Adopted minutes were changed: meeting ${first}${more.length > 0 ? ` and ${more.length} more` : ''}.`
	);
}

/** Every stored file against its hash, and every row that names a file against the disk. */
export async function checkFiles({ data }: Settings): Promise<Finding> {
	const { ok, failure } = finder('files');
	const stored = await storedFiles(data);
	const named = filesNamedIn(join(data, 'tuntas.db'));
	const present = new Set(stored.map(({ sha256 }) => sha256));
	const missing = [...named].filter((sha256) => !present.has(sha256));
	if (missing.length > 0) return failure(`${missing.length} files are missing: ${missing[0]} ...`);
	for (const { sha256, path } of stored)
		if ((await hashOfFile(path)) !== sha256) return failure(`The file ${sha256} is damaged.`);
	return ok(`${stored.length} files, each with the content it was stored with.`);
}
