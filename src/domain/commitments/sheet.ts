import { today } from '#lib/clock.ts';
import { statement } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { nameOfRegion, zoneOfRegion } from '../regions/queries.ts';
import { reportsOf } from '../reports/queries.ts';
import { verifierOf } from '../verifications/assignment.ts';
import { decisionsOf } from '../verifications/queries.ts';
import { curveOf } from './curve.ts';
import type { Curve } from './curve.ts';
import { extensionsOf } from './extension-list.ts';
import type { ExtensionEntry } from './extension-list.ts';
import { lackingOf } from './missing.ts';
import type { GapCode } from './missing.ts';
import { partsOf } from './parts.ts';
import type { Part } from './parts.ts';
import { daysLeft } from './schedule.ts';
import type { Schedule } from './schedule.ts';
import { scheduleNow, silentDaysNow } from './schedule-now.ts';
import { relatedTo } from './related.ts';
import type { Related } from './related.ts';
import { addedTo, setIn } from './sheet-context.ts';
import type { Added, SetIn } from './sheet-context.ts';
import { mayOn } from './sheet-rights.ts';
import type { SheetRights } from './sheet-rights.ts';
import { lastWords } from './sheet-words.ts';
import type { LastWords } from './sheet-words.ts';
import type { Commitment } from './schema.ts';
import { standingOf } from './standing.ts';
import type { Standing } from './standings.ts';
import { findCommitment } from './subject.ts';
import type { FoundCommitment } from './subject.ts';
import { timelineOf } from './timeline.ts';
import type { TimelineEntry } from './timeline.ts';

type Stated = Pick<
	Commitment,
	| 'id'
	| 'code'
	| 'description'
	| 'kind'
	| 'proof'
	| 'confidentiality'
	| 'state'
	| 'stateReason'
	| 'dueKind'
	| 'dueWords'
	| 'dueFrom'
	| 'dueOriginal'
	| 'dueCurrent'
	| 'recurrence'
	| 'milestone'
	| 'reportedPercent'
	| 'verifiedPercent'
>;

/** All that the sheet of one commitment shows. Instants in milliseconds, UTC; dates of its region. */
export interface Sheet extends Stated, LastWords, SetIn {
	readonly regionName: string;
	readonly timeZone: string;
	readonly function: { readonly name: string; readonly nameEnglish: string } | null;
	readonly standing: Standing;
	readonly schedule: Schedule | null;
	/** Days since the last word of its owner. */
	readonly silentDays: number;
	/** Days to the current due date, negative after it. */
	readonly daysLeft: number | null;
	readonly parts: readonly Part[];
	readonly extensions: readonly ExtensionEntry[];
	/** Planned and actual progress; null where there is nothing to draw. */
	readonly curve: Curve | null;
	/** Whose it is to verify, where somebody was named. */
	readonly verifier: string | null;
	readonly added: readonly Added[];
	readonly lacking: readonly GapCode[];
	readonly related: readonly Related[];
	readonly may: SheetRights;
}

/** The sheet with its course, which a page words before it shows it. */
export interface SheetWithCourse extends Sheet {
	readonly timeline: readonly TimelineEntry[];
}

/** The sheet of a commitment; `not_found` where the actor may not know of it. */
export function sheet(actor: Actor, id: number): SheetWithCourse {
	return sheetOf(actor, findCommitment(actor, id));
}

/** The same of a commitment that was found as this actor. */
export function sheetOf(actor: Actor, found: FoundCommitment): SheetWithCourse {
	const { id } = found;
	const timeZone = zoneOfRegion(found.regionId);
	const parts = partsOf(id);
	const extensions = extensionsOf(actor, id);
	const reports = reportsOf(id);
	const decisions = decisionsOf(id);
	const row = { ...found, timeZone };
	const set = setIn(actor, found);
	const inForce = found.state === 'drafted' || found.state === 'active';
	return {
		...statedOf(found),
		...lastWords(id),
		...set,
		regionName: nameOfRegion(found.regionId),
		timeZone,
		function: functionOf(found.functionId),
		standing: standingOf(found),
		schedule: scheduleNow(row),
		silentDays: silentDaysNow(row),
		daysLeft: daysLeft(found.dueCurrent, today(timeZone)),
		parts,
		extensions,
		timeline: timelineOf(actor, found, { parts, extensions, reports, decisions }),
		curve: curveOf(found, { timeZone, parts, reports, decisions }),
		verifier: verifierOf(id),
		added: addedTo(id),
		lacking: inForce ? lackingOf(found) : [],
		related: relatedTo(actor, found, { meetingSeen: set.meeting !== null }),
		may: mayOn(actor, found, parts)
	};
}

function statedOf(found: Commitment): Stated {
	return {
		id: found.id,
		code: found.code,
		description: found.description,
		kind: found.kind,
		proof: found.proof,
		confidentiality: found.confidentiality,
		state: found.state,
		stateReason: found.stateReason,
		dueKind: found.dueKind,
		dueWords: found.dueWords,
		dueFrom: found.dueFrom,
		dueOriginal: found.dueOriginal,
		dueCurrent: found.dueCurrent,
		recurrence: found.recurrence,
		milestone: found.milestone,
		reportedPercent: found.reportedPercent,
		verifiedPercent: found.verifiedPercent
	};
}

function functionOf(id: number | null): Sheet['function'] {
	if (id === null) return null;
	return (
		statement<[number], { name: string; nameEnglish: string }>(
			'select name, name_english as nameEnglish from functions where id = ?'
		).get(id) ?? null
	);
}
