import type { Step } from '#components/display/step.ts';
import type { MeetingState } from '#domain/meetings/lifecycle.ts';

const NOW: Readonly<Partial<Record<MeetingState, number>>> = {
	draft: 0,
	scheduled: 0,
	in_session: 1,
	interrupted: 1,
	concluded: 2,
	adopted: 3
};

/** Siapkan, laksanakan, sahkan, with the one that it is at; a failed meeting has left this path. */
export function stepsOf(
	state: MeetingState,
	here: string,
	words: { readonly prepare: string; readonly hold: string; readonly adopt: string }
): Step[] | null {
	const now = NOW[state];
	if (now === undefined) return null;
	const at = (index: number) => (index < now ? 'past' : index === now ? 'now' : 'next');
	return [
		{ label: words.prepare, state: at(0), href: `${here}#agenda` },
		{ label: words.hold, state: at(1), href: now >= 1 ? `${here}/minutes` : undefined },
		{ label: words.adopt, state: at(2), href: now >= 2 ? `${here}/minutes` : undefined }
	];
}
