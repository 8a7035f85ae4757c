import type { Actor } from '#domain/access/actor.ts';
import { draftMeeting } from '#domain/meetings/drafting.ts';
import type { DraftMeeting } from '#domain/meetings/input.ts';
import { scheduleMeeting, startMeeting } from '#domain/meetings/moves.ts';
import { meetings } from '#domain/meetings/schema.ts';
import type { Meeting } from '#domain/meetings/schema.ts';
import { eq } from 'drizzle-orm';
import { db } from '#lib/server/database.ts';
import type { World } from './world.ts';

/** Nobody in the chair yet. */
export const NO_CHAIR: DraftMeeting['chair'] = {
	personId: null,
	postId: null,
	capacity: null,
	onBehalfOfPostId: null,
	onBehalfOfPersonId: null,
	actionWords: null
};

/** Nothing is known about date and place. */
export const NO_SCHEDULE: DraftMeeting['schedule'] = {
	heldOn: null,
	dateWords: null,
	startsAt: null,
	endsAt: null,
	timeZone: null,
	place: null,
	link: null
};

/** What a form would hand to `draftMeeting`: a rakor of the Setda, with what a test wants different. */
export function meetingInput(
	world: World,
	different: Partial<Omit<DraftMeeting, 'schedule'>> & {
		schedule?: Partial<DraftMeeting['schedule']>;
	} = {}
): DraftMeeting {
	const { schedule, ...rest } = different;
	return {
		title: 'Rakor Pencegahan Stunting',
		seriesName: null,
		functionId: null,
		theme: null,
		purpose: null,
		letterNumber: null,
		confidentiality: 'ordinary',
		leadId: world.setda,
		hostIds: [],
		counterpartIds: [],
		chair: NO_CHAIR,
		...rest,
		schedule: { ...NO_SCHEDULE, ...schedule }
	};
}

/** A drafted meeting of siti's. */
export function drafted(world: World, different: Parameters<typeof meetingInput>[1] = {}): number {
	return draftMeeting(world.siti, meetingInput(world, different));
}

/** The same, announced. */
export function scheduled(
	world: World,
	different: Parameters<typeof meetingInput>[1] = {}
): number {
	const id = drafted(world, different);
	scheduleMeeting(world.siti, id, { version: stored(id).version });
	return id;
}

/** The same, in session. */
export function inSession(
	world: World,
	different: Parameters<typeof meetingInput>[1] = {}
): number {
	const id = scheduled(world, different);
	startMeeting(world.siti, id, { version: stored(id).version });
	return id;
}

export function stored(meetingId: number): Meeting {
	const meeting = db.select().from(meetings).where(eq(meetings.id, meetingId)).get();
	if (!meeting) throw new Error(`no meeting ${meetingId}`);
	return meeting;
}

/** Every actor of the world by name. */
export function everybody(world: World): readonly (readonly [string, Actor])[] {
	const { siti, dimas, sekda, yusuf, wati, sari, laras, bupati, admin, auditor, stranger } = world;
	return Object.entries({
		...{ siti, dimas, sekda, yusuf, wati, sari, laras, bupati, admin, auditor, stranger },
		visitor: { kind: 'visitor' } as const
	});
}
