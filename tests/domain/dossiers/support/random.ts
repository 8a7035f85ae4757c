import { dossier } from '#domain/dossiers/format.ts';
import type { Mark } from '#domain/dossiers/marks.ts';
import { fieldAt, isGroup } from '#domain/dossiers/paths.ts';
import * as scalars from '#domain/dossiers/scalars.ts';

/** The same numbers for the same seed, so that a failure can be had again. */
export function dice(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state * 1_103_515_245 + 12_345) & 0x7fffffff;
		return state / 0x7fffffff;
	};
}

const LINES = [
	...['Dinas Sosial', 'Dinsos', 'Kapolres Contoh', 'Sekretaris Daerah', 'Kepala Dinas Sosial'],
	...['null', '~', 'a: b', '# x', '- x', '"q"', "it's", '{x}', '[x]', '*a', '&b', '!t', '%', '@'],
	...['|', '>', 'true', 'yes', '74.10', '09.00', '1_000', '0x1F', '2024-01-01', '=', '<<', 'x; y'],
	'Rabu, 31 Februari 2024'
];

const VALUES = new Map<unknown, readonly unknown[]>([
	[scalars.amount, [0, 1.5, -2, 1e6, 115.25]],
	[scalars.whole, [0, 1, 2, 3, -1]],
	[scalars.flag, [true, false]],
	[scalars.calendarDate, ['2024-02-06', '2024-02-30', '0204-01-01', '2025-12-31']],
	[scalars.clockTime, ['09.00', '9:30', '25.00', '10:15']],
	[scalars.fieldPath, ['place', 'notes[0].text', 'roles.chair']],
	[scalars.slug, ['notula', 'berita-1']],
	[scalars.webAddress, ['https://x.example/a?b=c#d']],
	[scalars.line, LINES],
	[scalars.paragraph, [...LINES, 'satu\ndua', 'x\n\n  y: z']]
]);

const MARKS: readonly Mark[] = [
	{ basis: 'derived' },
	{ basis: 'derived', from: 'kop surat' },
	{ basis: 'stated', from: 'halaman 3' },
	{ basis: 'added', by: 'Rina', at: '2024-02-07T02:15:00.000Z', why: 'lupa ditulis' }
];

/** A dossier in which about half of what the format knows is said, sense or not, and its marks. */
export function randomDossier(seed: number): { content: unknown; marks: Map<string, Mark> } {
	const roll = dice(seed);
	const pick = <T>(choices: readonly T[]): T | undefined =>
		choices[Math.floor(roll() * choices.length)];
	const made = make(dossier);
	const content = {
		...(isGroup(made) ? made : {}),
		id: `acak-${seed}`,
		title: `Rapat ${seed}`,
		region: { code: pick(['63.06', '99.01', '16.73']) }
	};
	const marks = new Map<string, Mark>();
	for (const [key, value] of Object.entries(content))
		if (key !== 'id' && key !== 'format') strew(value, key);
	return { content, marks };

	function make(schema: unknown): unknown {
		const values = VALUES.get(schema);
		if (values) return pick(values);
		if (!isGroup(schema)) throw new Error('no schema');
		if (schema.type === 'optional') return roll() < 0.45 ? make(schema.wrapped) : undefined;
		if (schema.type === 'literal') return schema.literal;
		if (Array.isArray(schema.options)) return pick(schema.options);
		if (schema.type === 'array')
			return Array.from({ length: Math.floor(roll() * 3) + 2 }, () => make(schema.item));
		const said = Object.entries(isGroup(schema.entries) ? schema.entries : {})
			.map(([key, entry]) => [key, make(entry)] as const)
			.filter(([, value]) => value !== undefined);
		return Object.fromEntries(said);
	}

	function strew(value: unknown, path: string): void {
		const mark = roll() < 0.05 ? pick(MARKS) : undefined;
		if (mark) marks.set(path, mark);
		if (Array.isArray(value)) value.forEach((item, at) => strew(item, fieldAt(path, at)));
		else if (isGroup(value))
			for (const [key, item] of Object.entries(value)) strew(item, fieldAt(path, key));
	}
}
