import { beforeEach, describe, expect, it } from 'vitest';
import { auditLog } from '#domain/audit/trail.ts';
import { judgeInstitutionList, registerInstitutionList } from '#domain/institutions/list.ts';
import { readInstitutionLines } from '#domain/institutions/list-lines.ts';
import { listInstitutions } from '#domain/institutions/queries.ts';
import { institutionKindWords } from '#messages/institutions.ts';
import { freshDatabase } from '../../support/database.ts';
import { everybody } from '../../support/meetings.ts';
import { outcomeOf } from '../../support/outcome.ts';
import { buildWorld } from '../../support/world.ts';
import type { World } from '../../support/world.ts';

const KINDS = [institutionKindWords.id, institutionKindWords.en];

let world: World;

beforeEach(() => {
	freshDatabase();
	world = buildWorld();
});

const judged = (lines: string) =>
	judgeInstitutionList(world.admin, { regionId: world.contoh, lines }, KINDS);
const register = (lines: string, checked: number) =>
	registerInstitutionList(world.admin, { regionId: world.contoh, lines, checked }, KINDS);
const registered = () => auditLog(world.admin, { name: 'institution.registered' });

describe('a line of a pasted list', () => {
	it.each([
		['Dinas Pangan', 'Dinas Pangan', null, 'office'],
		['3.\tDinas Pangan\tDispangan\tDinas', 'Dinas Pangan', 'Dispangan', 'office'],
		['"Dinas Pangan";"Dispangan"', 'Dinas Pangan', 'Dispangan', 'office'],
		['Dinas Pangan (Dispangan)', 'Dinas Pangan', 'Dispangan', 'office'],
		['Yayasan Bina; YB; organisasi kemasyarakatan', 'Yayasan Bina', 'YB', 'ngo'],
		['Yayasan Bina; YB; Non-governmental organisation', 'Yayasan Bina', 'YB', 'ngo'],
		['Puskesmas Hulu;;', 'Puskesmas Hulu', null, 'technical_unit'],
		['Sekretariat DPRD', 'Sekretariat DPRD', null, 'council_secretariat'],
		['Badan Pusat Statistik; BPS', 'Badan Pusat Statistik', 'BPS', 'vertical'],
		['Badan Keuangan', 'Badan Keuangan', null, 'agency'],
		['PT Air Bersih', 'PT Air Bersih', null, 'enterprise'],
		['Yayasan Bina', 'Yayasan Bina', null, null],
		['Dinas Pangan; DP; Kerajaan', 'Dinas Pangan', 'DP', null]
	])('%j is read', (line, name, acronym, kind) => {
		expect(readInstitutionLines(line, KINDS)).toMatchObject([{ line: 1, name, acronym, kind }]);
	});

	it('may be empty or hold the headings of the spreadsheet, and keeps its number', () => {
		const text = 'No\tNama\tSingkatan\n\n1\tDinas Pangan\tDP\r\n\t\t\n2\tDinas Pasar';
		const lines = readInstitutionLines(text, KINDS).map(({ line, name }) => [line, name]);
		expect(lines).toEqual([
			[3, 'Dinas Pangan'],
			[5, 'Dinas Pasar']
		]);
	});
});

describe('the check of a pasted list', () => {
	it('says of each line what it would make or why not, and writes nothing', () => {
		const verdicts = judged(
			[
				'Dinas Pangan; Dispangan; Dinas; Kepala Dinas Pangan; Ratna Dewi',
				'dinas sosial',
				'Yayasan Bina',
				'Dinas Pasar; DP; Kerajaan',
				';DX',
				'Dinas Pangan',
				`Dinas ${'a'.repeat(200)}`,
				'Dinas Kebun;;;;Joko',
				`Dinas Air;;;Kepala Dinas Air;${world.sekda.name}`,
				'Dinas Api;;;Kepala Dinas Api;ratna dewi'
			].join('\n')
		).map(({ verdict }) => verdict);
		expect(verdicts).toEqual([
			'made',
			'there',
			'no_kind',
			'no_kind',
			'no_name',
			'twice',
			'too_long',
			'no_head_title',
			'head_exists',
			'head_exists'
		]);
		expect(registered()).toEqual([]);
	});

	it('is for those who keep the directory of the region', () => {
		const input = { regionId: world.contoh, lines: 'Dinas Pangan' };
		for (const [name, actor] of everybody(world)) {
			const keeps = [world.siti, world.admin].some((one) => one === actor);
			const outcome = outcomeOf(() => judgeInstitutionList(actor, input, KINDS));
			expect([name, outcome === 'done']).toEqual([name, keeps]);
		}
	});
});

describe('registering a pasted list', () => {
	const LIST =
		'Dinas Pangan; Dispangan; Dinas; Kepala Dinas Pangan; Ratna Dewi\nDesa Hulu\nDinas Sosial';

	it('makes each institution as its own form does, with its head, and twice is once', () => {
		expect(register(LIST, 2)).toBe(2);
		expect(registered().map(({ facts }) => facts['name'])).toEqual(['Desa Hulu', 'Dinas Pangan']);
		const { rows } = listInstitutions(world.admin, { q: 'Pangan' });
		expect(rows).toMatchObject([{ acronym: 'Dispangan', kind: 'office', head: 'Ratna Dewi' }]);
		expect(outcomeOf(() => register(LIST, 2))).toBe('institution.list_unchecked');
		expect(registered()).toHaveLength(2);
	});

	it('makes none of them where one is refused, or where another number was promised', () => {
		for (const [lines, checked] of [
			[`${LIST}\nYayasan Bina`, 2],
			[LIST, 3],
			['Dinas Sosial', 0]
		] as const)
			expect(outcomeOf(() => register(lines, checked))).toBe('institution.list_unchecked');
		expect(registered()).toEqual([]);
	});
});
