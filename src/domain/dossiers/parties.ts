import * as v from 'valibot';
import { ATTENDANCE_MODES, ATTENDED_AS, PRESENCES } from '#domain/attendance/kinds.ts';
import { INSTITUTION_KINDS } from '#domain/institutions/kinds.ts';
import { INVITATION_ANSWERS } from '#domain/invitations/kinds.ts';
import { MEETING_ROLES } from '#domain/meetings/roles.ts';
import { CAPACITIES, SEXES } from '#domain/people/capacity.ts';
import { flag, line, paragraph, whole } from './scalars.ts';

/** A province, kabupaten or kota: Kemendagri code and name, each as far as it is said. */
export const region = v.strictObject({
	code: v.optional(line),
	name: v.optional(line),
	province: v.optional(line)
});

/** A body that hosts, attends, owes or takes a stand; the name as written. */
export const institution = v.strictObject({
	name: line,
	acronym: v.optional(line),
	kind: v.optional(v.picklist(INSTITUTION_KINDS)),
	region: v.optional(region),
	remark: v.optional(paragraph)
});

/** The post, and its holder, that somebody speaks or acts for (mewakili). */
export const represented = v.strictObject({
	post: v.optional(line),
	person: v.optional(line),
	institution: v.optional(institution)
});

const human = {
	person: v.optional(line),
	post: v.optional(line),
	institution: v.optional(institution),
	capacity: v.optional(v.picklist(CAPACITIES))
};

/** Who said something: person, post, institution, or the source's words where nobody is named exactly. */
export const speaker = v.strictObject({ ...human, words: v.optional(line) });

/** What a person did in the meeting, with the source's words for it: "memberi arahan". */
export const role = v.strictObject({
	role: v.picklist(MEETING_ROLES),
	...human,
	on_behalf_of: v.optional(represented),
	words: v.optional(line),
	remark: v.optional(paragraph)
});

/** One invitee: a post, an institution, a group, a person, or words that name nobody exactly. */
export const invitee = v.strictObject({
	institution: v.optional(institution),
	group: v.optional(line),
	post: v.optional(line),
	person: v.optional(line),
	words: v.optional(line),
	answer: v.optional(v.picklist(INVITATION_ANSWERS)),
	answer_note: v.optional(line),
	substitute: v.optional(v.strictObject({ person: v.optional(line), post: v.optional(line) })),
	remark: v.optional(paragraph)
});

/** One line of the attendance list; invited is not present, so the presence is always said. */
export const attendee = v.strictObject({
	presence: v.picklist(PRESENCES),
	...human,
	words: v.optional(line),
	as: v.optional(v.picklist(ATTENDED_AS)),
	on_behalf_of: v.optional(represented),
	assignment_letter: v.optional(line),
	may_decide: v.optional(flag),
	mode: v.optional(v.picklist(ATTENDANCE_MODES)),
	sex: v.optional(v.picklist(SEXES)),
	reason: v.optional(line),
	remark: v.optional(paragraph)
});

/** Totals as the source gives them, whether or not names are listed. */
export const attendanceCounts = v.strictObject({
	words: v.optional(line),
	invited: v.optional(whole),
	present: v.optional(whole),
	female: v.optional(whole),
	male: v.optional(whole),
	institutions: v.optional(whole)
});
