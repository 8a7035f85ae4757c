import * as v from 'valibot';
import {
	checkbox,
	choice,
	id,
	optionalChoice,
	optionalId,
	optionalText,
	optionalWhole,
	optionalWrittenDate,
	text,
	version,
	writtenDate
} from '#lib/forms/fields.ts';
import { CAPACITIES, SEXES } from './capacity.ts';

const person = {
	/** With titles and degrees as written. */
	name: text(200),
	serviceNumber: optionalText(30),
	phone: optionalText(30),
	sex: optionalChoice(SEXES)
};

export const RegisterPerson = v.object({ ...person, regionId: id() });
export type RegisterPerson = v.InferOutput<typeof RegisterPerson>;

export const ChangePerson = v.object({ ...person, version: version() });
export type ChangePerson = v.InferOutput<typeof ChangePerson>;

const post = {
	title: text(200),
	heads: checkbox(),
	/** Order within the institution, smaller first. */
	rank: optionalWhole(0, 9999)
};

export const CreatePost = v.object(post);
export type CreatePost = v.InferOutput<typeof CreatePost>;

export const ChangePost = v.object({ ...post, version: version() });
export type ChangePost = v.InferOutput<typeof ChangePost>;

export const EndPost = v.object({ on: writtenDate() });
export type EndPost = v.InferOutput<typeof EndPost>;

const tenure = {
	capacity: choice(CAPACITIES),
	/** Empty where nobody knows. */
	startedOn: optionalWrittenDate(),
	endedOn: optionalWrittenDate(),
	serviceRank: optionalText(80)
};

export const BeginTenure = v.object({
	personId: optionalId(),
	/** Of somebody who is not in the directory yet. */
	name: optionalText(200),
	postId: id(),
	...tenure,
	/** Whoever holds the post then leaves it on the day before. */
	replaces: checkbox(),
	/** The person leaves whatever posts they hold then, on the day before. */
	leaves: checkbox()
});
export type BeginTenure = v.InferOutput<typeof BeginTenure>;

export const ChangeTenure = v.object({ ...tenure, version: version() });
export type ChangeTenure = v.InferOutput<typeof ChangeTenure>;

export const EndTenure = v.object({ tenureId: id(), on: writtenDate() });
export type EndTenure = v.InferOutput<typeof EndTenure>;
