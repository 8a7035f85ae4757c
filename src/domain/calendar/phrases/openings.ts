import { phrases } from './line.ts';
import type { Line } from './line.ts';

/** What stands before a date and says that it is a limit. */
export interface Opening {
	readonly next: number;
	/** `limit` ("paling lambat") proves that a due date follows, `hint` ("pada") only suggests it. */
	readonly strength: 'none' | 'hint' | 'limit';
	/** "Selama 14 hari" says how long something lasts, seldom by when it is due. */
	readonly lasting: boolean;
}

const LIMIT = phrases(
	[
		...['paling lambat', 'paling lama', 'paling telat', 'selambat - lambatnya', 'selambatnya'],
		...['selama - lamanya', 'selamanya', 'maksimal', 'maksimum', 'maksimal .', 'max'],
		...['tidak lebih dari', 'tidak melebihi', 'tidak lewat dari', 'tidak melewati', 'dalam'],
		...['dalam waktu', 'dalam jangka waktu', 'dalam tempo', 'dalam kurun waktu', 'dengan tenggat'],
		...['tenggat', 'tenggat waktu', 'batas waktu', 'batas akhir', 'deadline', 'jatuh tempo'],
		...['target selesai', 'target waktu', 'harus selesai', 'harus sudah selesai', 'sampai'],
		...[
			'sudah harus selesai',
			'diselesaikan',
			'sampai dengan',
			's . d .',
			's . d',
			's / d',
			'sd',
			'hingga'
		]
	].join('|')
);
const HINT = phrases(
	[
		...[
			'pada',
			'di',
			'per',
			'yaitu',
			'yakni',
			'target',
			'selesai',
			'rampung',
			'tuntas',
			'hari / tanggal'
		],
		...['segera', 'segera ,', 'segera dan', 'secepatnya', 'secepatnya ,', 'secepatnya dan']
	].join('|')
);
const SIGN = phrases(':|adalah|ialah|-|–|—|•|*|(|waktu');
const LASTING = phrases('selama|usia|umur|berusia|berumur|masa|durasi');

/** More than a few in a row is no sentence. */
const MOST = 5;

/** Everything before a date that only says that it is one: "tenggat: paling lambat tanggal …". */
export function readOpening(line: Line, at: number): Opening {
	let opening: Opening = { next: at, strength: 'none', lasting: false };
	for (let round = 0; round < MOST; round++) {
		const { next, strength, lasting } = opening;
		const limit = line.skip(next, LIMIT);
		if (limit > next) opening = { next: limit, strength: 'limit', lasting };
		else if (line.has(next, LASTING))
			opening = { next: line.skip(next, LASTING), strength, lasting: true };
		else {
			const hint = line.skip(next, HINT);
			const sign = hint > next ? hint : line.skip(next, SIGN);
			if (sign === next) return opening;
			const stronger = strength === 'none' && hint > next ? 'hint' : strength;
			opening = { next: sign, strength: stronger, lasting };
		}
	}
	return opening;
}
