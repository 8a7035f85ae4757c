import type * as v from 'valibot';
import { dossier } from './format.ts';
import { knownFields, nearestField } from './known-fields.ts';
import { above, fieldAt } from './paths.ts';

/** Why a file cannot be taken as a dossier; worded by `messages/dossiers.ts`. */
export const FAULT_CODES = [
	'not_utf8',
	'too_large',
	'empty_file',
	'syntax',
	'tab_indent',
	'colon_in_text',
	'quote_open',
	'duplicate_field',
	'several_documents',
	'tag',
	'too_deep',
	'too_many_values',
	'field_name',
	'unknown_format',
	'unknown_field',
	'field_required',
	'text_expected',
	'list_expected',
	'group_expected',
	'not_in_list',
	'text_empty',
	'text_too_long',
	'list_too_long',
	'control_character',
	'date_form',
	'time_form',
	'moment_form',
	'address_form',
	'slug_form',
	'path_form',
	'number_form',
	'whole_form',
	'flag_form',
	'two_readings',
	'mark_without_value',
	'mark_unreadable',
	'marked_twice',
	'mark_not_here'
] as const;
export type FaultCode = (typeof FAULT_CODES)[number];

export interface Fault {
	readonly code: FaultCode;
	/** The field, `hosts[0].name`; empty for the whole file. */
	readonly path: string;
	readonly params: Readonly<Record<string, string | number>>;
}

/** Where in the file something stands, both counted from 1. */
export interface Place {
	readonly line: number;
	readonly column: number;
}

export interface PlacedFault extends Fault, Place {}

/** What the format refuses below a field, in our own codes. */
export function faultOf(issue: v.BaseIssue<unknown>, below = ''): Fault {
	const path = (issue.path ?? []).reduce((above, { key }) => fieldAt(above, keyOf(key)), below);
	return { path, ...explained(issue, path) };
}

function explained(issue: v.BaseIssue<unknown>, path: string): Pick<Fault, 'code' | 'params'> {
	const own = FAULT_CODES.find((code) => code === issue.message);
	if (own) return { code: own, params: {} };
	if (issue.received === 'undefined') return { code: 'field_required', params: {} };
	if (issue.input === null) return { code: 'text_empty', params: {} };
	switch (issue.type) {
		case 'picklist':
			return { code: 'not_in_list', params: { choices: choicesIn(issue.expected) } };
		case 'array':
			return { code: 'list_expected', params: {} };
		case 'strict_object':
			return issue.expected === 'never' ? unknown(path) : { code: 'group_expected', params: {} };
		case 'max_length':
			return {
				code: Array.isArray(issue.input) ? 'list_too_long' : 'text_too_long',
				params: { most: Number(issue.requirement) }
			};
		default:
			return { code: 'text_expected', params: {} };
	}
}

function unknown(path: string): Pick<Fault, 'code' | 'params'> {
	const group = above(path);
	const field = path.slice(group === '' ? 0 : group.length + 1);
	const known = knownFields(dossier, group);
	const meant = nearestField(field, known) ?? '';
	return { code: 'unknown_field', params: { field, meant, known: known.join(', ') } };
}

// Valibot names the choices of a list as `("a" | "b")`.
function choicesIn(expected: string | null): string {
	return [...(expected ?? '').matchAll(/"([^"]+)"/g)].map(([, choice]) => choice).join(', ');
}

function keyOf(key: unknown): string | number {
	return typeof key === 'number' ? key : String(key);
}
