import type { WalkInLine } from '#domain/attendance/queries.ts';

/** Somebody on the list in one line: the name, the words of the source, or the institution. */
export function whoCame(line: Pick<WalkInLine, 'row' | 'describedAs' | 'institution'>): string {
	return line.row.name ?? line.describedAs ?? line.institution?.name ?? '–';
}
