import type { RoleLine } from '#domain/meetings/role-lines.ts';
import type { Capacity } from '#domain/people/capacity.ts';

/** Who has a part, in one line: the name, or the post where nobody is named. */
export function holderName(
	line: Pick<RoleLine, 'person' | 'post' | 'capacity'>,
	capacities: Readonly<Record<Capacity, string>>
): string {
	return line.person ?? holderPost(line, capacities) ?? '';
}

/** The post with its capacity in front, unless that is the ordinary one: `Plt. Kepala Dinas Sosial`. */
export function holderPost(
	line: Pick<RoleLine, 'post' | 'capacity'>,
	capacities: Readonly<Record<Capacity, string>>
): string | null {
	if (line.post === null) return null;
	return line.capacity === null || line.capacity === 'definitive'
		? line.post
		: `${capacities[line.capacity]} ${line.post}`;
}
