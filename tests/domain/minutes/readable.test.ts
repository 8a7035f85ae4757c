import { beforeEach, describe, expect, it } from 'vitest';
import { commitments } from '#domain/commitments/schema.ts';
import { gapsOf } from '#domain/commitments/missing.ts';
import { agendaItems, clearances, meetingHosts } from '#domain/meetings/schema.ts';
import { adoptMinutes } from '#domain/minutes/adoption.ts';
import { rightsInMinutes } from '#domain/minutes/rights.ts';
import { notes } from '#domain/minutes/schema.ts';
import { findMinutes } from '#domain/minutes/subject.ts';
import { resolutions } from '#domain/resolutions/schema.ts';
import { setClock } from '#lib/clock.ts';
import { openWriter } from '#lib/server/database.ts';
import { freshDatabase } from '../../support/database.ts';
import { outcomeOf } from '../../support/outcome.ts';
import { insertCommitment, insertMeeting } from '../../support/records.ts';
import { putMinutes } from '../../support/recording.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

let world: World;
let id: number;

/** A meeting whose source names no host: the officials of the region run it. */
beforeEach(() => {
	freshDatabase();
	setClock(Date.UTC(2026, 10, 23, 6));
	world = buildWorld();
	id = insertMeeting(world, { state: 'concluded', heldOn: '2026-11-23' });
	openWriter().delete(meetingHosts).run();
	putMinutes(id, 'submitted');
});

const secret = { confidentiality: 'secret' } as const;
const mayAdopt = () => rightsInMinutes(world.sekda, findMinutes(world.sekda, id)).adopt;
const adopt = (exception: string | null = 'Sumber diam.') =>
	outcomeOf(() => adoptMinutes(world.sekda, id, { exception }));
const clear = () =>
	openWriter()
		.insert(clearances)
		.values({ meetingId: id, accountId: world.sekda.accountId, grantedAt: 0 })
		.run();

const HIDDEN: readonly [string, () => void][] = [
	[
		'agenda item',
		() =>
			openWriter()
				.insert(agendaItems)
				.values({ meetingId: id, position: 1, title: 'Kasus', ...secret })
				.run()
	],
	[
		'note',
		() =>
			openWriter()
				.insert(notes)
				.values({
					...{ meetingId: id, position: 0, kind: 'information', text: 'Kasus' },
					...{ recordedAt: 0, ...secret }
				})
				.run()
	],
	[
		'resolution',
		() => {
			insertCommitment(world, id, { state: 'drafted' });
			openWriter().update(resolutions).set(secret).run();
		}
	],
	[
		'commitment',
		() => {
			insertCommitment(world, id, { state: 'drafted' });
			openWriter().update(commitments).set(secret).run();
		}
	]
];

describe('minutes of a meeting without a host', () => {
	it('are adopted by an official of the region who may read them', () => {
		expect(mayAdopt()).toBe(true);
		expect(adopt()).toBe('done');
	});

	it.each(HIDDEN)(
		'are not adopted by who may not know of a secret %s, until cleared',
		(_, hide) => {
			hide();
			expect(mayAdopt()).toBe(false);
			// Neither the refusal nor the number of gaps may tell that something is hidden.
			expect(adopt(null)).toBe('forbidden');
			expect(adopt()).toBe('forbidden');
			clear();
			expect(mayAdopt()).toBe(true);
			expect(adopt()).toBe('done');
		}
	);

	it('name as many gaps in the refusal as the reader is shown', () => {
		insertCommitment(world, id, { state: 'drafted', due: null });
		expect(() => adoptMinutes(world.sekda, id, { exception: null })).toThrow(
			expect.objectContaining({
				code: 'minutes.silent_gap',
				params: { count: gapsOf(world.sekda, id).length }
			})
		);
	});
});
