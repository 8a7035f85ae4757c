import { expect, it } from 'vitest';
import { adoptMinutes } from '#domain/minutes/adoption.ts';
import { recordNote } from '#domain/minutes/notes.ts';
import { provenanceOf } from '#domain/provenance/queries.ts';
import { provenances } from '#domain/provenance/schema.ts';
import { setClock } from '#lib/clock.ts';
import { openWriter } from '#lib/server/database.ts';
import { freshDatabase } from '../../support/database.ts';
import { insertMeeting } from '../../support/records.ts';
import { completeRecord, markAsImported, note, putMinutes } from '../../support/recording.ts';
import { buildWorld } from '../../support/world.ts';

it('the state of a meeting from a source is no longer derived from it once adopted here', () => {
	freshDatabase();
	setClock(Date.UTC(2026, 10, 23, 6));
	const world = buildWorld();
	const meetingId = insertMeeting(world, { state: 'concluded', heldOn: '2026-11-23' });
	completeRecord(world, meetingId);
	recordNote(world.dimas, meetingId, note());
	markAsImported(meetingId);
	openWriter()
		.insert(provenances)
		.values({
			meetingId,
			subject: 'meetings',
			subjectId: meetingId,
			field: 'state',
			basis: 'derived',
			explanation: 'berita tentang rapat'
		})
		.run();
	putMinutes(meetingId, 'submitted');
	adoptMinutes(world.sekda, meetingId, { exception: 'Sumber tidak menyebutnya.' });
	expect(provenanceOf(meetingId).filter(({ field }) => field === 'state')).toMatchObject([
		{ basis: 'added', by: world.sekda.name, explanation: null, at: Date.UTC(2026, 10, 23, 6) }
	]);
});
