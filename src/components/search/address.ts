import type { SearchKind } from '#domain/search/entries.ts';
import type { Hit } from '#domain/search/hits.ts';
import { NO_FILTERS, registerAddress } from '#domain/commitments/register-filters.ts';

/** Where a thing that was found is read. */
export function addressOf({ kind, id, meetingId }: Hit): string {
	if (kind === 'resolutions') return `/meetings/${meetingId}/minutes#resolution-${id}`;
	if (kind === 'notes') return `/meetings/${meetingId}/minutes#note-${id}`;
	if (kind === 'agenda_items') return `/meetings/${meetingId}#agenda`;
	return `/${kind}/${id}`;
}

/** The page with all hits of a kind: of commitments the register, where they can be filtered further. */
export function addressOfAll(question: string, kind: SearchKind, page = 1): string {
	if (kind === 'commitments') return registerAddress(NO_FILTERS, { q: question });
	const query = new URLSearchParams({ q: question, kind });
	if (page > 1) query.set('page', String(page));
	return `/search?${query.toString()}`;
}
