import type { AgendaLine } from '#domain/agenda/queries.ts';
import { clockTime } from '#lib/format/times.ts';
import type { Language } from '#messages/words.ts';

/** When an item is planned, in minutes since midnight of the meeting's day. */
export interface PlannedTime {
	readonly from: number;
	readonly until: number;
}

/** The planned time of each item, from the beginning of the meeting on; null from the first one without a length. */
export function plannedTimes(
	startsAt: string | null,
	sections: readonly { readonly item: Pick<AgendaLine, 'minutesPlanned'> | null }[]
): (PlannedTime | null)[] {
	let at = startsAt === null ? null : minutesOf(startsAt);
	return sections.map(({ item }) => {
		const length = item?.minutesPlanned ?? null;
		const from = at;
		at = at === null || length === null ? null : at + length;
		return from === null || at === null ? null : { from, until: at };
	});
}

/** `10.15–10.45`, English `10:15–10:45`. */
export function wordPlanned({ from, until }: PlannedTime, language: Language): string {
	return `${clockTime(clockOf(from), language)}–${clockTime(clockOf(until), language)}`;
}

/** `09:30` → 570. */
export function minutesOf(clock: string): number {
	const [hours = 0, minutes = 0] = clock.split(':').map(Number);
	return hours * 60 + minutes;
}

function clockOf(minutes: number): string {
	const two = (value: number) => String(value).padStart(2, '0');
	return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}
