import type { MakeCommitment } from '#domain/commitments/input.ts';
import type { RecordNote } from '#domain/minutes/input.ts';
import type { RecordResolution } from '#domain/resolutions/input.ts';
import { dossiers } from '#domain/dossiers/schema.ts';
import { attendances } from '#domain/attendance/schema.ts';
import { meetingRoles } from '#domain/meetings/schema.ts';
import { minutes } from '#domain/minutes/schema.ts';
import type { MinutesState } from '#domain/minutes/lifecycle.ts';
import { openWriter } from '#lib/server/database.ts';
import type { World } from './world.ts';

/** What a form of the minutes sends where nothing else is said. */
const said = {
	agendaItemId: null,
	speaker: null,
	speakerWords: null,
	responsibleWords: null,
	dueWords: null,
	confidentiality: null
};

export function note(over: Partial<RecordNote> = {}): RecordNote {
	return { ...said, kind: 'information', text: 'Stok beras cukup untuk dua bulan.', ...over };
}

export function resolution(over: Partial<RecordResolution> = {}): RecordResolution {
	return { ...said, kind: 'decision', text: 'Layanan gawat darurat tersedia 24 jam.', ...over };
}

export function promise(over: Partial<MakeCommitment> = {}): MakeCommitment {
	return {
		description: 'Menetapkan jadwal siaga puskesmas.',
		kind: null,
		leadId: null,
		supporting: [],
		dueWords: null,
		dueOn: null,
		proof: null,
		confidentiality: null,
		addendum: null,
		...over
	};
}

/** Puts the minutes of a meeting into a state, as the operations of another test would have. */
export function putMinutes(meetingId: number, state: MinutesState): void {
	openWriter()
		.insert(minutes)
		.values({ meetingId, state })
		.onConflictDoUpdate({ target: minutes.meetingId, set: { state } })
		.run();
}

/** Dinas Sosial was there, as one who was invited or as a guest. */
export function insertAttendance(
	world: World,
	meetingId: number,
	attendedAs: 'holder' | 'guest'
): void {
	openWriter()
		.insert(attendances)
		.values({
			...{ meetingId, institutionId: world.dinasSosial, attendedAs },
			...{ presence: 'present', recordedAt: 0, position: 0 }
		})
		.run();
}

/** A chair and one person present: what the record of a meeting must have. */
export function completeRecord(world: World, meetingId: number): void {
	openWriter()
		.insert(meetingRoles)
		.values({ meetingId, role: 'chair', personId: world.sekda.personId, position: 0 })
		.run();
	insertAttendance(world, meetingId, 'holder');
}

/** Makes a meeting one that came in from a source. */
export function markAsImported(meetingId: number): void {
	openWriter()
		.insert(dossiers)
		.values({ dossierId: `rapat-${meetingId}`, meetingId, contentHash: '', importedAt: 0 })
		.run();
}
