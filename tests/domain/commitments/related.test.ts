import { beforeEach, describe, expect, it } from 'vitest';
import { meetings, series } from '#domain/meetings/schema.ts';
import { functions } from '#domain/regions/schema.ts';
import { sheet } from '#domain/commitments/sheet.ts';
import { setClock } from '#lib/clock.ts';
import { openWriter } from '#lib/server/database.ts';
import { eq } from 'drizzle-orm';
import { heldMeeting, promise, stored } from '../../support/commitments.ts';
import { freshDatabase } from '../../support/database.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

let world: World;
let field: number;
let quarterly: number;

beforeEach(() => {
	freshDatabase();
	setClock(Date.UTC(2026, 10, 20, 1));
	world = buildWorld();
	field = openWriter()
		.insert(functions)
		.values({ code: 'health', name: 'Kesehatan', nameEnglish: 'Health', position: 1 })
		.returning()
		.get().id;
	quarterly = openWriter()
		.insert(series)
		.values({ regionId: world.contoh, name: 'Rakor triwulan' })
		.returning()
		.get().id;
});

const inSeries = (meetingId: number) => {
	openWriter()
		.update(meetings)
		.set({ seriesId: quarterly })
		.where(eq(meetings.id, meetingId))
		.run();
	return meetingId;
};
const relatedOf = (id: number, actor = world.siti) =>
	sheet(actor, id).related.map((one) => [one.id, one.why]);

describe('what belongs together with a commitment', () => {
	it('is the rest of its resolution, the series with the same lead, then the same field', () => {
		const id = promise(world, { meetingId: inSeries(heldMeeting(world)), functionId: field });
		const { resolutionId, meetingId } = stored(id);
		const sibling = promise(world, { meetingId, resolutionId, lead: world.polres });
		const earlier = promise(world, { meetingId: inSeries(heldMeeting(world)) });
		const sameField = promise(world, { functionId: field });
		promise(world);
		promise(world, { functionId: field, lead: world.polres });
		expect(relatedOf(id)).toEqual([
			[sibling, 'resolution'],
			[earlier, 'series'],
			[sameField, 'field']
		]);
	});

	it('holds nothing of a secret meeting, and does not tell of which series a hidden meeting is', () => {
		const id = promise(world, { functionId: field });
		promise(world, { functionId: field, secrecy: 'secret' });
		expect(relatedOf(id, world.bupati)).toEqual([]);
		const secret = promise(world, {
			meetingId: inSeries(heldMeeting(world, 'secret')),
			secrecy: 'secret'
		});
		promise(world, { meetingId: inSeries(heldMeeting(world)) });
		expect(sheet(world.yusuf, secret)).toMatchObject({ meeting: null, related: [] });
	});
});
