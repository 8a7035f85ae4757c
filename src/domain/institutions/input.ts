import * as v from 'valibot';
import {
	choice,
	id,
	idList,
	optionalChoice,
	optionalId,
	optionalText,
	optionalWhole,
	optionalWrittenDate,
	text,
	version,
	writtenDate
} from '#lib/forms/fields.ts';
import { INSTITUTION_KINDS, INSTITUTION_RELATIONS } from './kinds.ts';

/** The regulation or decree that says so; kept with the event. */
const basis = optionalText(200);

const fields = {
	name: text(200),
	acronym: optionalText(40),
	kind: choice(INSTITUTION_KINDS),
	/** Empty means the usual one of the kind. */
	relation: optionalChoice(INSTITUTION_RELATIONS),
	functionIds: idList(60),
	/** Order on invitations, smaller first; empty means the usual one of the kind. */
	protocolRank: optionalWhole(0, 9999),
	parentId: optionalId()
};

export const RegisterInstitution = v.object({
	...fields,
	regionId: id(),
	/** Since when it has this name; empty where nobody knows. */
	validFrom: optionalWrittenDate(),
	/** The post that heads it, and who holds it, where they are known from the first. */
	headTitle: optionalText(200),
	headName: optionalText(200)
});
export type RegisterInstitution = v.InferOutput<typeof RegisterInstitution>;

/** Names, acronyms, kinds and heads, one institution in each line. */
export const JudgeInstitutionList = v.object({ regionId: id(), lines: text(40_000) });

export const RegisterInstitutionList = v.object({
	...JudgeInstitutionList.entries,
	/** How many institutions the list would make, as whoever pasted it has seen. */
	checked: optionalWhole(1, 9999)
});
export type RegisterInstitutionList = v.InferOutput<typeof RegisterInstitutionList>;

export const ChangeInstitution = v.object({ ...fields, version: version() });
export type ChangeInstitution = v.InferOutput<typeof ChangeInstitution>;

export const RenameInstitution = v.object({
	name: text(200),
	acronym: optionalText(40),
	/** The first day of the new name. */
	from: writtenDate(),
	basis,
	version: version()
});
export type RenameInstitution = v.InferOutput<typeof RenameInstitution>;

export const EndInstitution = v.object({
	/** The last day. */
	on: writtenDate(),
	/** To which its tasks pass; none where they end with it. */
	successorId: optionalId(),
	basis
});
export type EndInstitution = v.InferOutput<typeof EndInstitution>;

export const NameSuccessor = v.object({ successorId: optionalId(), basis, version: version() });
export type NameSuccessor = v.InferOutput<typeof NameSuccessor>;
