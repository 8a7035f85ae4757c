import type { Tally } from './measures.ts';

/** How many commitments, and how many of them are late. */
export interface Share {
	readonly total: number;
	readonly late: number;
}

/** Where it is concentrated: lateness by lead institution and theme. Null is "none given". */
export interface Concentration {
	/** Themes that occur, most commitments first; the missing one last. */
	readonly functions: readonly (Share & { readonly functionId: number | null })[];
	/** Institutions in the order of most late, then of most commitments; the missing one last. */
	readonly institutions: readonly (Share & {
		readonly institutionId: number | null;
		/** By theme, `null` as -1; a theme without commitments is not there. */
		readonly cells: ReadonlyMap<number, Share>;
	})[];
}

/** The key of commitments without a theme. */
export const NO_FUNCTION = -1;

/** Counts theme by institution. */
export function concentrationTally(): Tally<Concentration> {
	const functions = new Map<number, Counted>();
	const institutions = new Map<number | null, Counted & { readonly cells: Map<number, Counted> }>();
	return {
		add({ row, late }, sign) {
			const functionKey = row.functionId ?? NO_FUNCTION;
			let institution = institutions.get(row.leadId);
			if (!institution)
				institutions.set(row.leadId, (institution = { ...none(), cells: new Map() }));
			for (const share of [
				institution,
				shareOf(functions, functionKey),
				shareOf(institution.cells, functionKey)
			]) {
				share.total += sign;
				if (late > 0) share.late += sign;
			}
		},
		result: () => ({
			functions: [...functions]
				.filter(([, { total }]) => total > 0)
				.map(([key, share]) => ({ functionId: key === NO_FUNCTION ? null : key, ...share }))
				.toSorted(
					(one, other) =>
						missingLast(one.functionId, other.functionId) ||
						other.total - one.total ||
						(one.functionId ?? 0) - (other.functionId ?? 0)
				),
			institutions: [...institutions]
				.filter(([, { total }]) => total > 0)
				.map(([institutionId, { total, late, cells }]) => ({
					institutionId,
					total,
					late,
					cells: new Map([...cells].filter(([, cell]) => cell.total > 0))
				}))
				.toSorted(
					(one, other) =>
						missingLast(one.institutionId, other.institutionId) ||
						other.late - one.late ||
						other.total - one.total ||
						(one.institutionId ?? 0) - (other.institutionId ?? 0)
				)
		})
	};
}

interface Counted {
	total: number;
	late: number;
}

const none = (): Counted => ({ total: 0, late: 0 });

function shareOf(shares: Map<number, Counted>, key: number): Counted {
	let share = shares.get(key);
	if (!share) shares.set(key, (share = none()));
	return share;
}

function missingLast(one: number | null, other: number | null): number {
	return Number(one === null) - Number(other === null);
}
