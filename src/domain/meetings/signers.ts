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
	/** NIP of civil servants, NRP of police and military; null where none is carried (heads of regions). */
	readonly service: { readonly kind: 'nip' | 'nrp'; readonly number: string | null } | null;
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
		return line ? signerFrom(line) : null;
	};
	return { chair: signer('chair'), minuteTaker: signer('minute_taker') };
}

function signerFrom(line: RoleLine): Signer {
	return {
		name: line.person,
		post: line.post,
		capacity: line.capacity,
		onBehalfOf: line.onBehalfOfPost ?? line.onBehalfOfPerson,
		service: serviceOf(line.chosen)
	};
}

/** The number of service that a person in a post carries under the name; null where none is carried. */
export function serviceOf({
	personId,
	postId
}: Pick<RoleLine['chosen'], 'personId' | 'postId'>): Signer['service'] {
	const row = statement<
		[number | null, number | null],
		{ number: string | null; kind: InstitutionKind | null }
	>(
		`select (select service_number from persons where id = ?) as number,
			(select i.kind from posts p join institutions i on i.id = p.institution_id where p.id = ?) as kind`
	).get(personId, postId);
	const { number = null, kind = null } = row ?? {};
	if (kind === 'police' || kind === 'military') return { kind: 'nrp', number };
	if (number !== null) return { kind: 'nip', number };
	return kind !== null && CIVIL_SERVICE.includes(kind) ? { kind: 'nip', number } : null;
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
