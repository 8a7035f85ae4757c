import { functions } from '#domain/regions/schema.ts';
import { series } from '#domain/meetings/schema.ts';
import { addDays } from '#lib/format/calendar-date.ts';
import { openConnection, openWriter } from '#lib/server/database.ts';
import { heldMeeting, promise } from '../../support/commitments.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

export interface RandomWorld extends World {
	readonly functionIds: readonly number[];
	readonly seriesId: number;
}

/** Numbers that look random and are the same for the same seed. */
function randomNumbers(seed: number): (below: number) => number {
	let state = seed * 2_654_435_761 + 1;
	return (below) => {
		state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e3779b9) | 0;
		return (((state ^ (state >>> 13)) >>> 0) / 2 ** 32) * below;
	};
}

const SECRECY = ['ordinary', 'ordinary', 'ordinary', 'restricted', 'secret'] as const;
const STATUSES = [null, 'not_started', 'in_progress', 'blocked', 'done'] as const;
const DAY = 86_400_000;

/** A world with commitments of every kind, around a day; rows are written past `change()`. */
export function randomWorld(seed: number, day: string, count = 120): RandomWorld {
	const world = buildWorld();
	const random = randomNumbers(seed);
	const pick = <Value>(values: readonly Value[]): Value =>
		values[Math.floor(random(values.length))] as Value;
	const functionIds = ['2.08', '1.02', '1.06'].map(
		(code, position) =>
			openWriter()
				.insert(functions)
				.values({ code, name: `Urusan ${code}`, nameEnglish: `Function ${code}`, position })
				.returning()
				.get().id
	);
	const seriesId = openWriter()
		.insert(series)
		.values({ regionId: world.contoh, name: 'Rakor Triwulan' })
		.returning()
		.get().id;
	const meetingIds = SECRECY.map((secrecy, index) => ({
		secrecy,
		id: heldMeeting(world, secrecy, `Rakor ${index}`)
	}));
	openConnection().prepare('update meetings set series_id = ? where id % 2 = 0').run(seriesId);
	const leads = [world.dinasSosial, world.dinasKesehatan, world.polres, world.bappeda];
	const start = Date.parse(`${day}T01:00:00Z`);
	for (let index = 0; index < count; index++) {
		const { secrecy, id: meetingId } = pick(meetingIds);
		const due = random(10) < 1 ? null : addDays(day, Math.floor(random(160)) - 100);
		const made = start - Math.floor(random(400)) * DAY;
		const state = pick([
			'active',
			'active',
			'active',
			'closed',
			'closed',
			'cancelled',
			'drafted'
		] as const);
		const claimed = due !== null && (state === 'closed' || random(5) < 1);
		const reportedAt = random(3) < 1 && !claimed ? null : start - Math.floor(random(40)) * DAY;
		const id = promise(world, {
			meetingId,
			secrecy,
			lead: pick(leads),
			functionId: pick([...functionIds, null]),
			dueCurrent: due,
			dueOriginal: due,
			dueKind: due === null ? 'unset' : pick(['date', 'date', 'date', 'recurring'] as const),
			state,
			activeSince: state === 'drafted' ? null : made,
			closedAt: state === 'closed' ? start - Math.floor(random(60)) * DAY : null,
			verdict:
				state === 'closed'
					? pick(['conform', 'conform', 'cannot_be_followed_up'] as const)
					: pick([null, null, 'not_yet_conform'] as const),
			reportedStatus: claimed ? 'done' : reportedAt === null ? null : pick(STATUSES),
			reportedAt,
			doneReportedOn: claimed ? addDays(day, -Math.floor(random(70))) : null
		});
		if (random(20) < 1)
			openConnection().prepare('update commitments set lead_id = null where id = ?').run(id);
	}
	return { ...world, functionIds, seriesId };
}
