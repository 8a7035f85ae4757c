import { invalidInput } from '#lib/problem.ts';
import { statement } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { authorize } from '../access/policy.ts';
import { together } from '../audit/change.ts';
import { namesake } from '../people/persons.ts';
import { ruleViolation } from '../problems.ts';
import { directoryRegions } from '../regions/queries.ts';
import type { RegisterInstitutionList } from './input.ts';
import { readInstitutionLines } from './list-lines.ts';
import type { KindNames, ListedInstitution } from './list-lines.ts';
import { registerInstitution } from './operations.ts';

/** What a line would make: an institution, nothing because it is there already, or why it is refused. */
export type LineVerdict =
	'made' | 'there' | 'no_name' | 'no_kind' | 'too_long' | 'twice' | 'no_head_title' | 'head_exists';

export interface JudgedLine extends ListedInstitution {
	readonly verdict: LineVerdict;
}

/** What a pasted list would make, line by line; nothing is written. Whoever keeps the directory may. */
export function judgeInstitutionList(
	actor: Actor,
	{ regionId, lines }: Pick<RegisterInstitutionList, 'regionId' | 'lines'>,
	kindNames: KindNames
): JudgedLine[] {
	if (!directoryRegions(actor).includes(regionId)) throw invalidInput({ regionId: 'choose' });
	authorize(actor, 'institution.keep', { regionId });
	const there = namesIn(regionId);
	const seen = new Set<string>();
	const heads = new Set<string>();
	return readInstitutionLines(lines, kindNames).map((listed) => {
		const name = listed.name.toLowerCase();
		const verdict = there.has(name)
			? 'there'
			: (refusalOf(listed, regionId, seen, heads) ?? 'made');
		seen.add(name);
		if (listed.headName !== null) heads.add(listed.headName.toLowerCase());
		return { ...listed, verdict };
	});
}

/**
 * Registers the institutions of a pasted list, each as `registerInstitution` does, all of them or none;
 * those that are there stay as they are. 409 unless the list makes what `checked` of it promised.
 */
export function registerInstitutionList(
	actor: Actor,
	{ regionId, lines, checked }: RegisterInstitutionList,
	kindNames: KindNames
): number {
	const judged = judgeInstitutionList(actor, { regionId, lines }, kindNames);
	const made = judged.filter(({ verdict }) => verdict === 'made');
	const refused = judged.some(({ verdict }) => verdict !== 'made' && verdict !== 'there');
	if (refused || made.length === 0 || made.length !== checked)
		throw ruleViolation('institution.list_unchecked');
	together(() => {
		for (const { name, acronym, kind, headTitle, headName } of made)
			if (kind !== null)
				registerInstitution(actor, {
					...{ name, acronym, kind, headTitle, headName, regionId },
					...{ relation: null, protocolRank: null, parentId: null, validFrom: null },
					functionIds: []
				});
	});
	return made.length;
}

function refusalOf(
	{ name, acronym, kind, headTitle, headName }: ListedInstitution,
	regionId: number,
	seen: ReadonlySet<string>,
	heads: ReadonlySet<string>
): LineVerdict | null {
	if (name === '') return 'no_name';
	if (seen.has(name.toLowerCase())) return 'twice';
	const longest = Math.max(name.length, headTitle?.length ?? 0, headName?.length ?? 0);
	if (longest > 200 || (acronym?.length ?? 0) > 40) return 'too_long';
	if (kind === null) return 'no_kind';
	if (headName === null) return null;
	if (headTitle === null) return 'no_head_title';
	const known = heads.has(headName.toLowerCase()) || namesake(regionId, headName) !== undefined;
	return known ? 'head_exists' : null;
}

/** Also under former names, and of those that ended: who means a new one says so in its own form. */
function namesIn(regionId: number): ReadonlySet<string> {
	const rows = statement<[number], { name: string }>(
		`select n.name from institution_names n join institutions i on i.id = n.institution_id
		where i.region_id = ?`
	).all(regionId);
	return new Set(rows.map(({ name }) => name.toLowerCase()));
}
