import { describe, expect, it } from 'vitest';
import { hashOfToken, newToken } from '#lib/server/token.ts';

describe('a token', () => {
	it('has the form that routes take, and is never the same', () => {
		const tokens = Array.from({ length: 200 }, newToken);
		for (const token of tokens) expect(token).toMatch(/^[a-z2-7]{40}$/);
		expect(new Set(tokens).size).toBe(200);
	});

	it('uses every letter of its alphabet at every place', () => {
		const tokens = Array.from({ length: 2000 }, newToken);
		for (const place of [0, 19, 39])
			expect(new Set(tokens.map((token) => token[place])).size).toBe(32);
	});

	it('is not told by its hash', () => {
		expect(hashOfToken('a'.repeat(40))).toMatch(/^[0-9a-f]{64}$/);
	});
});
