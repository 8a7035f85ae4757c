import { NOTE_KINDS } from '#domain/minutes/kinds.ts';
import type { Pen } from '#domain/minutes/composing/line.ts';
import { RESOLUTION_KINDS } from '#domain/resolutions/kinds.ts';

export const COMMITMENT_PEN: Pen = { line: 'commitment' };

/** The pen of a line and its kind as they are kept; null where they are unknown. */
export function penFrom(line: string, kind: string): Pen | null {
	if (line === 'commitment') return COMMITMENT_PEN;
	const note = NOTE_KINDS.find((one) => one === kind);
	if (line === 'note') return { line, kind: note ?? 'information' };
	const resolution = RESOLUTION_KINDS.find((one) => one === kind);
	return line === 'resolution' ? { line, kind: resolution ?? 'agreement' } : null;
}
