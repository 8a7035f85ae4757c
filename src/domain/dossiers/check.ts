import { today } from '#lib/clock.ts';
import { checkCompleteness } from './checks/completeness.ts';
import { checkDates } from './checks/dates.ts';
import { checkIdentity } from './checks/identity.ts';
import { checkIndicators } from './checks/indicators.ts';
import { checkPapers } from './checks/papers.ts';
import { checkPeople } from './checks/people.ts';
import { checkPlaces } from './checks/places.ts';
import { checkPromises } from './checks/promises.ts';
import { checkProvenance } from './checks/provenance.ts';
import { checkReadings } from './checks/readings.ts';
import { checkRecord } from './checks/record.ts';
import { checkTimes } from './checks/times.ts';
import { checkWording } from './checks/wording.ts';
import type { CheckContext, Finding } from './findings.ts';
import type { Dossier } from './format.ts';

const CHECKS = [
	checkCompleteness,
	checkPlaces,
	checkDates,
	checkTimes,
	checkPapers,
	checkReadings,
	checkPeople,
	checkRecord,
	checkPromises,
	checkIndicators,
	checkWording,
	checkIdentity,
	checkProvenance
];

// The last of the three zones to reach a new day, so that no date is in the future too early.
const LATEST_ZONE = 'Asia/Jakarta';

/**
 * Everything that a dossier lacks or that looks odd in it, in the order of the checks. Nothing here
 * blocks: a real meeting's papers are untidy. Without `regions` no code, name or zone is compared.
 */
export function checkDossier(
	dossier: Dossier,
	{ marks = new Map(), holidays = new Map(), regions }: Partial<CheckContext> = {}
): readonly Finding[] {
	const place = dossier.place_region?.code ?? dossier.region?.code ?? '';
	const context = {
		marks,
		holidays,
		regions,
		today: today(regions?.(place)?.timeZone ?? LATEST_ZONE)
	};
	const looked = dossier.not_stated ?? [];
	return once(CHECKS.flatMap((check) => [...check(dossier, context)])).map((finding) => ({
		...finding,
		notStated:
			finding.level === 'missing' &&
			looked.some((path) => finding.path === path || finding.path.startsWith(`${path}.`))
	}));
}

// A due phrase is read as one and as running text; the same finding at the same field is one.
function once(findings: readonly Finding[]): readonly Finding[] {
	const seen = new Set<string>();
	return findings.filter(({ code, path }) => {
		const key = `${code} ${path}`;
		return !seen.has(key) && seen.add(key);
	});
}
