import { MakeCommitment } from '#domain/commitments/input.ts';
import { makeCommitment } from '#domain/commitments/making.ts';
import { RecordNote } from '#domain/minutes/input.ts';
import { recordNote } from '#domain/minutes/notes.ts';
import { RecordPosition, RecordResolution, WithdrawResolution } from '#domain/resolutions/input.ts';
import { recordResolution } from '#domain/resolutions/operations.ts';
import { recordPosition } from '#domain/resolutions/positions.ts';
import { withdrawResolution } from '#domain/resolutions/withdrawal.ts';
import { written } from './days.ts';
import { tellSteps } from './following.ts';
import { given } from './given.ts';
import type { Line, NoteLine, PromiseStory, ResolutionLine } from './lines.ts';
import type { Stage } from './stage.ts';
import { later } from './told-meeting.ts';
import type { ToldMeeting } from './told-meeting.ts';

/** Everything that is written down during the session, spread over its minutes. */
export function tellLines(stage: Stage, meeting: ToldMeeting, minutes: number): void {
	const lines = meeting.story.agenda.flatMap((item, index) =>
		(item.lines ?? []).map((line) => ({ line, index }))
	);
	for (const [place, { line, index }] of lines.entries()) {
		const spent = 10 + ((minutes - 12) * (place + 1)) / (lines.length + 1);
		tellLine(stage, meeting, { line, index, time: later(meeting.story.starts, spent) });
	}
}

interface Told {
	readonly line: Line;
	/** Of its agenda item. */
	readonly index: number;
	readonly time: string;
}

function tellLine(stage: Stage, meeting: ToldMeeting, { line, index, time }: Told): void {
	if (line.of === 'note') {
		meeting.at(meeting.date, time, 'note', () => {
			const place = { ...saidBy(stage, line), agendaItemId: String(meeting.items[index]) };
			recordNote(
				meeting.who('writer'),
				meeting.id,
				given(RecordNote, { ...place, kind: line.kind })
			);
		});
		return;
	}
	const made = { resolutionId: 0 };
	meeting.at(meeting.date, time, 'resolution', () => {
		const place = { ...saidBy(stage, line), agendaItemId: String(meeting.items[index]) };
		const input = given(RecordResolution, { ...place, kind: line.kind });
		made.resolutionId = recordResolution(meeting.who('writer'), meeting.id, input);
		takePositions(stage, meeting, line, made.resolutionId);
	});
	for (const promise of line.promises) tellPromise(stage, meeting, { promise, made, time });
	if (line.withdrawn === undefined) return;
	const { withdrawn: reason } = line;
	meeting.at(meeting.date, later(time, 4), 'withdrawal', () =>
		withdrawResolution(
			meeting.who('writer'),
			made.resolutionId,
			given(WithdrawResolution, { reason })
		)
	);
}

function saidBy(stage: Stage, { text, speaker }: NoteLine | ResolutionLine) {
	return { text, speaker: `post:${stage.post(speaker)}` };
}

function takePositions(
	stage: Stage,
	meeting: ToldMeeting,
	{ positions }: ResolutionLine,
	resolutionId: number
): void {
	for (const [institution, stance, note = ''] of positions) {
		const institutionId = stage.institution(institution);
		const input = given(RecordPosition, { institutionId, stance, note });
		recordPosition(meeting.who('writer'), resolutionId, input);
	}
}

interface ToldPromise {
	readonly promise: PromiseStory;
	readonly made: { readonly resolutionId: number };
	readonly time: string;
}

/** Most are made in the session; one with an addendum is made later, by who may add to the minutes. */
function tellPromise(
	stage: Stage,
	meeting: ToldMeeting,
	{ promise, made, time }: ToldPromise
): void {
	const kept = { id: 0 };
	if (promise.key) stage.name(promise.key, () => kept.id);
	const [on, addendum] = promise.addendum ?? [];
	const date = on === undefined ? meeting.date : stage.days.on(on);
	meeting.at(date, on === undefined ? time : '10:40', 'commitment', () => {
		const actor = meeting.who(on === undefined ? 'writer' : 'secretary');
		const input = given(MakeCommitment, { ...promised(stage, promise), addendum: addendum ?? '' });
		kept.id = makeCommitment(actor, made.resolutionId, input);
	});
	tellSteps(stage, meeting, { promise, id: () => kept.id });
}

function promised(stage: Stage, { text, kind, lead, due, proof, ...more }: PromiseStory) {
	const dateOf = (on: number) => written(stage.days.due(on));
	const withDates = (words: string) =>
		words.replace(/\{(-?\d+)\}/g, (_, on: string) => dateOf(Number(on)));
	const supporting = (more.with ?? []).map(([key, task], index) => [
		String(index),
		{ institutionId: stage.institution(key), task }
	]);
	return {
		description: text,
		kind: kind ?? '',
		leadId: lead ? stage.institution(lead) : '',
		supporting: Object.fromEntries(supporting),
		dueWords: typeof due === 'number' ? `paling lambat ${dateOf(due)}` : withDates(due ?? ''),
		proof: proof ?? '',
		confidentiality: more.confidentiality ?? ''
	};
}
