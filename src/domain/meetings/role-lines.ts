import { statement } from '#lib/server/database.ts';
import type { Capacity } from '../people/capacity.ts';
import { institutionLabels, titleAt } from './names.ts';
import type { MeetingRole } from './roles.ts';

/** Who does what at a meeting, as a page shows it. */
export interface RoleLine {
	readonly id: number;
	readonly role: MeetingRole;
	readonly person: string | null;
	/** The title with its institution. */
	readonly post: string | null;
	readonly capacity: Capacity | null;
	readonly onBehalfOfPost: string | null;
	readonly onBehalfOfPerson: string | null;
	readonly actionWords: string | null;
	readonly version: number;
	/** The same as a form holds it. */
	readonly chosen: {
		readonly personId: number | null;
		readonly postId: number | null;
		readonly onBehalfOfPostId: number | null;
		readonly onBehalfOfPersonId: number | null;
	};
}

/** The chair and everybody else who has a part in the meeting, chair first. */
export function rolesOf(meetingId: number, heldOn: string | null): RoleLine[] {
	const rows = statement<[number], Row>(
		`select r.id, r.role, r.capacity, r.action_words as actionWords, r.version,
			r.person_id as personId, s.name as person,
			r.post_id as postId, p.title as postTitle, p.institution_id as institutionId,
			r.on_behalf_of_post_id as onBehalfOfPostId, bp.title as behalfTitle,
			bp.institution_id as behalfInstitutionId,
			r.on_behalf_of_person_id as onBehalfOfPersonId, bs.name as onBehalfOfPerson
		from meeting_roles r
		left join persons s on s.id = r.person_id left join posts p on p.id = r.post_id
		left join persons bs on bs.id = r.on_behalf_of_person_id
		left join posts bp on bp.id = r.on_behalf_of_post_id
		where r.meeting_id = ? order by r.role <> 'chair', r.position, r.id`
	).all(meetingId);
	const institutions = institutionLabels(
		rows.flatMap((row) => [row.institutionId, row.behalfInstitutionId]).filter((id) => id !== null),
		heldOn
	);
	const titled = (title: string | null, institutionId: number | null) =>
		title === null ? null : titleAt(title, institutions.get(institutionId ?? 0));
	return rows.map(
		({ id, role, person, capacity, actionWords, onBehalfOfPerson, version, ...row }) => ({
			...{ id, role, person, capacity, actionWords, onBehalfOfPerson, version },
			post: titled(row.postTitle, row.institutionId),
			onBehalfOfPost: titled(row.behalfTitle, row.behalfInstitutionId),
			chosen: {
				personId: row.personId,
				postId: row.postId,
				onBehalfOfPostId: row.onBehalfOfPostId,
				onBehalfOfPersonId: row.onBehalfOfPersonId
			}
		})
	);
}

interface Row extends Pick<
	RoleLine,
	'id' | 'role' | 'person' | 'capacity' | 'actionWords' | 'onBehalfOfPerson' | 'version'
> {
	personId: number | null;
	postId: number | null;
	postTitle: string | null;
	institutionId: number | null;
	onBehalfOfPostId: number | null;
	behalfTitle: string | null;
	behalfInstitutionId: number | null;
	onBehalfOfPersonId: number | null;
}
