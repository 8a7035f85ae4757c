/**
 * An event is declared once, with the type of its facts: `facts<{ number: number }>()`. Facts are what
 * a reader must still understand in ten years: names and dates as they were, not row numbers.
 */
export interface EventDeclaration<Facts extends FactValues> {
	readonly facts?: Facts;
}

export type FactValue = string | number | boolean | null | readonly string[];
export type FactValues = { readonly [key: string]: FactValue };

/** Declares an event by the type of its facts alone; without a type argument it has none. */
export function facts<Facts extends FactValues = Record<never, never>>(): EventDeclaration<Facts> {
	return {};
}
