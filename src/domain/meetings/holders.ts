import { statement } from '#lib/server/database.ts';
import type { Capacity, Sex } from '../people/capacity.ts';

/** Who holds a post, and in which capacity. */
export interface PostHolder {
	readonly personId: number;
	readonly name: string;
	readonly capacity: Capacity;
	readonly sex: Sex | null;
}

/** The holders of posts on a date, where there is exactly one: of two, or of none, nothing is assumed. */
export function holdersOn(postIds: readonly number[], on: string): ReadonlyMap<number, PostHolder> {
	const rows = statement<
		[{ ids: string; on: string }],
		PostHolder & { postId: number; holders: number }
	>(
		`select t.post_id as postId, t.person_id as personId, p.name, p.sex, t.capacity, count(*) as holders
		from tenures t join persons p on p.id = t.person_id
		where t.post_id in (select value from json_each(@ids))
		and (t.started_on is null or t.started_on <= @on) and (t.ended_on is null or t.ended_on >= @on)
		group by t.post_id`
	).all({ ids: JSON.stringify(postIds), on });
	return new Map(
		rows
			.filter((row) => row.holders === 1)
			.map(({ postId, personId, name, capacity, sex }) => [
				postId,
				{ personId, name, capacity, sex }
			])
	);
}
