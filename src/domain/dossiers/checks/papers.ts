import { workingDaysBetween } from '#domain/calendar/working-days.ts';
import type { Holidays } from '#domain/calendar/working-days.ts';
import { finding } from '../findings.ts';
import type { CheckContext, Findings } from '../findings.ts';
import type { Dossier } from '../format.ts';
import { real } from './dates.ts';

const NUMBERED = new Set([
	'invitation_letter',
	'assignment_letter',
	'letter',
	'circular',
	'decree',
	'regulation',
	'official_report',
	'agreement'
]);

const BEFORE_THE_MEETING = new Set(['invitation_letter', 'assignment_letter']);

/** Fewer working days than this between the invitation and the meeting is short notice. */
const NOTICE = 3;

/** Papers without number, date or signer; letters that come too late. */
export function* checkPapers(dossier: Dossier, { holidays }: CheckContext): Findings {
	const held = real(dossier.held_on?.date);
	for (const [at, { kind, number, dated, signer }] of (dossier.documents ?? []).entries()) {
		const path = `documents[${at}]`;
		if (NUMBERED.has(kind)) {
			if (!number) yield finding('document_without_number', `${path}.number`);
			if (!dated?.date) yield finding('document_without_date', `${path}.dated`);
			if (!signer) yield finding('document_without_signer', `${path}.signer`);
		}
		if (BEFORE_THE_MEETING.has(kind))
			yield* letter(`${path}.dated.date`, real(dated?.date), held, holidays);
	}
	for (const [at, { kind, date }] of (dossier.other_dates ?? []).entries())
		if (kind === 'invitation') yield* letter(`other_dates[${at}].date`, real(date), held, holidays);
}

function* letter(
	path: string,
	date: string | undefined,
	held: string | undefined,
	holidays: Holidays
): Findings {
	if (!date || !held) return;
	if (date > held) yield finding('letter_after_meeting', path, { date, held });
	else {
		const days = workingDaysBetween(date, held, holidays);
		if (days < NOTICE) yield finding('letter_late', path, { date, held, days });
	}
}
