import * as v from 'valibot';
import { CAPACITIES } from '#domain/people/capacity.ts';
import { represented } from './parties.ts';
import { fieldPath, line, list, paragraph, slug, webAddress } from './scalars.ts';
import { writtenDate } from './schedule.ts';

export const SOURCE_KINDS = [
	'news',
	'advertorial',
	'government_news',
	'minutes',
	'official_report',
	'report',
	'letter',
	'recording',
	'other'
] as const;

export const DOCUMENT_KINDS = [
	'invitation_letter',
	'assignment_letter',
	'letter',
	'circular',
	'decree',
	'regulation',
	'official_report',
	'minutes',
	'attendance_list',
	'agreement',
	'report',
	'presentation',
	'photo',
	'other'
] as const;

/** What the dossier was made from. */
export const source = v.strictObject({
	id: v.optional(slug),
	title: v.optional(line),
	publisher: v.optional(line),
	kind: v.optional(v.picklist(SOURCE_KINDS)),
	kind_words: v.optional(line),
	byline: v.optional(line),
	file: v.optional(line),
	url: v.optional(webAddress),
	published: v.optional(writtenDate),
	remarks: v.optional(list(paragraph, 50))
});

/** A paper of the meeting with number, date and signer as they stand on it. */
export const paper = v.strictObject({
	kind: v.picklist(DOCUMENT_KINDS),
	title: v.optional(line),
	number: v.optional(line),
	dated: v.optional(writtenDate),
	signer: v.optional(
		v.strictObject({
			person: v.optional(line),
			post: v.optional(line),
			capacity: v.optional(v.picklist(CAPACITIES)),
			on_behalf_of: v.optional(represented)
		})
	),
	file: v.optional(line),
	url: v.optional(webAddress),
	remark: v.optional(paragraph)
});

/** Something to know about the sources; where two of them differ, both readings stand side by side. */
export const remarkOnSources = v.strictObject({
	about: v.optional(fieldPath),
	text: v.optional(paragraph),
	readings: v.optional(
		v.pipe(
			list(v.strictObject({ source: v.optional(line), words: paragraph }), 20),
			v.minLength(2, 'two_readings')
		)
	)
});
