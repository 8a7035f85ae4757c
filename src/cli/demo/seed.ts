import { SYSTEM } from '#domain/access/actor.ts';
import { together } from '#domain/audit/change.ts';
import { loadReferenceData } from '#domain/calendar/reference.ts';
import { addFictionalRegion } from '#domain/regions/operations.ts';
import { now, setClock } from '#lib/clock.ts';
import { addDays } from '#lib/format/calendar-date.ts';
import { statement } from '#lib/server/database.ts';
import type { FileSink } from '#lib/server/files/store.ts';
import { fileStore } from '#lib/server/instance.ts';
import { openAccount, openAccounts, setUpInstance } from './accounts.ts';
import { tellChanges } from './directory/changes.ts';
import { enterInstitutions, functionIds } from './directory/enter-institutions.ts';
import { enterPeople } from './directory/enter-people.ts';
import { storeEvidence } from './evidence/handing-in.ts';
import { KEEPER_OF_REAL_MEETINGS, OFFICIAL_OF_REAL_MEETINGS, emailOf } from './logins.ts';
import { MEETINGS } from './meetings/all.ts';
import { importRealMeetings } from './real-meetings.ts';
import { ZONE, daysFrom, instantAt, storyDay } from './story/days.ts';
import type { Days } from './story/days.ts';
import { Stage } from './story/stage.ts';
import { tellMeeting } from './story/telling.ts';
import { Timeline } from './story/timeline.ts';

export { DEMO_LOGINS, DEMO_PASSWORD } from './logins.ts';
export type { DemoLogin } from './logins.ts';

const CONTOH = {
	code: '99.01',
	name: 'Kabupaten Contoh',
	kind: 'kabupaten',
	timeZone: ZONE
} as const;

/** The day on which the instance was set up, counted from the day of the story. */
const SET_UP = -400;

/**
 * Fills an empty, open database with a year of Kabupaten Contoh, through the domain's own operations
 * with the clock set; the same for everybody who loads it on one day. A filled database stays as it is.
 */
export async function seedDemo(files: FileSink = fileStore()): Promise<void> {
	if (isFilled()) return;
	const loadedAt = now();
	try {
		const day = storyDay(loadedAt);
		setClock(instantAt(addDays(day, SET_UP), '08:00'));
		await loadReferenceData(SYSTEM);
		const stage = await setStage(daysFrom(day), files);
		for (const story of MEETINGS) tellMeeting(stage, story);
		together(() => stage.timeline.play(loadedAt));
	} finally {
		setClock();
	}
}

/** The region, its directory, the accounts and the files that will be handed in. */
async function setStage(days: Days, files: FileSink): Promise<Stage> {
	const regionId = addFictionalRegion(SYSTEM, CONTOH);
	const administrator = await setUpInstance(regionId);
	const directory = together(() => {
		const institutions = enterInstitutions(administrator, regionId);
		const known = new Map([['rini', administrator.personId]] as const);
		return {
			...institutions,
			...enterPeople(administrator, regionId, { ...institutions, days, known })
		};
	});
	const actors = await openAccounts(administrator, regionId, directory);
	const keeping = importRealMeetings();
	for (const [role, { key, person }] of [
		['secretariat', KEEPER_OF_REAL_MEETINGS],
		['official', OFFICIAL_OF_REAL_MEETINGS]
	] as const)
		await openAccount(administrator, {
			login: emailOf(key),
			personId: directory.persons.get(person),
			roles: keeping.map((id) => [role, id])
		});
	const timeline = new Timeline();
	tellChanges({
		timeline,
		days,
		directory,
		keeper: () => actors.get('sekretariat') ?? administrator,
		administrator
	});
	const evidence = await storeEvidence(files);
	return new Stage({ timeline, days, directory, actors, fields: functionIds(), evidence });
}

function isFilled(): boolean {
	return statement<[], { one: 1 }>('select 1 as one from accounts limit 1').get() !== undefined;
}
