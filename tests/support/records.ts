import type { Confidentiality } from '#domain/access/confidentiality.ts';
import { commitmentParts, commitments } from '#domain/commitments/schema.ts';
import type { CommitmentState } from '#domain/commitments/lifecycle.ts';
import { invitations } from '#domain/invitations/schema.ts';
import { meetingHosts, meetingRoles, meetings } from '#domain/meetings/schema.ts';
import type { MeetingState } from '#domain/meetings/lifecycle.ts';
import { resolutions } from '#domain/resolutions/schema.ts';
import { openWriter } from '#lib/server/database.ts';
import type { World } from './world.ts';

/** Rows as other nouns would have written them, for tests of access and of reads. */
export interface MeetingRow {
	readonly confidentiality?: Confidentiality;
	readonly state?: MeetingState;
	readonly title?: string;
	readonly heldOn?: string | null;
	/** Invited institutions. */
	readonly invited?: readonly number[];
	readonly hostId?: number;
	readonly regionId?: number;
	readonly minuteTakerPersonId?: number;
}

export function insertMeeting(world: World, row: MeetingRow = {}): number {
	const { id } = openWriter()
		.insert(meetings)
		.values({
			regionId: row.regionId ?? world.contoh,
			title: row.title ?? 'Rakor Perlindungan Anak',
			timeZone: 'Asia/Makassar',
			heldOn: row.heldOn ?? null,
			confidentiality: row.confidentiality ?? 'ordinary',
			state: row.state ?? 'scheduled',
			createdAt: 0
		})
		.returning()
		.get();
	openWriter()
		.insert(meetingHosts)
		.values({ meetingId: id, institutionId: row.hostId ?? world.setda, position: 0 })
		.run();
	for (const [position, institutionId] of (row.invited ?? []).entries())
		openWriter()
			.insert(invitations)
			.values({ meetingId: id, kind: 'institution', institutionId, position })
			.run();
	if (row.minuteTakerPersonId !== undefined)
		openWriter()
			.insert(meetingRoles)
			.values({
				meetingId: id,
				role: 'minute_taker',
				personId: row.minuteTakerPersonId,
				position: 0
			})
			.run();
	return id;
}

/** A meeting in session on 23 November 2026, to which Dinas Sosial was invited. */
export function inSession(world: World, row: MeetingRow = {}): number {
	const invited = [world.dinasSosial];
	return insertMeeting(world, { state: 'in_session', heldOn: '2026-11-23', invited, ...row });
}

export interface CommitmentRow {
	readonly confidentiality?: Confidentiality;
	readonly state?: CommitmentState;
	readonly leadId?: number;
	readonly supporting?: readonly number[];
	readonly due?: string | null;
	readonly description?: string;
}

let running = 0;

/** A commitment under a new resolution of the meeting. */
export function insertCommitment(world: World, meetingId: number, row: CommitmentRow = {}): number {
	running += 1;
	const confidentiality = row.confidentiality ?? 'ordinary';
	const resolution = openWriter()
		.insert(resolutions)
		.values({
			meetingId,
			number: running,
			kind: 'decision',
			text: 'Keputusan',
			confidentiality,
			recordedAt: 0
		})
		.returning()
		.get();
	const { id } = openWriter()
		.insert(commitments)
		.values({
			regionId: world.contoh,
			meetingId,
			resolutionId: resolution.id,
			number: 1,
			code: `K-2026-${String(running).padStart(4, '0')}`,
			description: row.description ?? 'Menyusun rencana aksi',
			leadId: row.leadId ?? world.dinasSosial,
			dueKind: row.due ? 'date' : 'unset',
			dueOriginal: row.due ?? null,
			dueCurrent: row.due ?? null,
			confidentiality,
			state: row.state ?? 'active',
			createdAt: 0,
			activeSince: row.state === 'drafted' ? null : 0
		})
		.returning()
		.get();
	const parts = [row.leadId ?? world.dinasSosial, ...(row.supporting ?? [])];
	for (const [position, institutionId] of parts.entries())
		openWriter()
			.insert(commitmentParts)
			.values({ commitmentId: id, institutionId, role: position === 0 ? 'lead' : 'supporting' })
			.run();
	return id;
}
