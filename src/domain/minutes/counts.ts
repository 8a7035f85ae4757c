import { statement } from '#lib/server/database.ts';
import { SYSTEM } from '../access/actor.ts';
import { gapsOf } from '../commitments/missing.ts';
import type { FoundMinutes } from './subject.ts';

/**
 * What the history says of submitted minutes. It counts only what everybody may know who reads the
 * meeting: a stricter record, and what it lacks, must not show through a number.
 */
export function countsForAll({ id, confidentiality }: FoundMinutes) {
	const open = statement<[{ id: number; confidentiality: string }], Shown>(
		`select 'resolution' as subject, id from resolutions
			where meeting_id = @id and withdrawn_at is null and confidentiality = @confidentiality
		union all select 'commitment', id from commitments
			where meeting_id = @id and state = 'drafted' and confidentiality = @confidentiality`
	).all({ id, confidentiality });
	const shown = new Set(open.map((one) => `${one.subject} ${one.id}`).concat(`meeting ${id}`));
	const ofKind = (subject: Shown['subject']) =>
		open.filter((one) => one.subject === subject).length;
	return {
		resolutions: ofKind('resolution'),
		commitments: ofKind('commitment'),
		missing: gapsOf(SYSTEM, id).filter((gap) => shown.has(`${gap.subject} ${gap.id}`)).length
	};
}

interface Shown {
	readonly subject: 'resolution' | 'commitment';
	readonly id: number;
}
