import { createHash } from 'node:crypto';
import type { NoteLine, ResolutionLine } from './lines.ts';

interface Versioned {
	readonly id: number;
	readonly version: number;
}

interface Records {
	readonly notes: readonly NoteLine[];
	readonly resolutions: readonly (ResolutionLine & {
		readonly commitments: readonly Versioned[];
	})[];
}

/** Tells one state of a sheet from another: it changes with every line that the reader may know of. */
export function markOf({ notes, resolutions }: Records): string {
	const commitments = resolutions.flatMap((one) => one.commitments);
	const lines = [notes, resolutions, commitments].map((list: readonly Versioned[]) =>
		list.map(({ id, version }) => `${id}.${version}`)
	);
	return createHash('sha256').update(JSON.stringify(lines)).digest('hex').slice(0, 16);
}
