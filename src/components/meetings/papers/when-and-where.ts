import type { MeetingFacts } from '#domain/meetings/queries.ts';
import type { Signer } from '#domain/meetings/signers.ts';
import { fullDate } from '#lib/format/dates.ts';
import { timeRange } from '#lib/format/times.ts';
import { paperText } from '#messages/meeting-papers.ts';
import { signatureOf } from '../signing.ts';

/** The date of a meeting on an Indonesian paper; the words of its source where only those are known. */
export function dayOnPaper({
	heldOn,
	dateWords
}: Pick<MeetingFacts, 'heldOn' | 'dateWords'>): string | null {
	return heldOn ? fullDate(heldOn, 'id') : dateWords;
}

/** From when until when, with the zone; null where no beginning is known. */
export function timeOnPaper({
	startsAt,
	endsAt,
	timeZone
}: Pick<MeetingFacts, 'startsAt' | 'endsAt' | 'timeZone'>): string | null {
	return startsAt ? timeRange(startsAt, endsAt, timeZone, 'id') : null;
}

/** Name and post in one line: `Drs. A, Plt. Sekretaris Daerah, mewakili Bupati`. */
export function signerOnPaper(signer: Signer | null): string | null {
	if (!signer) return null;
	const { name, post } = signatureOf(signer, '');
	return [name, post].filter(Boolean).join(', ') || null;
}

/** The letterhead of the lead host; the words of a source may name none. */
export function letterheadOf(
	host: { readonly name: string; readonly regionName: string } | null | undefined,
	region: string
) {
	return {
		government: paperText.government(host?.regionName ?? region),
		unit: (host?.name ?? '').toUpperCase()
	};
}
