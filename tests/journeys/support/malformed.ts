import type { Asked } from '../../support/ask.ts';
import { URLENCODED, encoded } from './client.ts';
import type { Entries } from './client.ts';

/** Random numbers that are the same in every run. */
export class Chance {
	#state: number;

	constructor(seed: number) {
		this.#state = seed;
	}

	/** A whole number from 0 to `below` - 1. */
	below(below: number): number {
		// Mulberry32: small, and random enough to try things out.
		this.#state = (this.#state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
	}

	pick<One>(from: readonly [One, ...One[]]): One {
		return from[this.below(from.length)] ?? from[0];
	}
}

/** A post that is broken in at least one way, whatever form it is sent to. */
export interface Breaking {
	readonly breaks: (chance: Chance, entries: Entries) => Asked;
	/** `fields`: broken only where the form is known to have fields of its own. */
	readonly needs?: 'fields';
}

/**
 * The ways to break a post. What each starts from is a real form where the sender's page has one, so
 * that only what is broken stands between the post and a write.
 */
export const BREAKINGS: Readonly<Record<string, Breaking>> = {
	'of a type that is no form': {
		breaks: (chance, entries) => posted(chance.pick(NO_FORM_TYPES), encoded(entries))
	},
	'with a type that does not fit its body': {
		breaks: (_, entries) => posted('multipart/form-data; boundary=x', encoded(entries))
	},
	'without a boundary': {
		breaks: (_, entries) => posted('multipart/form-data', multipart(entries))
	},
	'broken off': {
		breaks: (chance, entries) => {
			const whole = multipart(entries);
			return posted(
				MULTIPART,
				whole.slice(0, chance.below(whole.length - `--${BOUNDARY}--`.length))
			);
		}
	},
	'with a part without a name': {
		breaks: (_, entries) =>
			posted(MULTIPART, multipart(entries, 'Content-Disposition: form-data\r\n\r\nx'))
	},
	'with a part in an encoding of old': {
		breaks: (_, entries) =>
			posted(
				MULTIPART,
				multipart(
					entries,
					'Content-Disposition: form-data; name="a"\r\nContent-Transfer-Encoding: base64\r\n\r\neA=='
				)
			)
	},
	'with a broken escape': {
		breaks: (chance, entries) =>
			posted(
				URLENCODED,
				`${encoded(entries)}&a=${chance.pick(['%', '%zz', '%ff', '%c3%28', '%ed%a0%80'])}`
			)
	},
	'in bytes that are no text': {
		breaks: (_, entries) =>
			posted(
				URLENCODED,
				Buffer.concat([
					Buffer.from(`${encoded(entries)}&a=`),
					Buffer.from([0xff, 0xfe, 0x00, 0xc3])
				])
			)
	},
	'with a name that no field has': {
		breaks: (chance, entries) =>
			posted(URLENCODED, encoded([...entries, [chance.pick(NO_NAMES), '1']]))
	},
	'with a huge name': {
		breaks: (_, entries) =>
			posted(URLENCODED, encoded([...entries, [`${'a'.repeat(5000)}[]`, '1']]))
	},
	'with too many fields': {
		breaks: (_, entries) => posted(URLENCODED, `${encoded(entries)}${'&a=1'.repeat(2001)}`)
	},
	'with two keys for one form': {
		breaks: (_, entries) =>
			posted(URLENCODED, encoded([...entries, ['idem', 'a'.repeat(20)], ['idem', 'b'.repeat(20)]]))
	},
	'with a name that is both a text and a group': {
		breaks: (_, entries) => posted(URLENCODED, encoded([...entries, ['zz', '1'], ['zz.a', '1']]))
	},
	'by a method that no page has': {
		breaks: (chance, entries) => ({
			...posted(URLENCODED, encoded(entries)),
			method: chance.pick(['PUT', 'PATCH', 'DELETE'])
		})
	},
	'from another site': {
		breaks: (chance, entries) => {
			const { headers, ...rest } = posted(URLENCODED, encoded(entries));
			const origin = chance.pick(['https://evil.test', 'null', undefined]);
			return { ...rest, headers: { ...headers, origin } };
		}
	},
	'with a field of another kind': {
		needs: 'fields',
		breaks: (_, entries) => posted(URLENCODED, encoded(grouped(entries)))
	},
	'with a file that is not what it says': {
		needs: 'fields',
		breaks: (_, entries) => posted(MULTIPART, multipart(grouped(entries), FILE))
	}
};

function posted(type: string | undefined, body: string | Buffer): Asked {
	return { method: 'POST', headers: { 'content-type': type }, body };
}

/** Every text becomes a group of one, which no field takes. */
function grouped(entries: Entries): [string, string][] {
	return entries
		.filter(([name]) => name !== 'idem')
		.map(([name, value]): [string, string] => [`${name}.x`, value]);
}

function multipart(entries: Entries, ...more: string[]): string {
	const parts = entries.map(
		([name, value]) => `Content-Disposition: form-data; name="${name}"\r\n\r\n${value}`
	);
	const lines = [...parts, ...more].map((part) => `--${BOUNDARY}\r\n${part}\r\n`);
	return `${lines.join('')}--${BOUNDARY}--\r\n`;
}

const BOUNDARY = 'batas';
const MULTIPART = `multipart/form-data; boundary=${BOUNDARY}`;
const FILE =
	'Content-Disposition: form-data; name="files"; filename="laporan.pdf"\r\nContent-Type: application/pdf\r\n\r\nMZ';
const NO_FORM_TYPES: readonly [string | undefined, ...string[]] = [
	undefined,
	'text/plain',
	'application/json',
	'text/xml',
	'x',
	`${URLENCODED}; charset=iso-8859-1`,
	'application/octet-stream',
	'multipart/mixed; boundary=x'
];
const NO_NAMES: readonly [string, ...string[]] = [
	'__proto__',
	'__proto__.admin',
	'constructor.prototype.x',
	'a.__proto__',
	'a[b]',
	'a b',
	'',
	'.',
	'a..b',
	'a.b.c.d.e.f.g',
	'\u0000',
	'ü',
	'<script>'
];
