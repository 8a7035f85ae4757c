import type { AccountActor } from '#domain/access/actor.ts';
import { partsOf } from '#domain/commitments/parts.ts';
import type { Part } from '#domain/commitments/parts.ts';
import { SubmitReport } from '#domain/reports/input.ts';
import { submitReport } from '#domain/reports/operations.ts';
import type { InstitutionKey } from '../directory/keys.ts';
import type { Followed } from './following.ts';
import { given } from './given.ts';
import type { Step } from './steps.ts';

/** The part that a step speaks of: the lead's unless another institution is named. */
export function partOf({ stage, promise, id }: Followed, named?: InstitutionKey): Part {
	const key = named ?? promise.lead;
	const part = partsOf(id).find((one) =>
		key === undefined ? one.role === 'lead' : one.institutionId === stage.institutionId(key)
	);
	if (!part) throw new Error(`${String(key)} has no part of this commitment`);
	return part;
}

/** The account that speaks for an institution in the story. */
export function ownerOf({ stage, promise }: Followed, named?: InstitutionKey): AccountActor {
	const key = named ?? promise.lead;
	const owner = key && stage.speakerFor(key);
	if (!owner) throw new Error(`nobody signs in for ${String(key)}`);
	return owner;
}

/** What the owner says, with the files that were stored before the story began. */
export function reported(followed: Followed, step: Step & { readonly does: 'report' }): void {
	const { files = [], link, percent } = step;
	const input = given(SubmitReport, {
		part: String(partOf(followed, step.part).id),
		status: step.status,
		percent: percent === undefined ? '' : String(percent),
		progress: step.progress,
		decrease: step.decrease ?? '',
		obstacle: step.obstacle ?? '',
		helpNeeded: step.help ?? '',
		captions: files.map(([, caption]) => caption).join('\n'),
		links: link ? { '0': { url: link[0], caption: link[1] } } : {}
	});
	const handedIn = files.map(([name]) => followed.stage.file(name));
	submitReport(ownerOf(followed, step.part), followed.id, input, handedIn);
}
