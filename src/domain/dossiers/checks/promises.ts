import { finding } from '../findings.ts';
import type { CheckContext, Findings } from '../findings.ts';
import type { Dossier, DossierCommitment } from '../format.ts';
import { real } from './dates.ts';
import { checkDue } from './due.ts';

const DATED = new Set(['date', 'before', 'calendar_duration', 'working_days', 'period']);
const LEGAL = new Set(['established', 'renewed', 'revoked']);

/** Commitments without owner, date or proof, dates that do not fit, task forces without a decree. */
export function* checkPromises(dossier: Dossier, context: CheckContext): Findings {
	const held = real(dossier.held_on?.date);
	for (const [at, { commitments }] of (dossier.resolutions ?? []).entries())
		for (const [of, commitment] of (commitments ?? []).entries())
			yield* promise(`resolutions[${at}].commitments[${of}]`, commitment, held, context);
	yield* taskForces(dossier);
}

function* promise(
	path: string,
	{ lead, supporting, due, proof }: DossierCommitment,
	held: string | undefined,
	context: CheckContext
): Findings {
	if (!lead) yield finding('commitment_without_lead', `${path}.lead`);
	if (!proof) yield finding('commitment_without_proof', `${path}.proof`);
	for (const [at, { institution }] of (supporting ?? []).entries())
		if (lead && institution.name === lead.name)
			yield finding('lead_also_supporting', `${path}.supporting[${at}].institution`, {
				institution: lead.name
			});
	if (!due || due.kind === 'unset') yield finding('commitment_without_due', `${path}.due`);
	else if (DATED.has(due.kind) && !due.date) yield finding('due_without_date', `${path}.due.date`);
	if (due) yield* checkDue(`${path}.due`, due, held, context);
}

function* taskForces(dossier: Dossier): Findings {
	for (const [at, { stage, decree }] of (dossier.task_forces ?? []).entries()) {
		const path = `task_forces[${at}]`;
		const complete = decree?.number && decree.dated?.date;
		if (!stage) yield finding('task_force_without_stage', `${path}.stage`);
		else if (LEGAL.has(stage) && !complete)
			yield finding('task_force_without_decree', `${path}.decree`);
		else if (!LEGAL.has(stage) && decree?.number)
			yield finding('decree_before_stage', `${path}.stage`, { number: decree.number });
	}
}
