import { phrases } from './line.ts';
import type { Line } from './line.ts';

const STOP = phrases(
	',|;|:|paling lambat|paling lama|paling telat|selambat - lambatnya|selambatnya|maksimal|dengan tenggat'
);
const LONGEST = 25;

/** The place after the clause that begins here: up to a comma, a point, a new line or the next time limit. */
export function readClause(line: Line, at: number): number {
	let next = at;
	let open = 0;
	while (next < line.length && next - at < LONGEST) {
		if (next > at && (line.has(next, STOP) || line.breaks(next))) break;
		const word = line.word(next);
		if (word === '.' && !line.joined(next + 1)) break;
		if (word === '(') open++;
		if (word === ')' && --open < 0) break;
		next++;
	}
	return next;
}
