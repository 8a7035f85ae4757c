import { penFrom } from './pens.ts';
import type { Correcting, Draft } from './desk.svelte.ts';

type Fields = readonly (readonly [string, string])[];

/** What is typed, as a draft keeps it. */
export function draftFields({ text, pen, itemId, corrections }: Draft): Fields {
	return [
		['typed', text],
		['line', pen.line],
		['plain', pen.line === 'commitment' && pen.plain ? '1' : ''],
		['kind', pen.line === 'commitment' ? '' : pen.kind],
		['agendaItemId', itemId === null ? '' : String(itemId)],
		...Object.entries(corrections).map(([name, value]) => [`by.${name}`, value] as const)
	];
}

/** What is being corrected, as a draft keeps it beside the line. */
export function correctingFields({
	name,
	address,
	version,
	agendaItemId,
	kept,
	withdraws
}: Correcting): Fields {
	return [
		['of.name', name],
		['of.address', address],
		['of.version', String(version)],
		['of.agendaItemId', String(agendaItemId ?? '')],
		['of.withdraws', withdraws ? '1' : ''],
		...kept.map(([field, value]) => [`kept.${field}`, value] as const)
	];
}

/** The record that a kept draft corrects; null for a new line. */
export function correctingOf(fields: Fields): Correcting | null {
	const value = (name: string) => fields.find(([own]) => own === `of.${name}`)?.[1] ?? '';
	if (value('address') === '') return null;
	return {
		name: value('name'),
		address: value('address'),
		version: Number(value('version')),
		agendaItemId: value('agendaItemId') === '' ? null : Number(value('agendaItemId')),
		withdraws: value('withdraws') === '1',
		kept: fields.flatMap(([name, own]) =>
			name.startsWith('kept.') ? [[name.slice(5), own] as const] : []
		)
	};
}

/** The draft that fields hold, a kept one's or those of a line on its way. */
export function draftOf(fields: Fields, fallback: Draft): Draft {
	const value = (name: string) => fields.find(([own]) => own === name)?.[1];
	const item = value('agendaItemId');
	const plain = value('plain') === '1';
	return {
		text: value('typed') ?? '',
		pen: plain
			? { line: 'commitment', plain }
			: (penFrom(value('line') ?? '', value('kind') ?? '') ?? fallback.pen),
		itemId: item === undefined ? fallback.itemId : item === '' ? null : Number(item),
		corrections: Object.fromEntries(
			fields.flatMap(([name, own]) => (name.startsWith('by.') ? [[name.slice(3), own]] : []))
		)
	};
}
