import { today } from '#lib/clock.ts';
import { may } from '../access/policy.ts';
import type { Actor } from '../access/actor.ts';
import { holidaysOf } from '../calendar/holidays.ts';
import { zoneOfRegion } from '../regions/queries.ts';
import type { DueFormContext } from './due-columns.ts';
import { decidedBy } from './extension-facts.ts';
import { extensionsOf, meetingsToName } from './extension-list.ts';
import type { ExtensionEntry } from './extension-list.ts';
import { lastPercent } from '../reports/queries.ts';
import { partsOf } from './parts.ts';
import { readCommitment } from './reading.ts';
import type { Schedule } from './schedule.ts';
import { scheduleNow } from './schedule-now.ts';
import { standingOf } from './standing.ts';
import type { Standing } from './standings.ts';

/** What asking for a new date, and deciding it, need to show. */
export interface ExtensionPage {
	readonly commitment: {
		readonly id: number;
		readonly code: string;
		readonly description: string;
		readonly dueWords: string | null;
		readonly dueOriginal: string | null;
		readonly dueCurrent: string | null;
		readonly timeZone: string;
		/** How it stands now: who decides need not look elsewhere. */
		readonly standing: Standing;
		readonly schedule: Schedule | null;
		/** What its lead last reported and did not get back. */
		readonly lastPercent: number | null;
	};
	/** The request that waits, if any. */
	readonly open: ExtensionEntry | null;
	readonly past: readonly ExtensionEntry[];
	/** For reading words as a date where the form is: today there, and the days on which offices are closed. */
	readonly calendar: DueFormContext;
	/** In which of them it may have been decided; only for who decides. */
	readonly meetings: readonly {
		readonly id: number;
		readonly title: string;
		readonly heldOn: string | null;
	}[];
	readonly may: { readonly ask: boolean; readonly withdraw: boolean; readonly decide: boolean };
	/** The date can still move: in force, not claimed to be done, not recurring. */
	readonly movable: boolean;
}

/** The page of due-date changes of one commitment; `not_found` where the actor may not know of it. */
export function extensionPage(actor: Actor, commitmentId: number): ExtensionPage {
	const found = readCommitment(actor, commitmentId);
	const timeZone = zoneOfRegion(found.regionId);
	const day = today(timeZone);
	const list = extensionsOf(actor, commitmentId);
	const open = list.find((one) => one.state === 'asked') ?? null;
	const owns = may(actor, 'extension.ask', found);
	const decides = open !== null && may(actor, 'extension.decide', decidedBy(actor, found));
	const movable =
		found.state === 'active' && found.doneReportedOn === null && found.dueKind !== 'recurring';
	return {
		commitment: {
			id: found.id,
			code: found.code,
			description: found.description,
			dueWords: found.dueWords,
			dueOriginal: found.dueOriginal,
			dueCurrent: found.dueCurrent,
			timeZone,
			standing: standingOf(found),
			schedule: scheduleNow({ ...found, timeZone }),
			lastPercent: lastPercentOfLead(found.id)
		},
		open,
		past: list.filter((one) => one.state !== 'asked'),
		calendar: { today: day, holidays: [...holidaysOf(found.regionId, day)] },
		meetings: decides ? meetingsToName(actor, found.regionId) : [],
		may: {
			ask: movable && open === null && owns,
			withdraw: open !== null && owns,
			decide: decides
		},
		movable
	};
}

function lastPercentOfLead(commitmentId: number): number | null {
	const lead = partsOf(commitmentId).find((part) => part.role === 'lead');
	return lead === undefined ? null : lastPercent(lead.id);
}
