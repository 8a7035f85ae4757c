import type { Actor } from '#domain/access/actor.ts';
import type { Meeting } from '#domain/meetings/schema.ts';
import { DOSSIER_FORMAT } from '../format.ts';
import { meetingFields } from './meeting.ts';
import { namesFor } from './names.ts';
import { peopleFields } from './people.ts';
import { outlookFields } from './promises.ts';
import { recordFields } from './record.ts';
import { sourceFields } from './sources.ts';
import { anchored, treeOf } from './tree.ts';
import type { Tree } from './tree.ts';

/** A meeting as the rows have it, in the fields of a dossier, as far as the actor may see. */
export function recorded(actor: Actor, meeting: Meeting, id: string): Tree {
	const reading = { actor, meeting, names: namesFor(meeting) };
	return treeOf(
		anchored('meetings', meeting.id, {
			format: DOSSIER_FORMAT,
			id,
			...meetingFields(meeting, reading.names),
			...peopleFields(meeting.id, reading.names),
			...recordFields(reading),
			...outlookFields(reading),
			...sourceFields(meeting.id)
		})
	);
}
