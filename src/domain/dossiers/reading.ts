import { LineCounter, isAlias, isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';
import type { Alias, Document, Node, Pair, Scalar } from 'yaml';
import type { FaultCode, Place, PlacedFault } from './faults.ts';
import { fieldAt } from './paths.ts';

/**
 * YAML or JSON (which is YAML) to plain values with the line of each. Every value arrives as text, as
 * it was typed: the format decides what is a number, so that `74.10` stays a region code and `09.00`
 * a time. An empty value and `null` are the same as absent.
 */
export interface Reading {
	readonly content: unknown;
	/** Path of the field → where it stands. */
	readonly places: ReadonlyMap<string, Place>;
	readonly faults: readonly PlacedFault[];
}

// Aliases are expanded, so a small file can be a bomb: what it expands to is counted, not the file.
const MOST_VALUES = 100_000;
const DEEPEST = 24;
const ABSENT = new Set(['', '~', 'null', 'Null', 'NULL']);

const SYNTAX: Readonly<Record<string, FaultCode>> = {
	TAB_AS_INDENT: 'tab_indent',
	BLOCK_AS_IMPLICIT_KEY: 'colon_in_text',
	MISSING_CHAR: 'quote_open',
	DUPLICATE_KEY: 'duplicate_field',
	MULTIPLE_DOCS: 'several_documents',
	RESOURCE_EXHAUSTION: 'too_deep',
	TAG_RESOLVE_FAILED: 'tag'
};

/** Reads a file's text; on a fault of syntax the content is not to be used. */
export function readText(text: string): Reading {
	const lines = new LineCounter();
	const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines });
	const places = new Map<string, Place>();
	const placeOf = (offset: number): Place => {
		const { line, col } = lines.linePos(offset);
		return { line, column: col };
	};
	const broken = (code: FaultCode, offset: number): Reading => {
		return {
			content: undefined,
			places,
			faults: [{ code, path: '', params: {}, ...placeOf(offset) }]
		};
	};
	// What follows the first fault of syntax is often only its echo.
	const [error] = [...document.errors, ...document.warnings];
	if (error) return broken(SYNTAX[error.code] ?? 'syntax', error.pos[0]);
	if (document.contents === null) return broken('empty_file', 0);
	const walk = new Walk(document, places, placeOf);
	const content = walk.value(document.contents, '', 0);
	return { content, places, faults: walk.faults };
}

class Walk {
	readonly faults: PlacedFault[] = [];
	private count = 0;
	private readonly document: Document;
	private readonly places: Map<string, Place>;
	private readonly placeOf: (offset: number) => Place;

	constructor(document: Document, places: Map<string, Place>, placeOf: (offset: number) => Place) {
		this.document = document;
		this.places = places;
		this.placeOf = placeOf;
	}

	value(node: unknown, path: string, depth: number): unknown {
		if (this.faults.length > 0) return undefined;
		if (++this.count > MOST_VALUES) return this.refuse('too_many_values', path, node);
		if (depth > DEEPEST) return this.refuse('too_deep', path, node);
		if (isNode(node) && node.tag !== undefined) return this.refuse('tag', path, node);
		if (isAlias(node)) return this.value(this.target(node), path, depth + 1);
		this.remember(node, path);
		if (isScalar(node)) return textOf(node);
		if (isSeq(node))
			return node.items.map((item, at) => this.value(item, fieldAt(path, at), depth + 1));
		if (isMap(node)) return this.group(node.items, path, depth);
		return undefined;
	}

	private group(pairs: readonly Pair[], path: string, depth: number): Record<string, unknown> {
		const group: Record<string, unknown> = {};
		const marked = pairs.some(({ key }) => isScalar(key) && key.value === 'basis');
		for (const { key, value } of pairs) {
			const name = isScalar(key) ? String(key.value) : '';
			if (!/^[a-z_]{1,40}$/.test(name) || name.startsWith('__')) {
				this.refuse('field_name', path, key);
				break;
			}
			// The value below a mark has the path of the field that is marked.
			const below = marked && name === 'value' ? path : fieldAt(path, name);
			this.remember(key, below);
			const read = this.value(value, below, depth + 1);
			if (read !== undefined && read !== null) group[name] = read;
		}
		return group;
	}

	private target(alias: Alias): Node | undefined {
		return alias.resolve(this.document);
	}

	private remember(node: unknown, path: string): void {
		if (isNode(node) && node.range) this.places.set(path, this.placeOf(node.range[0]));
	}

	private refuse(code: FaultCode, path: string, node: unknown): undefined {
		const place = this.placeOf(isNode(node) && node.range ? node.range[0] : 0);
		this.faults.push({ code, path, params: {}, ...place });
	}
}

// Texts are composed (NFC) and trimmed, as everywhere; a tab inside a sentence is a space.
function textOf(node: Scalar): string | null {
	const text = String(node.value ?? '')
		.normalize('NFC')
		.replaceAll('\r\n', '\n')
		.replaceAll('\t', ' ')
		.trim();
	if (text === '') return null;
	return node.type === 'PLAIN' && ABSENT.has(text) ? null : text;
}
