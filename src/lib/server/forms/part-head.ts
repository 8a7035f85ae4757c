import { unreadable } from './body-bytes.ts';
import { utf8 } from './urlencoded.ts';

/** Name of a field, and of its file where the part is one. */
export interface PartHead {
	readonly name: string;
	readonly fileName?: string;
}

/** Reads the head of one part strictly (400): exactly one disposition, one name, no transfer encoding. */
export function partHead(header: unknown): PartHead {
	const disposition = single(header, 'content-disposition');
	const encoding = single(header, 'content-transfer-encoding');
	if (disposition === undefined) throw unreadable();
	if (encoding !== undefined && !/^(?:7bit|8bit|binary)$/i.test(encoding.trim()))
		throw unreadable();
	const parameters = parametersOf(disposition);
	const name = parameters.get('name');
	if (!name || name.length > 200) throw unreadable();
	const fileName = parameters.get('filename');
	return fileName === undefined ? { name } : { name, fileName };
}

const PARAMETER = /;\s*([a-z][a-z0-9*-]*)=(?:"((?:[^"\\]|\\.)*)"|([^\s;"]+))\s*/giy;

function parametersOf(disposition: string): Map<string, string> {
	const start = /^form-data\s*/i.exec(disposition);
	if (!start) throw unreadable();
	const found = new Map<string, string>();
	PARAMETER.lastIndex = start[0].length;
	let end = start[0].length;
	for (let match = PARAMETER.exec(disposition); match; match = PARAMETER.exec(disposition)) {
		const key = match[1]?.toLowerCase() ?? '';
		if (found.has(key)) throw unreadable();
		found.set(key, valueOf(match));
		end = PARAMETER.lastIndex;
	}
	if (end !== disposition.length) throw unreadable();
	return found;
}

// Browsers write a quote or a line break in a name as %22, %0D, %0A and nothing else (HTML, 4.10.21.8);
// other programs put a backslash before the quote. The library hands bytes over as Latin-1.
function valueOf(match: RegExpExecArray): string {
	const raw = match[2]?.replaceAll('\\"', '"') ?? match[3] ?? '';
	return utf8(Buffer.from(raw, 'latin1'))
		.replaceAll('%22', '"')
		.replaceAll(/%0[da]/gi, ' ');
}

function single(header: unknown, name: string): string | undefined {
	if (typeof header !== 'object' || header === null || !(name in header)) return undefined;
	const values: unknown = Reflect.get(header, name);
	if (!Array.isArray(values) || values.length !== 1) throw unreadable();
	const value: unknown = values[0];
	if (typeof value !== 'string') throw unreadable();
	return value;
}
