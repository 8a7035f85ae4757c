import { eventNames } from '#domain/audit/events.ts';
import { holds } from '#domain/access/actor.ts';
import { logChoices } from '#domain/audit/choices.ts';
import { MOST_COUNTED, TRAIL_PAGE, auditLog, countLogForPage } from '#domain/audit/trail.ts';
import { wordedTrail } from '../worded-trail.ts';
import type { PageServerLoad } from './$types';
import { askedOfLog } from './asked.ts';

export const load: PageServerLoad = async ({ locals, url, parent }) => {
	const { reader } = await parent();
	const { typed, filter, unreadDates } = askedOfLog(url.searchParams, reader.zone);
	const page = Math.max(1, Math.min(10_000, Number(url.searchParams.get('page')) || 1));
	const lines = auditLog(locals.actor, { ...filter, page });
	const count = countLogForPage(locals.actor, filter);
	const { institutions, accounts } = logChoices(locals.actor);
	return {
		count: Math.min(count, MOST_COUNTED),
		/** What happened to secret records is for auditors. */
		withoutSecret: !holds(locals.actor, 'auditor'),
		lines: wordedTrail(locals.language, lines),
		names: eventNames,
		institutions: institutions.map(({ id, name, acronym }) => ({
			value: String(id),
			label: name,
			short: acronym ?? undefined
		})),
		accounts: accounts.map(({ id, person, institution }) => ({
			value: String(id),
			label: person,
			short: institution ?? undefined
		})),
		page,
		/** Null where the log is longer than what is counted. */
		pages: count > MOST_COUNTED ? null : Math.ceil(count / TRAIL_PAGE),
		more: count > MOST_COUNTED ? lines.length === TRAIL_PAGE : page * TRAIL_PAGE < count,
		filter: typed,
		unreadDates
	};
};
