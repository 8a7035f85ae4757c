import { eventNames } from '#domain/audit/events.ts';
import type { AuditFilter } from '#domain/audit/filter.ts';
import { addDays } from '#lib/format/calendar-date.ts';
import { parseWrittenDate } from '#lib/format/written-date.ts';
import { around } from '#lib/forms/fields.ts';
import { instantOf } from '#lib/format/zones.ts';

/** What the address asks of the log: as it was typed, and as the log understands it. */
export interface AskedOfLog {
	readonly typed: Readonly<
		Record<'event' | 'person' | 'account' | 'institution' | 'record' | 'from' | 'until', string>
	>;
	readonly filter: AuditFilter;
	readonly unreadDates: boolean;
}

/** Reads the filters of the log; days begin at midnight in the reader's zone. */
export function askedOfLog(query: URLSearchParams, zone: string): AskedOfLog {
	const asked = (name: string) => (query.get(name) ?? '').slice(0, 100).trim();
	const name = eventNames.find((one) => one === asked('event'));
	const [person, record] = [asked('person'), asked('record')];
	const from = parseWrittenDate(asked('from'), around());
	const until = parseWrittenDate(asked('until'), around());
	const number = (name: string) => (/^[1-9]\d{0,14}$/.test(asked(name)) ? asked(name) : '');
	const [account, institution] = [number('account'), number('institution')];
	const midnight = (date: string) => instantOf(date, '00:00', zone) ?? 0;
	return {
		typed: {
			event: name ?? '',
			person,
			account,
			institution,
			record,
			from: asked('from'),
			until: asked('until')
		},
		filter: {
			...(name ? { name } : {}),
			...(person ? { person } : {}),
			...(account ? { accountId: Number(account) } : {}),
			...(institution ? { institutionId: Number(institution) } : {}),
			...(record ? { record } : {}),
			...(from ? { from: midnight(from) } : {}),
			...(until ? { until: midnight(addDays(until, 1)) } : {})
		},
		unreadDates: (asked('from') !== '' && !from) || (asked('until') !== '' && !until)
	};
}
