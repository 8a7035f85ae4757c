import { readDue } from '../../calendar/due.ts';
import { mentionOf } from './choices.ts';
import type { Choice, ChoiceIndex } from './choices.ts';

import type { Corrections, Field, Kept } from './fields.ts';
import { readWith } from './line.ts';
import type { LineSetting, Pen } from './line.ts';

/** A record that is written on: the line to type in, and what the line alone would not say. */
export interface Rewriting {
	readonly pen: Pen;
	readonly text: string;
	readonly corrections: Corrections;
	readonly kept: Kept;
}

export interface StoredPromise {
	readonly description: string;
	readonly kind: string | null;
	readonly leadId: number | null;
	readonly supporting: readonly { readonly institutionId: number; readonly task: string | null }[];
	readonly dueWords: string | null;
	readonly dueCurrent: string | null;
	readonly proof: string | null;
	readonly confidentiality: string;
}

/**
 * A stored commitment as somebody would type it. Read back it means the same; where a line cannot say
 * it, "Menyusun jadwal Jumat" that is due on another day, the correction stands beside it.
 */
export function rewritePromise(stored: StoredPromise, setting: LineSetting): Rewriting {
	const pen: Pen = { line: 'commitment' };
	const { index } = setting;
	const text = [
		stored.description,
		...mention(stored.leadId, index),
		...stored.supporting.flatMap(({ institutionId }) =>
			mention(institutionId, index).map((one) => `bersama ${one}`)
		),
		...(stored.dueWords === null ? [] : [stored.dueWords]),
		...(stored.proof === null ? [] : [`bukti: ${stored.proof}`])
	].join(' ');
	const line = readWith(pen, text, setting);
	if (line.line === 'commitment' && says(stored, line.promise))
		return {
			pen,
			text,
			corrections: byHand(stored, line.promise.due?.date),
			kept: keptOf(stored, 0)
		};
	return {
		...{ pen: { ...pen, plain: true }, text: stored.description },
		corrections: {
			lead: stored.leadId === null ? '' : String(stored.leadId),
			dueWords: stored.dueWords ?? '',
			proof: stored.proof ?? '',
			...byHand(stored, readDue(stored.dueWords ?? '', setting.due).date)
		},
		kept: keptOf(stored, 1)
	};
}

export interface StoredSaid {
	readonly text: string;
	readonly kind: string;
	readonly agendaItemId: number | null;
	readonly speaker: string;
	readonly by: { readonly words: string | null };
	readonly responsibleWords: string | null;
	readonly dueWords: string | null;
	readonly confidentiality: string;
}

/** A stored note or resolution as somebody would type it; who said it stands beside the line. */
export function rewriteSaid(stored: StoredSaid, pen: Pen): Rewriting {
	return {
		pen,
		text: stored.text,
		corrections: { speaker: stored.speaker },
		kept: [
			['speakerWords', stored.by.words ?? ''],
			['responsibleWords', stored.responsibleWords ?? ''],
			['dueWords', stored.dueWords ?? ''],
			['confidentiality', stored.confidentiality]
		]
	};
}

function says(
	stored: StoredPromise,
	read: { lead: Choice | null; supporting: readonly Choice[]; description: string } & {
		due: { words: string } | null;
		proof: string | null;
	}
): boolean {
	return (
		read.description === stored.description &&
		(read.lead?.id ?? null) === stored.leadId &&
		read.supporting.map((one) => one.id).join() ===
			stored.supporting.map((one) => one.institutionId).join() &&
		(read.due?.words ?? null) === stored.dueWords &&
		read.proof === stored.proof
	);
}

function byHand(
	{ dueCurrent, dueWords }: StoredPromise,
	read: string | null | undefined
): Pick<Corrections, 'dueOn'> {
	const given = dueCurrent !== null && (dueWords === null || (read ?? null) !== dueCurrent);
	return given ? { dueOn: dueCurrent } : {};
}

// The parts of who helps stay with them; `at` is 1 where the line does not name them itself.
function keptOf(stored: StoredPromise, at: 0 | 1): Kept {
	const parts = stored.supporting.flatMap(({ institutionId, task }, row): Field[] => [
		...(at === 1 ? [[`supporting.${row}.institutionId`, String(institutionId)] as const] : []),
		...(task === null ? [] : [[`supporting.${row}.task`, task] as const])
	]);
	return [...parts, ['kind', stored.kind ?? ''], ['confidentiality', stored.confidentiality]];
}

function mention(id: number | null, index: ChoiceIndex): string[] {
	const choice = index.choices.find((one) => one.of === 'institution' && one.id === id);
	return choice ? [`@${mentionOf(choice, index)}`] : [];
}
