import { beforeEach, describe, expect, it } from 'vitest';
import { askExtension } from '#domain/commitments/extension.ts';
import { extensionPage } from '#domain/commitments/extension-page.ts';
import { registerChoices } from '#domain/commitments/register-choices.ts';
import { NO_FILTERS } from '#domain/commitments/register-filters.ts';
import { returnReport } from '#domain/verifications/operations.ts';
import { setClock } from '#lib/clock.ts';
import { heldMeeting, promise, reportOn } from '../../support/commitments.ts';
import { freshDatabase } from '../../support/database.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

let world: World;

beforeEach(() => {
	freshDatabase();
	setClock(Date.UTC(2026, 10, 23, 1));
	world = buildWorld();
});

describe('extensionPage', () => {
	it('lets the owner ask, then withdraw, and the chair decide, naming a meeting that they may see', () => {
		const id = promise(world);
		expect(extensionPage(world.yusuf, id)).toMatchObject({
			open: null,
			meetings: [],
			may: { ask: true, withdraw: false, decide: false }
		});
		askExtension(world.yusuf, id, { due: '18 Desember 2026', reason: 'Banjir.' });
		const secret = heldMeeting(world, 'secret');
		expect(extensionPage(world.yusuf, id).may).toEqual({
			ask: false,
			withdraw: true,
			decide: false
		});
		const chair = extensionPage(world.sekda, id);
		expect([chair.may.decide, chair.open?.asked]).toEqual([true, '2026-12-18']);
		expect(chair.meetings.map((one) => one.id)).toContain(secret);
		expect(extensionPage(world.bupati, id).meetings.map((one) => one.id)).not.toContain(secret);
	});

	it('says how the commitment stands, for who must decide', () => {
		const id = promise(world);
		reportOn(world.yusuf, id, world.dinasSosial, { percent: 40 });
		const claim = reportOn(world.yusuf, id, world.dinasSosial, { status: 'done' });
		returnReport(world.laras, claim, { reason: 'Foto belum ada.' });
		expect(extensionPage(world.bupati, id).commitment).toMatchObject({
			standing: 'in_progress',
			schedule: { code: expect.any(String) },
			lastPercent: 40
		});
	});

	it('offers nothing once done is claimed, and does not exist for who may not know of it', () => {
		const id = promise(world);
		reportOn(world.yusuf, id, world.dinasSosial, { status: 'done' });
		expect(extensionPage(world.yusuf, id)).toMatchObject({ movable: false, may: { ask: false } });
		expect(() => extensionPage(world.stranger, id)).toThrow(
			expect.objectContaining({ kind: 'not_found' })
		);
	});
});

describe('registerChoices', () => {
	it('drops and names what is not there, or what one may not know of', () => {
		const secret = heldMeeting(world, 'secret');
		const filters = { ...NO_FILTERS, institution: 9999, function: 9999, meeting: secret };
		const read = registerChoices(world.bupati, filters, 'id');
		expect(read.filters).toEqual(NO_FILTERS);
		expect(read.unknown).toEqual(['institution', 'function', 'meeting']);
		expect(registerChoices(world.siti, filters, 'id')).toMatchObject({
			meeting: { id: secret },
			unknown: ['institution', 'function']
		});
	});
});
