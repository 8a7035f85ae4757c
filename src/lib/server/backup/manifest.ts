import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';

const Hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

const Manifest = v.object({
	format: v.literal(1),
	/** When it was made, ISO 8601 in UTC. */
	made: v.pipe(v.string(), v.isoTimestamp()),
	database: v.object({
		sha256: Hash,
		size: Count,
		rows: v.record(v.string(), Count),
		migrations: v.array(v.string()),
		auditHead: v.nullable(v.object({ id: Count, hash: v.string() }))
	}),
	files: v.array(v.object({ sha256: Hash, size: Count })),
	/** Files that did not have the content of their name when the backup was made; they are not in it. */
	damaged: v.array(Hash)
});

/** What a backup holds, so that it can be checked years later and on another machine. */
export type Manifest = v.InferOutput<typeof Manifest>;

const NAME = 'manifest.json';

/** Writes the manifest durably; a backup without one does not count. */
export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
	const file = await open(join(folder, NAME), 'wx', 0o600);
	try {
		await file.writeFile(`${JSON.stringify(manifest, null, '\t')}\n`);
		await file.sync();
	} finally {
		await file.close();
	}
}

/** The manifest of a backup, or undefined where there is none or it cannot be read. */
export async function readManifest(folder: string): Promise<Manifest | undefined> {
	try {
		return v.parse(Manifest, JSON.parse(await readFile(join(folder, NAME), 'utf8')));
	} catch {
		return undefined;
	}
}
