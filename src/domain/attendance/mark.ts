import type { AttendanceRow } from './input.ts';

/** What a line says, as one text; two lines that say the same have the same mark. */
export function markOf(row: AttendanceRow): string {
	const { choice, name, title, capacity, sex, mode, assignmentLetter, mayDecide, reason } = row;
	return JSON.stringify([
		...[choice, name, title, capacity, sex, mode, assignmentLetter, mayDecide, reason]
	]);
}
