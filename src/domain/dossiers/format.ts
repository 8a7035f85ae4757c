import * as v from 'valibot';
import { CONFIDENTIALITY } from '#domain/access/confidentiality.ts';
import { meetingLifecycle } from '#domain/meetings/lifecycle.ts';
import { paper, remarkOnSources, source } from './papers.ts';
import { attendanceCounts, attendee, institution, invitee, region, role } from './parties.ts';
import { indicator, taskForce } from './promises.ts';
import { agendaItem, note, resolution } from './record.ts';
import { fieldPath, line, list, paragraph, slug, webAddress } from './scalars.ts';
import { heldOn, meetingTime, otherDate } from './schedule.ts';

/** The first line of every dossier; a change that older files do not survive raises the number. */
export const DOSSIER_FORMAT = 'tuntas-dossier/1';

/**
 * One whole meeting as a file, with its marks taken off. What the source does not say is absent;
 * `not_stated` names what somebody looked for in the source and did not find.
 */
export const dossier = v.strictObject({
	format: v.literal(DOSSIER_FORMAT, 'unknown_format'),
	id: slug,
	sources: v.optional(list(source, 50)),
	region: v.optional(region),
	title: line,
	hosts: v.optional(list(institution, 50)),
	counterparts: v.optional(list(institution, 50)),
	held_on: v.optional(heldOn),
	other_dates: v.optional(list(otherDate, 50)),
	time: v.optional(meetingTime),
	place: v.optional(line),
	place_region: v.optional(region),
	link: v.optional(webAddress),
	themes: v.optional(list(line, 50)),
	purposes: v.optional(list(paragraph, 50)),
	/** Of the letter of invitation. */
	letter_number: v.optional(line),
	functions: v.optional(list(line, 50)),
	series: v.optional(line),
	confidentiality: v.optional(v.picklist(CONFIDENTIALITY)),
	state: v.optional(v.picklist(meetingLifecycle.states)),
	state_reason: v.optional(paragraph),
	absentees: v.optional(paragraph),
	roles: v.optional(list(role, 200)),
	invited: v.optional(list(invitee, 1000)),
	attendance: v.optional(list(attendee, 2000)),
	attendance_counts: v.optional(attendanceCounts),
	agenda: v.optional(list(agendaItem, 200)),
	notes: v.optional(list(note, 2000)),
	resolutions: v.optional(list(resolution, 500)),
	task_forces: v.optional(list(taskForce, 50)),
	indicators: v.optional(list(indicator, 200)),
	documents: v.optional(list(paper, 200)),
	remarks: v.optional(list(remarkOnSources, 500)),
	not_stated: v.optional(list(fieldPath, 200))
});

export type Dossier = v.InferOutput<typeof dossier>;
export type DossierResolution = NonNullable<Dossier['resolutions']>[number];
export type DossierCommitment = NonNullable<DossierResolution['commitments']>[number];
export type DossierNote = NonNullable<Dossier['notes']>[number];
export type DossierInstitution = v.InferOutput<typeof institution>;
export type DossierIndicator = v.InferOutput<typeof indicator>;
