import { may } from '../access/policy.ts';
import type { Actor } from '../access/actor.ts';
import { isClosing } from '../commitments/aggregate.ts';
import { partsOf } from '../commitments/parts.ts';
import { readCommitment } from '../commitments/reading.ts';
import { lastPercent } from './queries.ts';

/** What somebody needs before they report: what was agreed, and for which parts they may speak. */
export interface ReportForm {
	readonly commitment: {
		readonly id: number;
		readonly code: string;
		readonly description: string;
		readonly proof: string | null;
		readonly dueCurrent: string | null;
		/** Whether a device may keep what is typed: never of anything confidential. */
		readonly ordinary: boolean;
	};
	/** The parts on which the actor may report now; empty where there is nothing to report. */
	readonly parts: readonly {
		readonly id: number;
		readonly institution: string;
		readonly acronym: string | null;
		readonly task: string | null;
		readonly lastPercent: number | null;
	}[];
	/** Whether the actor reports for an institution that has a part, whatever the state. */
	readonly isOwner: boolean;
}

/** The form of a report; `not_found` where the actor may not know of the commitment. */
export function reportForm(actor: Actor, commitmentId: number): ReportForm {
	const found = readCommitment(actor, commitmentId);
	const { id, code, description, proof, dueCurrent, state, confidentiality } = found;
	const ordinary = confidentiality === 'ordinary';
	const own = partsOf(commitmentId).filter((part) => may(actor, 'commitment.report', part));
	const open = state === 'active' ? own.filter((part) => !isClosing(part.verdict)) : [];
	return {
		commitment: { id, code, description, proof, dueCurrent, ordinary },
		parts: open.map((part) => ({
			id: part.id,
			institution: part.institution,
			acronym: part.acronym,
			task: part.task,
			lastPercent: lastPercent(part.id)
		})),
		isOwner: own.length > 0
	};
}
