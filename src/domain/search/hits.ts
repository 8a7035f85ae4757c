import type { Schedule } from '../commitments/schedule.ts';
import type { Standing } from '../commitments/standings.ts';
import type { SearchKind } from './entries.ts';
import type { Piece } from './snippet.ts';

/** One thing that was found, as a list shows it. */
export interface Hit {
	readonly kind: SearchKind;
	readonly id: number;
	/** Title, wording, description or name, or the part of it around the words. */
	readonly text: readonly Piece[];
	/** Where else the words stand: the proof, the place, a former name. Null where the text says it. */
	readonly also: { readonly where: AlsoIn; readonly text: readonly Piece[] } | null;
	/** Code of a commitment, number of a resolution, acronym of an institution. */
	readonly label: string | null;
	/** The meeting that it belongs to, by which its address is made; a meeting is its own. */
	readonly meetingId: number | null;
	readonly meeting: string | null;
	/** When the meeting is held; when a commitment is due. */
	readonly date: string | null;
	readonly standing: Standing | null;
	readonly schedule: Schedule | null;
	/** Who leads a commitment. */
	readonly lead: string | null;
}

export type AlsoIn =
	| 'proof'
	| 'milestone'
	| 'theme'
	| 'purpose'
	| 'place'
	| 'series'
	| 'former_name'
	| 'speaker'
	| 'responsible';

/** A hit with everything empty that its kind does not have. */
export function hit(kind: SearchKind, of: Partial<Hit> & Pick<Hit, 'id' | 'text'>): Hit {
	return {
		kind,
		also: null,
		label: null,
		meetingId: null,
		meeting: null,
		date: null,
		standing: null,
		schedule: null,
		lead: null,
		...of
	};
}
