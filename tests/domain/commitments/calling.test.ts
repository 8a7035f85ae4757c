import { beforeEach, describe, expect, it } from 'vitest';
import { openCommitmentsToCall } from '#domain/commitments/calling.ts';
import { meetings, series } from '#domain/meetings/schema.ts';
import { eq } from 'drizzle-orm';
import { setClock } from '#lib/clock.ts';
import { openWriter } from '#lib/server/database.ts';
import { freshDatabase } from '../../support/database.ts';
import { outcomeOf } from '../../support/outcome.ts';
import { insertCommitment, insertMeeting } from '../../support/records.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

let world: World;
let here: number;

beforeEach(() => {
	freshDatabase();
	setClock(Date.UTC(2026, 10, 23, 1));
	world = buildWorld();
	here = insertMeeting(world, { state: 'in_session', invited: [world.dinasSosial] });
});

const called = () => openCommitmentsToCall(world.siti, here).map((one) => one.description);

describe('what a meeting calls to account', () => {
	it('is open and owed by who is invited, overdue first, then by date, undated last', () => {
		const other = insertMeeting(world, { state: 'adopted' });
		const owed = (description: string, due: string | null) =>
			insertCommitment(world, other, { description, due });
		owed('besok', '2026-11-24');
		owed('tanpa tanggal', null);
		owed('kemarin', '2026-11-22');
		owed('lama', '2026-10-01');
		insertCommitment(world, other, { description: 'instansi lain', leadId: world.polres });
		insertCommitment(world, other, {
			description: 'mendukung',
			leadId: world.polres,
			supporting: [world.dinasSosial],
			due: '2026-12-24'
		});
		insertCommitment(world, other, { description: 'ditutup', state: 'closed' });
		insertCommitment(world, other, { description: 'draf', state: 'drafted' });
		insertCommitment(world, here, { description: 'dari rapat ini' });
		expect(called()).toEqual(['lama', 'kemarin', 'besok', 'mendukung', 'tanpa tanggal']);
		expect(openCommitmentsToCall(world.siti, here)[0]).toMatchObject({
			leadAcronym: 'Dinsos',
			standing: 'not_started',
			schedule: { code: 'late', days: 53 }
		});
	});

	it('takes in what its series left open, whoever owes it', () => {
		const before = insertMeeting(world, { state: 'adopted' });
		insertCommitment(world, before, { description: 'dari rangkaian', leadId: world.polres });
		expect(called()).toEqual([]);
		const { id } = openWriter()
			.insert(series)
			.values({ regionId: world.contoh, name: 'Rakor PPA' })
			.returning()
			.get();
		for (const meeting of [here, before])
			openWriter().update(meetings).set({ seriesId: id }).where(eq(meetings.id, meeting)).run();
		expect(called()).toEqual(['dari rangkaian']);
	});

	it('leaves out what the reader may not know, and is 404 for a foreign meeting', () => {
		const other = insertMeeting(world, { state: 'adopted' });
		insertCommitment(world, other, { description: 'rahasia', confidentiality: 'secret' });
		expect(openCommitmentsToCall(world.dimas, here)).toEqual([]);
		expect(openCommitmentsToCall(world.siti, here)).toHaveLength(1);
		expect(outcomeOf(() => openCommitmentsToCall(world.stranger, here))).toBe('not_found');
	});
});
