import { statement } from '#lib/server/database.ts';
import type { InstitutionKind } from '../institutions/kinds.ts';
import type { Capacity } from '../people/capacity.ts';
import { rolesOf } from './role-lines.ts';
import type { RoleLine } from './role-lines.ts';

/** Who signs a paper of a meeting. */
export interface Signer {
	/** Null where only the post is known: whoever sat there is not looked up, it could be another. */
	readonly name: string | null;
	readonly post: string | null;
	readonly capacity: Capacity | null;
	readonly onBehalfOf: string | null;
	/** Rank and NIP of civil servants, NRP of police and military; null where none is carried (heads of regions). */
	readonly service: {
		readonly kind: 'nip' | 'nrp';
		readonly number: string | null;
		readonly rank: string | null;
	} | null;
}

export interface Signers {
	readonly chair: Signer | null;
	readonly minuteTaker: Signer | null;
}

/** Chair and minute-taker as they sign; only for papers, since it holds numbers of service. */
export function signersOf(meetingId: number, heldOn: string | null): Signers {
	const roles = rolesOf(meetingId, heldOn);
	const signer = (role: 'chair' | 'minute_taker') => {
		const line = roles.find((one) => one.role === role);
		return line ? signerFrom(line, heldOn) : null;
	};
	return { chair: signer('chair'), minuteTaker: signer('minute_taker') };
}

function signerFrom(line: RoleLine, on: string | null): Signer {
	return {
		name: line.person,
		post: line.post,
		capacity: line.capacity,
		onBehalfOf: line.onBehalfOfPost ?? line.onBehalfOfPerson,
		service: serviceOf(line.chosen, on)
	};
}

/**
 * Rank and number of service that a person in a post carries under the name; null where none are carried.
 * The rank is the one held on the day: in that post, or else in another one of the person's. Whose post is
 * not said has one of those that they held.
 */
export function serviceOf(
	{ personId, postId }: Pick<RoleLine['chosen'], 'personId' | 'postId'>,
	on: string | null
): Signer['service'] {
	const row = statement<
		[{ personId: number | null; postId: number | null; on: string | null }],
		{ number: string | null; kind: InstitutionKind | null; rank: string | null }
	>(
		`with held as (select post_id, service_rank, started_on from tenures where person_id = @personId
			and (@on is null or ((started_on is null or started_on <= @on)
				and (ended_on is null or ended_on >= @on))))
		select (select service_number from persons where id = @personId) as number,
			(select i.kind from posts p join institutions i on i.id = p.institution_id where p.id =
				coalesce(@postId, (select post_id from held order by started_on desc limit 1))) as kind,
			(select service_rank from held where service_rank is not null
				order by post_id is @postId desc, started_on desc limit 1) as rank`
	).get({ personId, postId, on });
	const { number = null, kind = null, rank = null } = row ?? {};
	if (kind === 'police' || kind === 'military') return { kind: 'nrp', number, rank };
	const carries = number !== null || rank !== null;
	if (!carries && (kind === null || !CIVIL_SERVICE.includes(kind))) return null;
	return { kind: 'nip', number, rank };
}

/** Where those who sign are civil servants: the line is printed, and filled by hand where it is not known. */
const CIVIL_SERVICE: readonly InstitutionKind[] = [
	'regional_secretariat',
	'council_secretariat',
	'inspectorate',
	'office',
	'agency',
	'technical_unit',
	'subdistrict',
	'prosecution',
	'court',
	'vertical',
	'ministry'
];
