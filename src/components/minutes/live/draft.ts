import { COMMITMENT_PEN, penFrom } from './pens.ts';
import type { Draft } from './desk.svelte.ts';

type Fields = readonly (readonly [string, string])[];

/** What is typed, as a draft keeps it. */
export function draftFields({ text, pen, itemId, corrections }: Draft): Fields {
	return [
		['typed', text],
		['line', pen.line],
		['kind', pen.line === 'commitment' ? '' : pen.kind],
		['agendaItemId', itemId === null ? '' : String(itemId)],
		...Object.entries(corrections).map(([name, value]) => [`by.${name}`, value] as const)
	];
}

/** The draft that fields hold, a kept one's or those of a line on its way. */
export function draftOf(fields: Fields, fallback: Draft): Draft {
	const value = (name: string) => fields.find(([own]) => own === name)?.[1];
	const item = value('agendaItemId');
	return {
		text: value('typed') ?? '',
		pen: penFrom(value('line') ?? '', value('kind') ?? '') ?? fallback.pen ?? COMMITMENT_PEN,
		itemId: item === undefined ? fallback.itemId : item === '' ? null : Number(item),
		corrections: Object.fromEntries(
			fields.flatMap(([name, own]) => (name.startsWith('by.') ? [[name.slice(3), own]] : []))
		)
	};
}
