import { beforeEach, describe, expect, it } from 'vitest';
import type { Confidentiality } from '#domain/access/confidentiality.ts';
import { auditLog, trailOfMeeting } from '#domain/audit/trail.ts';
import { MergeSeries, RenameSeries } from '#domain/meetings/input.ts';
import {
	findSeries,
	mergeSeries,
	mergeableSeries,
	renameSeries
} from '#domain/meetings/keeping-series.ts';
import { seriesList } from '#domain/meetings/series-list.ts';
import { search } from '#domain/search/queries.ts';
import { parse } from '#lib/forms/fields.ts';
import { freshDatabase } from '../../support/database.ts';
import { drafted, stored } from '../../support/meetings.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

let world: World;
let one: number;
let twin: number;

beforeEach(() => {
	freshDatabase();
	world = buildWorld();
	one = inSeries('Rakor PPA');
	twin = inSeries('Rakor  PPA 2026');
});

const inSeries = (seriesName: string, confidentiality: Confidentiality = 'ordinary') =>
	drafted(world, { seriesName, confidentiality });
const seriesOf = (meetingId: number) => stored(meetingId).seriesId ?? 0;
const names = (actor = world.admin) =>
	seriesList(actor).map(({ name, meetings }) => [name, meetings]);
const rename = (name: string, before = 'Rakor PPA', actor = world.siti) =>
	renameSeries(actor, seriesOf(one), parse(RenameSeries, { name, before }));
const merge = (from: number, into: number, actor = world.siti) =>
	mergeSeries(actor, from, parse(MergeSeries, { intoId: String(into) }));

describe('renaming a series', () => {
	it('gives all its meetings the new name, and keeps the old one in the log', () => {
		rename('Rapat koordinasi PPA');
		expect(names()).toContainEqual(['Rapat koordinasi PPA', 1]);
		expect(auditLog(world.admin, { name: 'series.renamed' })[0]?.facts).toEqual({
			before: 'Rakor PPA',
			after: 'Rapat koordinasi PPA'
		});
	});

	it('takes no name that another series has, however it is written', () => {
		inSeries('Inflasi');
		expect(() => rename('INFLASI')).toThrow(
			expect.objectContaining({ fields: { name: 'series_name_taken' } })
		);
		rename('RAKOR PPA');
		expect(names()).toContainEqual(['RAKOR PPA', 1]);
	});

	it('shows both names where somebody else renamed it meanwhile', () => {
		rename('Rapat PPA', 'Rakor PPA', world.admin);
		expect(() => rename('Rakor perempuan dan anak')).toThrow(
			expect.objectContaining({
				status: 409,
				current: { name: 'Rapat PPA', before: 'Rapat PPA' }
			})
		);
	});
});

describe('putting two series together', () => {
	it('moves every meeting, and each of them tells so', () => {
		const into = seriesOf(one);
		merge(seriesOf(twin), into);
		expect(names()).toEqual([['Rakor PPA', 2]]);
		expect(trailOfMeeting(world.siti, twin)[0]).toMatchObject({
			name: 'meeting.changed',
			facts: { changed: ['seriesName'] }
		});
		expect(stored(twin)).toMatchObject({ seriesId: into, version: 2 });
	});

	it('takes along what the actor may not see, and names a confidential series to nobody', () => {
		const hidden = inSeries('Konferensi kasus', 'secret');
		merge(seriesOf(hidden), seriesOf(one));
		expect(seriesOf(hidden)).toBe(seriesOf(one));
		expect(names()).toContainEqual(['Rakor PPA', 1]);
		expect(JSON.stringify(auditLog(world.admin, {}))).not.toContain('Konferensi');
		expect(auditLog(world.admin, { name: 'series.merged' })[0]?.facts).toEqual({
			name: null,
			into: 'Rakor PPA'
		});
	});

	it('is not done with a series that the actor may not know of, nor with itself', () => {
		const hidden = seriesOf(inSeries('Konferensi kasus', 'secret'));
		const own = seriesOf(one);
		expect(
			mergeableSeries(world.admin, findSeries(world.admin, own)).map(({ name }) => name)
		).toEqual(['Rakor  PPA 2026']);
		for (const into of [hidden, own, 9999])
			expect(() => merge(own, into, world.admin)).toThrow(
				expect.objectContaining({ fields: { intoId: 'choose' } })
			);
		expect(() => merge(hidden, own, world.admin)).toThrow('not_found');
		expect(names(world.siti)).toHaveLength(3);
	});

	it('lets its meetings be found by the name of the other one from then on', () => {
		const prices = inSeries('Inflasi');
		const found = (question: string) =>
			search(world.siti, question).flatMap(({ hits }) => hits.map(({ id }) => id));
		expect(found('inflasi')).toContain(prices);
		merge(seriesOf(prices), seriesOf(one));
		expect(found('inflasi')).not.toContain(prices);
		expect(found('rakor ppa')).toContain(prices);
	});
});

describe('keeping series', () => {
	it.each(['dimas', 'sekda', 'yusuf', 'laras', 'bupati', 'auditor'] as const)(
		'is not for %s',
		(who) => {
			const id = seriesOf(inSeries('Terbuka'));
			const sees = seriesList(world[who]).length > 0;
			const refusal = sees ? 'forbidden' : 'not_found';
			expect(() => renameSeries(world[who], id, { name: 'X', before: 'Terbuka' })).toThrow(refusal);
			expect(() => mergeSeries(world[who], id, { intoId: seriesOf(one) })).toThrow(refusal);
		}
	);

	it('of another region is not found', () => {
		expect(() => findSeries(world.stranger, seriesOf(one))).toThrow('not_found');
		expect(seriesList(world.stranger)).toEqual([]);
	});
});
