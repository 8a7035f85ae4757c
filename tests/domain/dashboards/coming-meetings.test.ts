import { beforeEach, describe, expect, it } from 'vitest';
import { comingMeetings } from '#domain/dashboards/coming-meetings.ts';
import { freshDatabase } from '../../support/database.ts';
import { insertMeeting } from '../../support/records.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

const TODAY = '2026-11-23';

let world: World;

beforeEach(() => {
	freshDatabase();
	world = buildWorld();
});

describe('what a coming meeting lacks', () => {
	it('leads only those to the place who may fill it in there', () => {
		insertMeeting(world, { state: 'interrupted', heldOn: TODAY });
		const [asSecretary] = comingMeetings(world.siti, TODAY, 5);
		const [asMinuteTaker] = comingMeetings(world.dimas, TODAY, 5);
		expect(asSecretary?.missing.map(({ code }) => code)).toContain('chair');
		expect(asSecretary?.fillable).toContain('chair');
		expect(asMinuteTaker?.own).toBe(true);
		expect(asMinuteTaker?.fillable).not.toContain('chair');
		expect(asMinuteTaker?.fillable).toContain('attendance');
	});

	it('leads nobody else anywhere', () => {
		insertMeeting(world, { state: 'scheduled', heldOn: TODAY });
		const [asVerifier] = comingMeetings(world.laras, TODAY, 5);
		expect(asVerifier).toMatchObject({ own: false, fillable: [] });
	});
});
