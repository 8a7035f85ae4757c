import { beforeEach, describe, expect, it } from 'vitest';
import { SYSTEM } from '#domain/access/actor.ts';
import { loadReferenceData } from '#domain/calendar/reference.ts';
import { useRegion } from '#domain/regions/operations.ts';
import {
	allRegions,
	directoryRegions,
	functionOptions,
	regionByCode,
	regionsInUse,
	regionsKept
} from '#domain/regions/queries.ts';
import { loadFunctions, loadReferenceRegions } from '#domain/regions/reference.ts';
import { zoneOfProvince } from '#domain/regions/time-zones.ts';
import { openConnection } from '#lib/server/database.ts';
import { freshDatabase } from '../../support/database.ts';
import { buildWorld } from '../../support/world.ts';

const one = (sql: string) => openConnection().prepare(sql).pluck().get();

beforeEach(() => freshDatabase());

describe('the regions of Indonesia', () => {
	it('are 38 provinces, 416 kabupaten and 98 kota', async () => {
		expect(await loadReferenceRegions(SYSTEM)).toBe(38 + 416 + 98);
		for (const [kind, count] of [
			['province', 38],
			['kabupaten', 416],
			['kota', 98]
		])
			expect(one(`select count(*) from regions where kind = '${kind}'`), String(kind)).toBe(count);
	});

	it('are kabupaten or kota by their number, as their names say', async () => {
		await loadReferenceRegions(SYSTEM);
		expect(
			one(
				`select count(*) from regions where kind <> 'province'
				and (kind = 'kota') <> (name like 'Kota %')`
			)
		).toBe(0);
	});

	it.each([
		['63.06', 'Kabupaten Hulu Sungai Selatan', 'Asia/Makassar'],
		['64.09', 'Kabupaten Penajam Paser Utara', 'Asia/Makassar'],
		['16.73', 'Kota Lubuk Linggau', 'Asia/Jakarta'],
		['74.06', 'Kabupaten Bombana', 'Asia/Makassar'],
		['73.07', 'Kabupaten Sinjai', 'Asia/Makassar'],
		['31', 'Daerah Khusus Ibukota Jakarta', 'Asia/Jakarta'],
		['61', 'Provinsi Kalimantan Barat', 'Asia/Jakarta'],
		['94.01', 'Kabupaten Nabire', 'Asia/Jayapura']
	])('have their code, name and zone: %s', async (code, name, timeZone) => {
		await loadReferenceRegions(SYSTEM);
		expect(regionByCode(code)).toMatchObject({ code, name, timeZone });
	});

	it('are loaded once', async () => {
		await loadReferenceRegions(SYSTEM);
		expect(await loadReferenceRegions(SYSTEM)).toBe(0);
		expect(one("select count(*) from events where name = 'region.references_loaded'")).toBe(1);
	});

	it('get a corrected name, and fictional regions stay', async () => {
		buildWorld();
		await loadReferenceRegions(SYSTEM);
		openConnection().exec("update regions set name = 'Lama' where code = '63.06'");
		expect(await loadReferenceRegions(SYSTEM)).toBe(1);
		expect(regionByCode('63.06')?.name).toBe('Kabupaten Hulu Sungai Selatan');
		expect(regionByCode('99.01')?.name).toBe('Kabupaten Contoh');
	});

	it('are loaded by nobody but the system and administrators', async () => {
		const { siti } = buildWorld();
		await expect(loadReferenceRegions(siti)).rejects.toMatchObject({ kind: 'forbidden' });
	});
});

describe('the zone of a province', () => {
	it.each([
		['Asia/Jakarta', '11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 61 62'],
		['Asia/Makassar', '51 52 53 63 64 65 71 72 73 74 75 76'],
		['Asia/Jayapura', '81 82 91 92 93 94 95 96']
	])('is %s', (zone, codes) => {
		for (const code of codes.split(' ')) expect(zoneOfProvince(code), code).toBe(zone);
	});
});

describe('fields of government work', () => {
	it('have a name in both languages and are loaded once', () => {
		expect(loadFunctions(SYSTEM)).toBeGreaterThan(30);
		expect(loadFunctions(SYSTEM)).toBe(0);
		const id = functionOptions('id').map(({ name }) => name);
		const en = functionOptions('en').map(({ name }) => name);
		expect(id).toContain('Pemberdayaan perempuan dan pelindungan anak');
		expect(en).toContain('Women and child protection');
		expect(new Set(id).size).toBe(id.length);
		expect(new Set(en).size).toBe(en.length);
	});
});

describe('a region', () => {
	it('is put to use once, by the administrator', async () => {
		const { admin, siti } = buildWorld();
		await loadReferenceRegions(SYSTEM);
		const hss = regionByCode('63.06')?.id ?? 0;
		expect(() => useRegion(siti, hss)).toThrow('forbidden');
		useRegion(admin, hss);
		useRegion(admin, hss);
		expect(regionsInUse(admin).map(({ code }) => code)).toEqual(['63.06', '99.01', '99.02']);
		expect(one("select count(*) from events where name = 'region.used'")).toBe(1);
		expect(() => useRegion(admin, 999_999)).toThrow('not_found');
	});

	it('opens its directory to those who have a role in it', () => {
		const world = buildWorld();
		expect(directoryRegions(world.yusuf)).toEqual([world.contoh]);
		expect(directoryRegions(world.stranger)).toEqual([world.elsewhere]);
		expect(directoryRegions(world.admin)).toEqual([world.contoh, world.elsewhere]);
		expect(directoryRegions({ kind: 'visitor' })).toEqual([]);
	});

	it('is kept by its secretariat and by the administrator', () => {
		const world = buildWorld();
		const kept = (actor: Parameters<typeof regionsKept>[0]) =>
			regionsKept(actor).map(({ id }) => id);
		expect(kept(world.siti)).toEqual([world.contoh]);
		expect(kept(world.yusuf)).toEqual([]);
		expect(kept(world.admin)).toEqual([world.contoh, world.elsewhere]);
	});
});

describe('a new instance', () => {
	it('has regions, fields of work and holidays, and asks little of later starts', async () => {
		await loadReferenceData(SYSTEM);
		const before = one('select count(*) from events');
		await loadReferenceData(SYSTEM);
		expect(one('select count(*) from events')).toBe(before);
		expect(allRegions()).toHaveLength(552);
		expect(one('select count(*) from holidays')).toBe(171);
	});

	it('does not bring back a holiday that an administrator removed', async () => {
		await loadReferenceData(SYSTEM);
		openConnection().exec("delete from holidays where date = '2026-12-24'");
		await loadReferenceData(SYSTEM);
		expect(one("select count(*) from holidays where date = '2026-12-24'")).toBe(0);
	});
});
