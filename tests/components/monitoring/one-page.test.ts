import { beforeEach, expect, it } from 'vitest';
import { addressesOf } from '#components/monitoring/address.ts';
import MonitoringPaper from '#components/monitoring/MonitoringPaper.svelte';
import OnePage from '#components/monitoring/OnePage.svelte';
import type { MonitoringChoices } from '#domain/monitoring/choices.ts';
import { forgetLedger } from '#domain/monitoring/ledger.ts';
import { functions } from '#domain/regions/schema.ts';
import { setClock } from '#lib/clock.ts';
import { plain } from '#lib/format/spaces.ts';
import { openWriter } from '#lib/server/database.ts';
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
	const text = textOf(html);
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

it('says on paper and on the page that nothing is there, instead of figures of nothing', () => {
	const asked = { language: 'id', date: TODAY } as const;
	const data = onePage(world.laras, new URLSearchParams('made=2020'), asked);
	const to = addressesOf(data.choices.filters);
	const paper = { ...data, region: 'Kabupaten Contoh', office: null, printedBy: 'Laras' };
	for (const html of [
		draw(MonitoringPaper, { data: paper, to }),
		draw(OnePage, { data: { ...data, choices: fixedTo(data.choices) }, to, about: 'institution' })
	]) {
		expect(html).toContain('Tidak ada komitmen yang cocok dengan saringan ini.');
		expect(html).not.toContain('0 komitmen');
	}
});

it('takes every late commitment to the meeting on paper, with how late it is and how long silent', () => {
	for (let count = 0; count < 23; count++) promise(world, { dueCurrent: '2026-11-13' });
	promise(world, { dueCurrent: '2026-11-30', activeSince: Date.UTC(2026, 10, 3, 1) });
	const paper = paperOf('');
	expect(paper).toContain('23 komitmen terlambat');
	expect(paper.match(/13 Nov 2026 Belum mulai 10 \d+/g)).toHaveLength(23);
	// What comes is said where the paper is about one office or one field of work.
	expect(paper).not.toContain('30 Nov 2026');
	expect(paperOf(`institution=${world.dinasSosial}`)).toContain('30 Nov 2026 Belum mulai 20');
});

it('sets the present month beside the end of the one before, and the table beside its drawing', () => {
	const october = Date.UTC(2026, 9, 5, 1);
	promise(world, { dueCurrent: '2026-10-20', activeSince: october });
	promise(world, { dueCurrent: '2026-11-13', activeSince: october });
	promise(world, { dueCurrent: '2026-12-11' });
	const asked = { language: 'id', date: TODAY, fixed: { institution: world.dinasSosial } } as const;
	const data = onePage(world.laras, new URLSearchParams(), asked);
	const to = addressesOf(data.choices.filters);
	const page = textOf(draw(OnePage, { data, to, about: 'institution' }));
	expect(page).toContain(
		'November 2026 sampai hari ini: 1 komitmen baru 0 selesai 1 jatuh tempo dan masih terlambat ' +
			'Terlambat pada akhir Oktober 2026: 1, kini 2 (naik 1)'
	);
	// Made, done, due, still late; at its end done, not due yet, past due, not to be done, all.
	expect(page).toContain('November 2026 1 0 1 1 0 1 2 0 3');
	expect(page).toContain('Oktober 2026 2 0 1 1 0 1 1 0 2');
});

it('says on paper how much of the map it shows, and ends a name with its own point', () => {
	for (const name of ['A', 'B', 'C', 'D', 'E', 'F', 'G'])
		promise(world, { functionId: fieldOfWork(name) });
	const paper = paperOf('');
	expect(paper).toContain('6 dari 7 urusan, 1 dari 1 instansi');
	expect(paper).toContain('pencetaknya, Laras Ayuningtyas, S.E. Dari');
});

function fieldOfWork(name: string): number {
	return openWriter()
		.insert(functions)
		.values({ code: name, name, nameEnglish: name, position: name.codePointAt(0) ?? 0 })
		.returning({ id: functions.id })
		.get().id;
}

/** The words of the paper for an address. */
function paperOf(query: string): string {
	const asked = { language: 'id', date: TODAY, as: 'paper' } as const;
	const data = onePage(world.laras, new URLSearchParams(query), asked);
	const html = draw(MonitoringPaper, {
		data: {
			...data,
			region: 'Kabupaten Contoh',
			office: null,
			printedBy: 'Laras Ayuningtyas, S.E.'
		},
		to: addressesOf(data.choices.filters)
	});
	return textOf(html);
}

function textOf(html: string): string {
	return plain(html.replaceAll(/<[^>]+>/g, ' '))
		.replaceAll(/\s+/g, ' ')
		.replaceAll(' :', ':')
		.trim();
}

function fixedTo(choices: MonitoringChoices): MonitoringChoices {
	return { ...choices, filters: { ...choices.filters, institution: world.dinasSosial } };
}
