import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ICON_NAMES } from '#components/icon-name.ts';
import { STANDINGS } from '#domain/commitments/standings.ts';

const file = readFileSync(new URL('../../../src/components/icons.svg', import.meta.url), 'utf8');
const symbols = new Set([...file.matchAll(/<symbol id="([\w-]+)"/g)].map(([, id]) => id));

it('has a drawing for every icon and every tone of a status', () => {
	for (const name of ICON_NAMES) expect(symbols).toContain(`icon-${name}`);
	for (const tone of [...STANDINGS, 'late', 'neutral']) expect(symbols).toContain(`tone-${tone}`);
});

it('takes its colours from the page that uses it, so that the dark scheme reaches them', () => {
	const fixed = [...file.matchAll(/(?:fill|stroke)="(#\w+)"/g)].map(([, colour]) => colour);
	// The exclamation mark stands on a yellow that stays yellow.
	expect(new Set(fixed)).toEqual(new Set(['#1c1f29']));
});
