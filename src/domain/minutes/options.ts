import { and, eq } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { db, statement } from '#lib/server/database.ts';
import type { Actor } from '../access/actor.ts';
import { agendaOf } from '../agenda/queries.ts';
import { dueFormContext } from '../commitments/due-columns.ts';
import type { DueFormContext } from '../commitments/due-columns.ts';
import { institutionOptions } from '../meetings/directory-options.ts';
import { meetings } from '../meetings/schema.ts';
import type { FoundMeeting } from '../meetings/subject.ts';
import { resolutions } from '../resolutions/schema.ts';
import { visibleResolutions } from '../resolutions/subject.ts';
import { PARTICIPANTS } from './circle.ts';
import { visibleNotes } from './notes.ts';
import { notes } from './schema.ts';

/** A person, post or institution to choose. */
export interface NamedChoice {
	readonly id: number;
	readonly name: string;
	/** A post for a person, an institution for a post, a region for an institution from elsewhere. */
	readonly beside: string | null;
	readonly acronym: string | null;
}

/** What the forms of the minutes offer to choose from. */
export interface RecordingOptions {
	readonly agenda: readonly { readonly id: number; readonly title: string }[];
	/** Those who take part; anybody else is written down in words. */
	readonly persons: readonly NamedChoice[];
	readonly posts: readonly NamedChoice[];
	readonly institutions: readonly NamedChoice[];
	/** The institutions that take part: named first. */
	readonly participants: readonly number[];
	/** For reading due words while they are typed. */
	readonly due: DueFormContext;
}

/** The choices of one meeting: participants as speakers, every institution as one that may owe. */
export function recordingOptions(actor: Actor, meeting: FoundMeeting): RecordingOptions {
	const spoke = speakersIn(actor, meeting.id);
	const bound: Bound = {
		meetingId: meeting.id,
		persons: JSON.stringify(spoke.map((one) => one.personId)),
		posts: JSON.stringify(spoke.map((one) => one.postId))
	};
	return {
		agenda: agendaOf(actor, meeting).map(({ id, title }) => ({ id, title })),
		persons: statement<[Bound], NamedChoice>(PERSONS).all(bound),
		posts: statement<[Bound], NamedChoice>(POSTS).all(bound),
		institutions: institutionOptions(actor).map(({ id, name, acronym, regionId, regionName }) => ({
			id,
			name,
			acronym,
			beside: regionId === meeting.regionId ? null : regionName
		})),
		participants: statement<[Bound], { id: number | null }>(
			`select id from (${PARTICIPANTS}) where id is not null`
		)
			.all(bound)
			.flatMap(({ id }) => id ?? []),
		due: dueFormContext(meeting)
	};
}

interface Bound {
	readonly meetingId: number;
	/** JSON lists of the row numbers of who spoke. */
	readonly persons: string;
	readonly posts: string;
}

/** Who spoke in the records that the actor may know of: the others' speakers stay as unknown as they. */
function speakersIn(actor: Actor, meetingId: number) {
	const speakers = (table: typeof notes | typeof resolutions, visible: SQL) =>
		db
			.selectDistinct({ personId: table.speakerPersonId, postId: table.speakerPostId })
			.from(table)
			.innerJoin(meetings, eq(meetings.id, table.meetingId))
			.where(and(eq(table.meetingId, meetingId), visible))
			.all();
	return [
		...speakers(notes, visibleNotes(actor)),
		...speakers(resolutions, visibleResolutions(actor))
	];
}

// Whoever holds a post of a participating institution may have come without having been listed.
const PERSONS = `
	select s.id, s.name, (select p.title from tenures t join posts p on p.id = t.post_id
			where t.person_id = s.id and t.ended_on is null order by p.heads desc limit 1) as beside,
		null as acronym
	from persons s where s.id in (
		select person_id from meeting_roles where meeting_id = @meetingId
		union select on_behalf_of_person_id from meeting_roles where meeting_id = @meetingId
		union select person_id from attendances where meeting_id = @meetingId and withdrawn_at is null
		union select value from json_each(@persons)
		union select t.person_id from tenures t join posts p on p.id = t.post_id
			where t.ended_on is null and p.heads = 1 and p.institution_id in (${PARTICIPANTS}))
	order by s.name limit 500`;

const POSTS = `
	select p.id, p.title as name, n.name as beside, n.acronym
	from posts p join institutions i on i.id = p.institution_id
	join institution_names n on n.institution_id = i.id and n.valid_until is null
	where p.id in (
		select post_id from meeting_roles where meeting_id = @meetingId
		union select on_behalf_of_post_id from meeting_roles where meeting_id = @meetingId
		union select post_id from invitations where meeting_id = @meetingId and withdrawn_at is null
		union select post_id from attendances where meeting_id = @meetingId and withdrawn_at is null
		union select value from json_each(@posts))
	or (p.heads = 1 and p.ended_on is null and p.institution_id in (${PARTICIPANTS}))
	order by i.protocol_rank, n.name, p.heads desc, p.rank limit 500`;
