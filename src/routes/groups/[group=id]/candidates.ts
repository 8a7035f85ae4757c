import type { Option } from '#components/forms/options.ts';
import type { GroupMember } from '#domain/groups/queries.ts';
import type { InstitutionOption } from '#domain/institutions/queries.ts';
import type { PostOption } from '#domain/people/options.ts';

/** Posts first, each under its institution, then whole institutions; members are left out. */
export function candidatesFor(
	members: readonly GroupMember[],
	posts: readonly PostOption[],
	institutions: readonly InstitutionOption[]
): Option[] {
	const heldPosts = new Set(members.map(({ postId }) => postId));
	const whole = new Set(
		members.filter(({ postId }) => postId === null).map(({ institutionId }) => institutionId)
	);
	return institutions.flatMap((institution) => {
		const { id, name, acronym } = institution;
		const own = posts
			.filter((post) => post.institutionId === id && !heldPosts.has(post.id))
			.map((post) => ({
				value: `post-${post.id}`,
				label: post.title,
				short: acronym ?? undefined
			}));
		const all = { value: `institution-${id}`, label: name, short: acronym ?? undefined };
		return [...own, ...(whole.has(id) ? [] : [all])].map((option) => ({ ...option, group: name }));
	});
}
