import { createHash, randomBytes } from 'node:crypto';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';

/** A link's secret: 200 random bits in 40 letters and digits, as the `token` parameter of a route takes them. */
export function newToken(): string {
	let bits = 0n;
	for (const byte of randomBytes(25)) bits = (bits << 8n) | BigInt(byte);
	return Array.from({ length: 40 }, (_, place) =>
		ALPHABET.charAt(Number((bits >> BigInt(5 * (39 - place))) & 31n))
	).join('');
}

/** What a table keeps of a token. */
export function hashOfToken(token: string): string {
	return createHash('sha256').update(token).digest('hex');
}
