/**
 * The one place where time is read. Instants are milliseconds since 1970 in UTC; calendar dates are
 * `YYYY-MM-DD` in a region's zone. Tests and seeds set the clock; nothing else calls `new Date()`.
 */
let read: () => number = Date.now;

/** The current instant in milliseconds, UTC. */
export function now(): number {
	return read();
}

/** Sets the clock to an instant that stands still, or back to the machine's with no argument. */
export function setClock(instant?: number | (() => number)): void {
	read = instant === undefined ? Date.now : typeof instant === 'number' ? () => instant : instant;
}

/** The calendar date, `YYYY-MM-DD`, at an instant (default: now) in an IANA zone. */
export function today(zone: string, instant: number = now()): string {
	const quarter = Math.floor(instant / QUARTER_MS);
	let days = kept.get(zone);
	if (!days || days.size > MOST_KEPT) kept.set(zone, (days = new Map<number, string>()));
	let day = days.get(quarter);
	if (day === undefined) days.set(quarter, (day = dateFormat(zone).format(instant)));
	return day;
}

/** Every zone is a whole number of quarters of an hour from UTC, so that no day begins within one. */
const QUARTER_MS = 900_000;
const MOST_KEPT = 10_000;

/** Days by zone and quarter of an hour: a page of rows asks for hundreds, and the format takes its time. */
const kept = new Map<string, Map<number, string>>();

const formats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(zone: string): Intl.DateTimeFormat {
	let format = formats.get(zone);
	if (!format) {
		// Swedish writes dates as ISO does; the locale is data here, not language.
		format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' });
		formats.set(zone, format);
	}
	return format;
}
