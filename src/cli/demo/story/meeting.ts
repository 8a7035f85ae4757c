import type { Confidentiality } from '#domain/access/confidentiality.ts';
import type { InvitationAnswer } from '#domain/invitations/kinds.ts';
import type { MeetingRole } from '#domain/meetings/roles.ts';
import type { Capacity } from '#domain/people/capacity.ts';
import type {
	AccountKey,
	GroupKey,
	InstitutionKey,
	PersonKey,
	PostKey
} from '../directory/keys.ts';
import type { Line } from './lines.ts';

/** One meeting as the story tells it; the staging turns it into operations. Days count from the story's. */
export interface MeetingStory {
	/** With `{month}` and `{quarter}` for those of its day. */
	readonly title: string;
	readonly series?: string;
	/** Code of the field of government work. */
	readonly field: string;
	readonly theme?: string;
	readonly purpose?: string;
	readonly confidentiality?: Confidentiality;
	/** The lead host first. */
	readonly hosts: readonly [InstitutionKey, ...InstitutionKey[]];
	readonly counterparts?: readonly InstitutionKey[];
	readonly chair: Holder;
	readonly roles?: readonly (readonly [MeetingRole, Holder])[];
	/** Who prepares it, who writes, who decides; the secretariat, the minute-taker and the chair of the Setda unless told. */
	readonly staff?: Partial<Staff>;
	readonly cleared?: readonly AccountKey[];
	readonly day: number;
	readonly starts: string;
	readonly ends?: string;
	readonly place: string;
	readonly link?: string;
	/** When it was drafted and announced, where that is not the usual twelve and nine days before. */
	readonly drafted?: number;
	readonly announced?: number;
	readonly invited: Invited;
	readonly answers?: readonly AnswerRow[];
	readonly presence?: Presence;
	readonly agenda: readonly AgendaStory[];
	readonly outcome: Outcome;
}

export interface Staff {
	readonly secretary: AccountKey;
	readonly writer: AccountKey;
	readonly decider: AccountKey;
}

export interface Holder {
	readonly person: PersonKey;
	readonly post: PostKey;
	readonly capacity?: Capacity;
	/** Mewakili. */
	readonly onBehalfOf?: PostKey;
}

export interface Invited {
	readonly groups?: readonly GroupKey[];
	/** Institutions whose head is invited. */
	readonly heads?: readonly InstitutionKey[];
	readonly posts?: readonly PostKey[];
	/** Institutions that may send whom they like. */
	readonly institutions?: readonly InstitutionKey[];
	readonly guests?: readonly (readonly [name: string, title: string])[];
}

export type AnswerRow = readonly [
	institution: InstitutionKey,
	answer: Exclude<InvitationAnswer, 'none'>,
	/** Name of the substitute, or why nobody comes. */
	words?: string,
	title?: string
];

/** Who was there; whoever is not named here came as the holder of the post. */
export interface Presence {
	readonly absent?: readonly InstitutionKey[];
	readonly excused?: readonly (readonly [InstitutionKey, reason: string])[];
	readonly represented?: readonly RepresentedRow[];
	readonly remote?: readonly InstitutionKey[];
	/** Sent by an institution that was invited as a whole, with their title. */
	readonly sent?: readonly (readonly [InstitutionKey, name: string, title: string])[];
	readonly walkIns?: readonly (readonly [InstitutionKey | null, name: string, title: string])[];
}

export type RepresentedRow = readonly [
	institution: InstitutionKey,
	name: string,
	title: string,
	/** Number of the surat tugas; none where it was not shown. */
	letter?: string,
	mayDecide?: 'yes' | 'no'
];

export interface AgendaStory {
	readonly title: string;
	readonly presenter?: InstitutionKey;
	readonly minutes?: number;
	readonly confidentiality?: Confidentiality;
	readonly lines?: readonly Line[];
}

/** An agenda item with what was written down under it. */
export function item(
	title: string,
	presenter: InstitutionKey,
	minutes: number,
	...lines: readonly Line[]
): AgendaStory {
	return { title, presenter, minutes, lines };
}

/** How far the meeting came. Days are days after it, for adoption; from the story's day for the rest. */
export type Outcome =
	| { readonly state: 'draft' | 'scheduled' | 'in_session' | 'concluded' }
	| { readonly state: 'scheduled'; readonly moved: Moved }
	| { readonly state: 'interrupted'; readonly reason: string }
	| { readonly state: 'submitted'; readonly returned?: string }
	| {
			readonly state: 'adopted';
			readonly after: number;
			readonly exception?: string;
			readonly addenda?: readonly (readonly [on: number, text: string])[];
	  }
	| { readonly state: 'cancelled' | 'postponed'; readonly on: number; readonly reason: string }
	| { readonly state: 'not_quorate'; readonly reason: string; readonly absentees: string };

export interface Moved {
	readonly on: number;
	readonly to: number;
	readonly starts: string;
	readonly place: string;
	readonly reason: string;
}
