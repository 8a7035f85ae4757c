const NAME = (column: string) =>
	`(select name from institution_names where institution_id = ${column} and valid_until is null)`;

const SPEAKER = (alias: string) => `
	(select name from persons where id = ${alias}.speaker_person_id) as speaker,
	(select title from posts where id = ${alias}.speaker_post_id) as speakerPost,
	${alias}.speaker_capacity as speakerCapacity,
	${NAME(`${alias}.speaker_institution_id`)} as speakerInstitution,
	${alias}.speaker_words as speakerWords`;

const AGENDA = (alias: string) =>
	`(select position from agenda_items where id = ${alias}.agenda_item_id) as agenda`;

/**
 * What minutes consist of, each part one query in the order in which it is read. The order of the rows
 * is fixed to the last column, because it is part of what is hashed.
 */
export const CONTENT = {
	meeting: `select m.title, m.theme, m.purpose, m.letter_number as letterNumber, r.code as regionCode, r.name as region,
			m.held_on as heldOn, m.date_words as dateWords, m.starts_at as startsAt, m.ends_at as endsAt,
			m.time_zone as timeZone, m.place, m.link, m.confidentiality,
			m.started_at as startedAt, m.concluded_at as concludedAt, m.exception_reason as exception
		from meetings m join regions r on r.id = m.region_id where m.id = @meetingId`,
	hosts: `select h.kind, ${NAME('h.institution_id')} as institution
		from meeting_hosts h where h.meeting_id = @meetingId order by h.position`,
	roles: `select x.role, (select name from persons where id = x.person_id) as person,
			(select title from posts where id = x.post_id) as post, x.capacity,
			(select title from posts where id = x.on_behalf_of_post_id) as onBehalfOfPost,
			(select name from persons where id = x.on_behalf_of_person_id) as onBehalfOfPerson
		from meeting_roles x where x.meeting_id = @meetingId order by x.position, x.id`,
	attendance: `select coalesce(a.name, p.name) as name, a.title, ${NAME('a.institution_id')} as institution,
			a.described_as as describedAs, a.presence, a.attended_as as attendedAs, a.capacity,
			a.assignment_letter as assignmentLetter, a.may_decide as mayDecide, a.mode, a.reason
		from attendances a left join persons p on p.id = a.person_id
		where a.meeting_id = @meetingId and a.withdrawn_at is null order by a.position, a.id`,
	agenda: `select position, title, ${NAME('presenter_id')} as presenter, confidentiality
		from agenda_items where meeting_id = @meetingId and withdrawn_at is null order by position, id`,
	notes: `select ${AGENDA('n')}, n.kind, ${SPEAKER('n')}, n.text,
			n.responsible_words as responsibleWords, n.due_words as dueWords, n.confidentiality
		from notes n where n.meeting_id = @meetingId and n.withdrawn_at is null order by n.position, n.id`,
	resolutions: `select ${AGENDA('r')}, r.number, r.kind, ${SPEAKER('r')}, r.text,
			r.responsible_words as responsibleWords, r.due_words as dueWords, r.confidentiality,
			r.withdrawn_reason as withdrawnReason
		from resolutions r where r.meeting_id = @meetingId order by r.number`,
	positions: `select r.number as resolution, ${NAME('p.institution_id')} as institution, p.stance, p.note
		from positions p join resolutions r on r.id = p.resolution_id
		where r.meeting_id = @meetingId order by r.number, p.id`,
	commitments: `select r.number as resolution, c.number, c.code, c.description, c.kind,
			${NAME('c.lead_id')} as lead, c.due_kind as dueKind, c.due_words as dueWords,
			c.due_from as dueFrom, c.due_original as due, c.recurrence, c.milestone, c.proof,
			c.confidentiality, iif(c.state = 'cancelled', c.state_reason, null) as cancelledReason
		from commitments c join resolutions r on r.id = c.resolution_id
		where c.meeting_id = @meetingId order by r.number, c.number`,
	supporting: `select c.code, ${NAME('p.institution_id')} as institution, p.task
		from commitment_parts p join commitments c on c.id = p.commitment_id
		where c.meeting_id = @meetingId and p.role = 'supporting' and p.withdrawn_at is null
		order by c.code, p.id`
} as const;
