import { invalidInput, notFound } from '#lib/problem.ts';
import { statement } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { directoryRegions } from '../regions/queries.ts';
import type { ChangeInstitution } from './input.ts';
import type { InstitutionKind, InstitutionRelation } from './kinds.ts';

/** An institution as its form shows it: the stored values under the names of the fields. */
export interface InstitutionSubject {
	readonly id: number;
	readonly regionId: number;
	readonly name: string;
	readonly acronym: string | null;
	/** Since when it has its present name. */
	readonly validFrom: string | null;
	readonly kind: InstitutionKind;
	readonly relation: InstitutionRelation;
	readonly functionIds: readonly number[];
	readonly protocolRank: number;
	readonly parentId: number | null;
	readonly endedOn: string | null;
	readonly successorId: number | null;
	readonly version: number;
}

/** The institution, where the actor may read the directory of its region; 404 otherwise. */
export function findInstitution(actor: Actor, id: number): InstitutionSubject {
	const row = statement<[number], Omit<InstitutionSubject, 'functionIds'>>(
		`select i.id, i.region_id as regionId, n.name, n.acronym, n.valid_from as validFrom, i.kind,
			i.relation, i.protocol_rank as protocolRank, i.parent_id as parentId, i.ended_on as endedOn,
			i.successor_id as successorId, i.version
		from institutions i join institution_names n on n.institution_id = i.id and n.valid_until is null
		where i.id = ?`
	).get(id);
	if (!row || !directoryRegions(actor).includes(row.regionId)) throw notFound();
	return { ...row, functionIds: functionsOf(id) };
}

/** Refuses (422) a field of work or a superior institution that is not in the lists. */
export function refuseUnknown(
	input: Pick<ChangeInstitution, 'functionIds' | 'parentId'>,
	regionId: number,
	id?: number
): void {
	const known = statement<[string], { count: number }>(
		'select count(*) as count from functions where id in (select value from json_each(?))'
	).get(JSON.stringify(input.functionIds));
	if (known?.count !== input.functionIds.length) throw invalidInput({ functionIds: 'choose' });
	if (input.parentId === null) return;
	const parent = statement<[number], { regionId: number; parentId: number | null }>(
		'select region_id as regionId, parent_id as parentId from institutions where id = ?'
	).get(input.parentId);
	const circular = id !== undefined && (input.parentId === id || parent?.parentId === id);
	if (parent?.regionId !== regionId || circular) throw invalidInput({ parentId: 'choose' });
}

function functionsOf(institutionId: number): number[] {
	return statement<[number], { id: number }>(
		'select function_id as id from institution_functions where institution_id = ? order by function_id'
	)
		.all(institutionId)
		.map(({ id }) => id);
}
