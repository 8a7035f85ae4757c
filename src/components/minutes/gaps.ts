import type { Gap, GapCode } from '#domain/commitments/missing.ts';
import type { MinutesRights } from '#domain/minutes/rights.ts';

interface Setting {
	readonly meetingId: number;
	readonly words: Readonly<Record<GapCode, (number: string) => string>>;
	readonly may: MinutesRights;
}

/** What is missing, worded, each with the place where it is completed. */
export function gapLinks(
	gaps: readonly Gap[],
	{ meetingId, words, may }: Setting
): { label: string; href: string | undefined }[] {
	const meeting = `/meetings/${meetingId}`;
	const placeOf = ({ code, subject, id }: Gap): string | undefined => {
		if (code === 'attendance') return `${meeting}/attendance`;
		// Adopted minutes leave nothing to correct in the facts of the meeting.
		if (subject === 'meeting') return may.record ? `${meeting}/edit` : undefined;
		if (subject === 'resolution') return `${meeting}/resolutions/${id}#ask-speaker`;
		if (!may.record && !may.add) return `/commitments/${id}`;
		return `/commitments/${id}/edit#ask-${code.replace('commitment_', '')}`;
	};
	return gaps.map((gap) => ({ label: words[gap.code](gap.number), href: placeOf(gap) }));
}
