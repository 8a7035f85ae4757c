import * as v from 'valibot';
import { choice, id, text, version, writtenDate } from '#lib/forms/fields.ts';

export const CreateGroup = v.object({ regionId: id(), name: text(200) });
export type CreateGroup = v.InferOutput<typeof CreateGroup>;

export const RenameGroup = v.object({ name: text(200), version: version() });
export type RenameGroup = v.InferOutput<typeof RenameGroup>;

/** A member as a form names it: `post-12` or `institution-5`. */
const member = () =>
	v.pipe(
		v.string('choose'),
		v.regex(/^(?:post|institution)-[1-9]\d{0,14}$/, 'choose'),
		v.transform((value) => {
			const number = Number(value.slice(value.indexOf('-') + 1));
			return value.startsWith('post')
				? { postId: number, institutionId: null }
				: { postId: null, institutionId: number };
		})
	);

/** Checkboxes of one name: none, one or several. */
export const AddMembers = v.object({
	members: v.pipe(
		v.optional(v.union([v.string(), v.array(v.string())]), []),
		v.transform((value) => [...new Set(typeof value === 'string' ? [value] : value)]),
		v.minLength(1, 'choose'),
		v.maxLength(500, 'too_many'),
		v.array(member())
	)
});
export type AddMembers = v.InferOutput<typeof AddMembers>;

export const RemoveMember = v.object({ memberId: id() });
export type RemoveMember = v.InferOutput<typeof RemoveMember>;

export const DIRECTIONS = ['up', 'down'] as const;

export const MoveMember = v.object({ memberId: id(), direction: choice(DIRECTIONS) });
export type MoveMember = v.InferOutput<typeof MoveMember>;

export const EndGroup = v.object({ on: writtenDate() });
export type EndGroup = v.InferOutput<typeof EndGroup>;
