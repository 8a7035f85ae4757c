import { beforeEach, expect, it } from 'vitest';
import { fillInCommitment } from '#domain/commitments/filling-in.ts';
import { FillInCommitment } from '#domain/commitments/input.ts';
import { commitmentParts, commitments } from '#domain/commitments/schema.ts';
import { parse } from '#lib/forms/fields.ts';
import { db, openWriter } from '#lib/server/database.ts';
import { freshDatabase } from '../../support/database.ts';
import { insertCommitment, insertMeeting } from '../../support/records.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

let world: World;

beforeEach(() => {
	freshDatabase();
	world = buildWorld();
});

it('a lead that is filled in later takes back the claim that supporting institutions had made for the whole', () => {
	const id = insertCommitment(world, insertMeeting(world, { state: 'adopted' }), {
		supporting: [world.polres]
	});
	openWriter().run("delete from commitment_parts where role = 'lead'");
	openWriter().update(commitmentParts).set({ reportedStatus: 'done', reportedPercent: 100 }).run();
	openWriter()
		.update(commitments)
		.set({ leadId: null, reportedStatus: 'done', reportedPercent: 100 })
		.run();
	const typed = { leadId: String(world.dinasSosial), version: '1' };
	fillInCommitment(world.siti, id, parse(FillInCommitment, typed));
	const stored = db.select().from(commitments).get();
	expect(stored?.leadId).toBe(world.dinasSosial);
	expect(stored?.reportedStatus).not.toBe('done');
	expect(stored?.reportedPercent).not.toBe(100);
});
