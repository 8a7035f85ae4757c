import type { Actor } from '#domain/access/actor.ts';
import type { Confidentiality } from '#domain/access/confidentiality.ts';
import { commitmentParts, commitments } from '#domain/commitments/schema.ts';
import { resolutions } from '#domain/resolutions/schema.ts';
import { submitReport } from '#domain/reports/operations.ts';
import type { SubmitReport } from '#domain/reports/input.ts';
import { now } from '#lib/clock.ts';
import { db, openWriter } from '#lib/server/database.ts';
import { and, eq } from 'drizzle-orm';
import { insertMeeting } from './records.ts';
import type { World } from './world.ts';

type CommitmentValues = typeof commitments.$inferInsert;

export interface Promised extends Partial<CommitmentValues> {
	/** Lead institution; Dinas Sosial unless told otherwise. */
	readonly lead?: number;
	readonly supporting?: readonly number[];
	/** Of the meeting as well; the Setda hosts it. */
	readonly secrecy?: Confidentiality;
	readonly title?: string;
}

/** An adopted meeting of the Setda; answers its row number. */
export function heldMeeting(world: World, secrecy: Confidentiality = 'ordinary', title?: string) {
	return insertMeeting(world, {
		confidentiality: secrecy,
		state: 'adopted',
		heldOn: '2026-11-09',
		...(title === undefined ? {} : { title })
	});
}

let running = 0;

/** A commitment in force with its parts, out of a meeting of its own unless one is given. */
export function promise(world: World, promised: Promised = {}): number {
	const {
		lead = world.dinasSosial,
		supporting = [],
		secrecy = 'ordinary',
		title,
		...values
	} = promised;
	const meetingId = values.meetingId ?? heldMeeting(world, secrecy, title);
	const resolutionId =
		values.resolutionId ??
		openWriter()
			.insert(resolutions)
			.values({
				meetingId,
				number: ++running,
				kind: 'agreement',
				text: 'Layanan berjalan.',
				confidentiality: secrecy,
				recordedAt: now()
			})
			.returning({ id: resolutions.id })
			.get().id;
	const { id } = openWriter()
		.insert(commitments)
		.values({
			regionId: world.contoh,
			meetingId,
			resolutionId,
			number: ++running,
			code: `K-2026-${String(running).padStart(4, '0')}`,
			description: 'Menyiagakan dua ambulans',
			leadId: lead,
			dueKind: 'date',
			dueOriginal: values.dueCurrent === undefined ? '2026-12-11' : values.dueCurrent,
			dueCurrent: '2026-12-11',
			proof: 'Jadwal siaga yang ditandatangani',
			confidentiality: secrecy,
			state: 'active',
			createdAt: now(),
			activeSince: now(),
			...values
		})
		.returning({ id: commitments.id })
		.get();
	for (const institutionId of [lead, ...supporting])
		openWriter()
			.insert(commitmentParts)
			.values({
				commitmentId: id,
				institutionId,
				role: institutionId === lead ? 'lead' : 'supporting'
			})
			.run();
	return id;
}

/** The part of an institution. */
export function partOf(commitmentId: number, institutionId: number): number {
	const part = db
		.select({ id: commitmentParts.id })
		.from(commitmentParts)
		.where(
			and(
				eq(commitmentParts.commitmentId, commitmentId),
				eq(commitmentParts.institutionId, institutionId)
			)
		)
		.get();
	if (!part) throw new Error('that institution has no part');
	return part.id;
}

/** A commitment as it is stored now. */
export function stored(id: number) {
	const row = db.select().from(commitments).where(eq(commitments.id, id)).get();
	if (!row) throw new Error('no such commitment');
	return row;
}

/** What a liaison types, with everything else left empty. */
export function reporting(part: number, said: Partial<SubmitReport> = {}): SubmitReport {
	return {
		part,
		status: 'in_progress',
		percent: null,
		progress: 'Sedang dikerjakan.',
		decrease: null,
		obstacle: null,
		helpNeeded: null,
		captions: [],
		captured: [],
		links: [],
		...said
	};
}

/** A report by somebody of the institution; answers its number. */
export function reportOn(
	actor: Actor,
	commitmentId: number,
	institutionId: number,
	said: Partial<SubmitReport> = {}
): number {
	return submitReport(actor, commitmentId, reporting(partOf(commitmentId, institutionId), said));
}
