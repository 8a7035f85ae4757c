import { finding } from '../findings.ts';
import type { Findings } from '../findings.ts';
import type { Dossier, DossierIndicator } from '../format.ts';
import { fieldAt } from '../paths.ts';

const PERCENT = /^(?:%|persen|percent)$/i;
const COUNTED =
	/^(?:orang|jiwa|kasus|anak|desa|kelurahan|kecamatan|dokumen|unit|keluarga|rumah)\b/i;

/** Figures that cannot be right, and what an indicator needs to be one. */
export function* checkIndicators(dossier: Dossier): Findings {
	yield* each('indicators', dossier.indicators);
	for (const [at, { commitments }] of (dossier.resolutions ?? []).entries())
		for (const [of, { indicators }] of (commitments ?? []).entries())
			yield* each(`resolutions[${at}].commitments[${of}].indicators`, indicators);
}

function* each(path: string, indicators: readonly DossierIndicator[] | undefined): Findings {
	for (const [at, indicator] of (indicators ?? []).entries()) {
		yield* completeness(fieldAt(path, at), indicator);
		yield* values(fieldAt(path, at), indicator);
		yield* series(fieldAt(path, at), indicator);
	}
}

function* completeness(path: string, indicator: DossierIndicator): Findings {
	const { unit, baseline, polarity, target } = indicator;
	if (!unit) yield finding('indicator_without_unit', `${path}.unit`);
	if (baseline === undefined) yield finding('indicator_without_baseline', `${path}.baseline`);
	if (!polarity) yield finding('indicator_without_polarity', `${path}.polarity`);
	if (target === undefined) yield finding('indicator_without_target', `${path}.target`);
	if (baseline === undefined || target === undefined) return;
	if (
		(polarity === 'positive' && target < baseline) ||
		(polarity === 'negative' && target > baseline)
	)
		yield finding('target_against_polarity', `${path}.target`, { baseline, target });
}

function* values(
	path: string,
	{ unit = '', baseline, target, values = [] }: DossierIndicator
): Findings {
	const all = [
		[`${path}.baseline`, baseline] as const,
		[`${path}.target`, target] as const,
		...values.map(({ value }, at) => [`${path}.values[${at}].value`, value] as const)
	];
	for (const [field, value] of all) {
		if (value === undefined) continue;
		if (PERCENT.test(unit) && value > 100) yield finding('percent_over_hundred', field, { value });
		if (value < 0) yield finding('negative_value', field, { value });
		if (COUNTED.test(unit) && !Number.isInteger(value))
			yield finding('fraction_of_one', field, { value, unit });
	}
}

function* series(path: string, { values = [], unit = '' }: DossierIndicator): Findings {
	const seen = new Set<string>();
	for (const [at, { period, breakdown = '' }] of values.entries()) {
		const key = `${period}\n${breakdown.toLowerCase()}`;
		if (seen.has(key))
			yield finding('duplicate_period', `${path}.values[${at}].period`, { period, breakdown });
		seen.add(key);
	}
	for (const [at, { period, breakdown, value: total }] of values.entries()) {
		if (breakdown !== undefined || PERCENT.test(unit)) continue;
		const of = (sex: RegExp): number | undefined =>
			values.find((one) => one.period === period && sex.test(one.breakdown ?? ''))?.value;
		const male = of(/^(?:l|laki-laki|pria|male)$/i);
		const female = of(/^(?:p|perempuan|wanita|female)$/i);
		if (male !== undefined && female !== undefined && Math.abs(male + female - total) > 1e-9)
			yield finding('parts_differ_from_total', `${path}.values[${at}].value`, {
				male,
				female,
				total
			});
	}
}
