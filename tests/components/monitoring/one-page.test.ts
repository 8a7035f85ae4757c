import { beforeEach, expect, it } from 'vitest';
import { addressesOf } from '#components/monitoring/address.ts';
import OnePage from '#components/monitoring/OnePage.svelte';
import { forgetLedger } from '#domain/monitoring/ledger.ts';
import { setClock } from '#lib/clock.ts';
import { plain } from '#lib/format/spaces.ts';
import { onePage } from '../../../src/routes/monitoring/one-page.ts';
import { promise } from '../../support/commitments.ts';
import { freshDatabase } from '../../support/database.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';
import { draw } from '../support/draw.ts';

const TODAY = '2026-11-23';
let world: World;

beforeEach(() => {
	freshDatabase();
	forgetLedger();
	setClock(Date.UTC(2026, 10, 23, 1));
	world = buildWorld();
});

it('leads from the twenty latest of an institution to all, by the number that is found there', () => {
	for (let count = 0; count < 23; count++) promise(world, { dueCurrent: '2026-10-01' });
	const fixed = { institution: world.dinasSosial };
	const asked = { language: 'id', date: TODAY, fixed } as const;
	const data = onePage(world.laras, new URLSearchParams('institution=1&made=besok'), asked);
	const html = draw(OnePage, { data, to: addressesOf(data.choices.filters), about: 'institution' });
	const text = plain(html.replaceAll(/<[^>]+>/g, ' ')).replaceAll(/\s+/g, ' ');
	expect(data.ignored).toEqual(['made']);
	expect(text).toContain('Semua 23 yang terlambat');
	expect(text).toContain('Unduh data mentah (CSV)');
});

it('says how many institutions of a field of work are shown', () => {
	promise(world, { dueCurrent: '2026-10-01' });
	promise(world, { lead: world.dinasKesehatan });
	const asked = { language: 'id', date: TODAY } as const;
	const data = onePage(world.laras, new URLSearchParams(), asked);
	const html = draw(OnePage, { data, to: addressesOf(data.choices.filters), about: 'function' });
	expect(html).toContain('2 instansi, menurut keterlambatan');
});
