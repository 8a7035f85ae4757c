import type { Writer } from '#lib/server/database.ts';
import type { Import } from './import.ts';
import { writeMeeting } from './meeting.ts';
import { writeAttendance, writeInvitations } from './people.ts';
import { writeIndicators, writeTaskForces } from './promises.ts';
import { writeRecord } from './record.ts';
import { writeSources } from './sources.ts';

/** Writes all rows of one dossier; returns the row number of its meeting. */
export function writeDossier(writer: Writer, source: Import): number {
	const meetingId = writeMeeting(writer, source);
	writeInvitations(writer, meetingId, source);
	writeAttendance(writer, meetingId, source);
	const { resolutionIds } = writeRecord(writer, meetingId, source);
	writeTaskForces(writer, meetingId, { source, resolutionIds });
	writeIndicators(writer, source.dossier.indicators ?? [], { meetingId, commitmentId: null });
	writeSources(writer, meetingId, source.dossier);
	return meetingId;
}
