import { isWorkingDay } from '#domain/calendar/working-days.ts';
import { daysBetween } from '#lib/format/calendar-date.ts';
import { finding } from '../findings.ts';
import type { CheckContext, Findings } from '../findings.ts';
import type { Dossier, DossierCommitment } from '../format.ts';
import { durationFits, real } from './dates.ts';
import { datesIn, durationsIn } from './written-dates.ts';

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
	if (due) yield* dueDate(`${path}.due`, due, held, context);
}

function* dueDate(
	path: string,
	due: NonNullable<DossierCommitment['due']>,
	held: string | undefined,
	{ holidays }: CheckContext
): Findings {
	const [date, from] = [real(due.date), real(due.from)];
	if (!date) return;
	if (held && date < held) yield finding('due_before_meeting', `${path}.date`, { date, held });
	if (from && from > date) yield finding('until_before_start', `${path}.date`, { date });
	if (!isWorkingDay(date, holidays)) yield finding('due_on_day_off', `${path}.date`, { date });
	const [stated, ...others] = durationsIn(due.words ?? '');
	const start = from ?? (due.kind === 'calendar_duration' ? held : undefined);
	if (start && stated !== undefined && others.length === 0 && !durationFits(stated, start, date))
		yield finding('duration_differs', path, { stated, days: daysBetween(start, date) + 1 });
	yield* dueWords(path, due.words ?? '', date);
}

// "sebelum 10 April" may be kept as the 10th or the day before; a period names its first day too.
function* dueWords(path: string, words: string, date: string): Findings {
	const written = datesIn(words);
	const [year, month, day] = date.split('-').map(Number);
	const fits = written.some(
		(one) =>
			one.month === month &&
			(one.day === day || (/\bsebelum\b/i.test(words) && one.day - 1 === day)) &&
			(one.year ?? year) === year
	);
	if (written.length > 0 && !fits && !/\bsebelum\s+(?:tanggal\s+)?1\s/i.test(words))
		yield finding('due_words_differ', path, { words, date });
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
