/**
 * What the queue shows is all in the address, and goes along from report to report: who verifies one
 * institution stays within it. Browser-safe; defaults are left out of the address.
 */
export const QUEUE_TABS = ['waiting', 'past_limit', 'returned', 'mine'] as const;
export type QueueTab = (typeof QUEUE_TABS)[number];

export interface QueueFilters {
	readonly show: QueueTab;
	/** The institution that reported. */
	readonly institution: number | null;
	/** The field of work of the commitment. */
	readonly function: number | null;
	/** From 1. */
	readonly page: number;
}

export const NO_QUEUE_FILTERS: QueueFilters = {
	show: 'waiting',
	institution: null,
	function: null,
	page: 1
};

/** Reads an address; what cannot be read is left out. */
export function readQueueFilters(query: URLSearchParams): QueueFilters {
	return {
		show: QUEUE_TABS.find((one) => one === query.get('show')) ?? 'waiting',
		institution: numberOf(query.get('institution')),
		function: numberOf(query.get('function')),
		page: Math.min(numberOf(query.get('page')) ?? 1, LAST_PAGE)
	};
}

/** Whether a part of the address could not be read, so that the page can say so. */
export function hasUnreadFilters(query: URLSearchParams): boolean {
	const read = readQueueFilters(query);
	return (['show', 'institution', 'function', 'page'] as const).some((name) => {
		const text = query.get(name) ?? '';
		return text !== '' && text !== String(read[name]);
	});
}

/** The address of the queue with some filters changed; another filter begins again at page 1. */
export function queueAddress(filters: QueueFilters, change: Partial<QueueFilters> = {}): string {
	return `/verifications${queryOf({ ...filters, page: 1, ...change })}`;
}

/** The address of one report within the filtered queue. */
export function reportAddress(reportId: number, filters: QueueFilters): string {
	return `/verifications/${reportId}${queryOf({ ...filters, page: 1 })}`;
}

/** An action of a report's page that keeps the filters: `?/accept&institution=4`. */
export function queueAction(name: string, filters: QueueFilters): string {
	return `?/${name}${queryOf({ ...filters, page: 1 }).replace('?', '&')}`;
}

const LAST_PAGE = 1000;

function queryOf(filters: QueueFilters): string {
	const query = new URLSearchParams();
	for (const name of ['show', 'institution', 'function', 'page'] as const) {
		const value = filters[name];
		if (value !== null && value !== NO_QUEUE_FILTERS[name]) query.set(name, String(value));
	}
	const text = query.toString();
	return text === '' ? '' : `?${text}`;
}

function numberOf(text: string | null): number | null {
	return text !== null && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : null;
}
