import { readFileSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkDossier } from '#domain/dossiers/check.ts';
import { openDossier } from '#domain/dossiers/parse.ts';
import { textsIn } from '#domain/dossiers/paths.ts';
import { setClock } from '#lib/clock.ts';
import { regionLookup } from './support/regions.ts';

/** The free extractions from which the five dossiers were made. */
const SCENARIOS = 'tests/domain/dossiers/scenarios';
const SHIPPED = 'src/cli/demo/dossiers';

interface Scenario {
	readonly id: string;
	readonly meeting: { readonly date: string | null; readonly time?: string | null };
	readonly attendees: unknown;
	readonly statements: readonly { readonly kind: string; readonly text: string }[];
	readonly task_forces: readonly { readonly name: string; readonly stage: string }[];
	readonly monev: readonly string[] | null;
}

const KINDS: Readonly<Record<string, string>> = {
	arahan: 'directive',
	instruksi: 'instruction',
	rekomendasi: 'recommendation',
	rencana: 'plan',
	harapan: 'hope',
	komitmen_lisan: 'oral_commitment',
	permintaan_masukan: 'request_for_input'
};

// Words of the extraction itself, not of the source; "Penjabat" is what the capacity says.
const OWN_WORDS =
	/^(?:not|stated|null|derived|unspecified|incl|paraphrase|spelling|normalised|missing|opening|paragraph|empty|named|passive|text|expands|usual|lines|unrelated|crime|news|page|must|extracted|media|related|posts|from|artikel|mewakili|calendar|penjabat|two|are|the)$/;

const pairs = readdirSync(SCENARIOS).map((name) => {
	const scenario: Scenario = parse(readFileSync(`${SCENARIOS}/${name}`, 'utf8'));
	return { name, scenario, read: openDossier(readFileSync(`${SHIPPED}/${name}`)) };
});

beforeAll(() => setClock(Date.UTC(2026, 0, 5)));
afterAll(() => setClock());

describe.each(pairs)('the dossier of $name', ({ scenario, read: { dossier, marks } }) => {
	const texts = [...textsIn(dossier)].map(([, text]) => text);

	it('keeps the id, and every statement with its kind, word for word', () => {
		expect(dossier.id).toBe(scenario.id);
		const said = [...(dossier.notes ?? []), ...(dossier.resolutions ?? [])]
			.filter((one) => !('about' in one))
			.map(({ kind, text }) => `${kind}: ${text}`);
		const stated = scenario.statements.map(({ kind, text }) => `${KINDS[kind] ?? kind}: ${text}`);
		expect(said.toSorted()).toEqual(stated.toSorted());
	});

	it('loses no name, office, place or theme of the extraction', () => {
		const kept = new Set(texts.flatMap(wordsOf));
		const rest = { ...scenario, statements: [] };
		const lost = [...textsIn(withoutKinds(rest))]
			.flatMap(([path, text]) => wordsOf(text).map((word) => [path, word] as const))
			.filter(([, word]) => !kept.has(word) && !OWN_WORDS.test(word));
		expect(lost).toEqual([]);
	});

	it('invents no date, time, commitment, indicator, decree or attendance', () => {
		expect(dossier.held_on?.date).toBe(scenario.meeting.date ?? undefined);
		expect(dossier.time?.start).toBeUndefined();
		expect(dossier.indicators).toBeUndefined();
		expect(dossier.resolutions?.flatMap(({ commitments }) => commitments ?? []) ?? []).toEqual([]);
		expect(dossier.attendance?.length).toBe(
			Array.isArray(scenario.attendees) ? scenario.attendees.length : undefined
		);
		expect((dossier.task_forces ?? []).map(({ name, words }) => [name, words])).toEqual(
			scenario.task_forces.map(({ name, stage }) => [name, stage])
		);
		expect((dossier.task_forces ?? []).some(({ decree }) => decree)).toBe(false);
	});

	it('marks what was derived from the rest as derived', () => {
		for (const path of ['region.code', 'time.zone', 'state'])
			expect(marks.get(path)?.basis, path).toBe('derived');
		expect([...marks.values()].every(({ basis, from }) => basis === 'derived' && from)).toBe(true);
	});

	it('has gaps and says so, but nothing odd', () => {
		const found = checkDossier(dossier, { marks, regions: regionLookup });
		expect(found.filter(({ level }) => level === 'odd')).toEqual([]);
		expect(found.map(({ code }) => code)).toEqual(
			expect.arrayContaining(['time_missing', 'chair_missing'])
		);
	});
});

describe('the five dossiers together', () => {
	const by = (name: string) => {
		const found = pairs.find(({ scenario }) => scenario.id === name);
		if (!found) throw new Error(`no dossier ${name}`);
		return found.read.dossier;
	};

	it('keep the day of an interview apart from the day of the meeting', () => {
		const bombana = by('bombana-2024');
		expect(bombana.held_on).toBeUndefined();
		expect(bombana.other_dates).toMatchObject([{ kind: 'interview', date: '2024-01-22' }]);
	});

	it('keep person, post and capacity apart, and on whose behalf somebody came', () => {
		expect(by('hss-2024').roles).toMatchObject([{ post: 'Bupati HSS', capacity: 'pj' }]);
		expect(by('sinjai-2021').roles?.[0]).toMatchObject({
			role: 'opener',
			person: 'A. Ilham Abubakar',
			on_behalf_of: { post: 'Bupati Sinjai', person: 'Andi Seto Asapa (ASA)' }
		});
	});

	it('keep what is only proposed, planned or wished for as just that', () => {
		expect(by('hss-2024').task_forces).toMatchObject([{ stage: 'proposed' }]);
		expect(by('sinjai-2021').task_forces).toMatchObject([{ stage: 'planned' }]);
		expect(by('sinjai-2021').notes).toContainEqual(
			expect.objectContaining({ kind: 'request_for_input', responsible_words: 'Forkopimda' })
		);
		expect(by('ppu-2024').notes).toContainEqual(
			expect.objectContaining({ kind: 'hope', about: 'monitoring' })
		);
	});
});

function wordsOf(text: string): readonly string[] {
	return text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
}

// Codes of the extraction's own taxonomy; the dossier has its own.
function withoutKinds(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(withoutKinds);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.filter(([key]) => !['kind', 'counts', 'ok'].includes(key))
			.map(([key, item]) => [key, withoutKinds(item)])
	);
}
