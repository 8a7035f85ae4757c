import { finding } from '../findings.ts';
import type { Findings } from '../findings.ts';
import type { Dossier } from '../format.ts';

/** Where the sources say different things: at the field that they disagree about, with each reading. */
export function* checkReadings({ remarks }: Dossier): Findings {
	for (const [at, { about, readings }] of (remarks ?? []).entries()) {
		if (!readings) continue;
		const said = readings.map(({ source, words }) => (source ? `${words} (${source})` : words));
		yield finding('sources_differ', about ?? `remarks[${at}].readings`, {
			readings: said.join('; ')
		});
	}
}
