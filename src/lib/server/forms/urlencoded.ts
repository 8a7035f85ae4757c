import { MOST_FIELDS } from '../../forms/nest.ts';
import { MOST_FIELD_BYTES, bytesOf, unreadable } from './body-bytes.ts';

/**
 * The fields of an `application/x-www-form-urlencoded` body in their order. Stricter than a browser's
 * parser: a broken escape or invalid UTF-8 is 400, because it would be stored as something never typed.
 */
export async function readUrlencoded(
	body: ReadableStream<Uint8Array> | null
): Promise<[string, string][]> {
	const chunks: Uint8Array[] = [];
	for await (const chunk of bytesOf(body, MOST_FIELD_BYTES)) chunks.push(chunk);
	const pairs = utf8(Buffer.concat(chunks))
		.split('&')
		.filter((pair) => pair !== '');
	if (pairs.length > MOST_FIELDS) throw unreadable();
	return pairs.map((pair) => {
		const equals = pair.indexOf('=');
		if (equals === -1) return [decode(pair), ''];
		return [decode(pair.slice(0, equals)), decode(pair.slice(equals + 1))];
	});
}

/** Text of bytes that must be UTF-8 (400 where they are not). */
export function utf8(bytes: Uint8Array): string {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		throw unreadable();
	}
}

function decode(text: string): string {
	try {
		return decodeURIComponent(text.replaceAll('+', ' '));
	} catch {
		throw unreadable();
	}
}
