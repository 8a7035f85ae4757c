import type { Gap, GapCode } from '#domain/commitments/missing.ts';

interface Setting {
	readonly meetingId: number;
	readonly words: Readonly<Record<GapCode, (number: string) => string>>;
	readonly may: { readonly record: boolean; readonly add: boolean };
}

/** What is missing, worded, each with the place where it is completed. */
export function gapLinks(
	gaps: readonly Gap[],
	{ meetingId, words, may }: Setting
): { label: string; href: string }[] {
	const meeting = `/meetings/${meetingId}`;
	const placeOf = ({ code, subject, id }: Gap): string => {
		if (code === 'attendance') return `${meeting}/attendance`;
		if (subject === 'meeting') return `${meeting}/edit`;
		if (subject === 'resolution') return `${meeting}/resolutions/${id}`;
		return may.record || may.add ? `/commitments/${id}/edit` : `/commitments/${id}`;
	};
	return gaps.map((gap) => ({ label: words[gap.code](gap.number), href: placeOf(gap) }));
}
