import type { DueColumns } from './due-columns.ts';
import type { CommitmentKind } from './kinds.ts';
import type { Part } from './parts.ts';
import type { Promisers } from './promise-parts.ts';
import type { Commitment } from './schema.ts';

/** The parts of a commitment that people name when they say what was given, changed or added. */
const COMMITMENT_FIELDS = [
	'description',
	'kind',
	'lead',
	'supporting',
	'due',
	'proof',
	'confidentiality'
] as const;
export type CommitmentField = (typeof COMMITMENT_FIELDS)[number];

/** Which of them somebody filled in, for the marks of what was added. */
export function givenFields(
	given: Promisers & {
		readonly description: string;
		readonly kind: CommitmentKind | null;
		readonly dueWords: string | null;
		readonly dueOn: string | null;
		readonly proof: string | null;
	}
): CommitmentField[] {
	const filled: Partial<Record<CommitmentField, boolean>> = {
		description: true,
		kind: given.kind !== null,
		lead: given.leadId !== null,
		supporting: given.supporting.length > 0,
		due: given.dueWords !== null || given.dueOn !== null,
		proof: given.proof !== null
	};
	return COMMITMENT_FIELDS.filter((field) => filled[field]);
}

type Promise = DueColumns &
	Pick<Commitment, 'description' | 'kind' | 'leadId' | 'proof' | 'confidentiality'>;

/** Which of them differ between what is stored and what is to be stored. */
export function changedFields(
	before: Promise & { readonly parts: readonly Part[] },
	after: Promise & Pick<Promisers, 'supporting'>
): CommitmentField[] {
	const supporting = before.parts
		.filter((part) => part.role === 'supporting')
		.map(({ institutionId, task }) => ({ institutionId, task }));
	const differs: Record<CommitmentField, boolean> = {
		description: before.description !== after.description,
		kind: before.kind !== after.kind,
		lead: before.leadId !== after.leadId,
		supporting: asText(supporting) !== asText(after.supporting),
		due: DUE_COLUMNS.some((column) => before[column] !== after[column]),
		proof: before.proof !== after.proof,
		confidentiality: before.confidentiality !== after.confidentiality
	};
	return COMMITMENT_FIELDS.filter((field) => differs[field]);
}

const DUE_COLUMNS = [
	'dueKind',
	'dueWords',
	'dueFrom',
	'dueOriginal',
	'dueCurrent',
	'recurrence',
	'milestone'
] as const satisfies readonly (keyof DueColumns)[];

function asText(supporting: Promisers['supporting']): string {
	return supporting
		.map(({ institutionId, task }) => `${institutionId} ${task ?? ''}`)
		.sort()
		.join('\n');
}
