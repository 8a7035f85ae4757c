import type Composer from './Composer.svelte';
import type * as live from './live/index.ts';

/** The kinds of line that are written at the foot of the sheet; also the names of their forms. */
export const LINES = ['resolution', 'commitment', 'note'] as const;
export type Line = (typeof LINES)[number];

/** Where the writing stands; it is all in the address, so that it works without JavaScript. */
export interface Composing {
	readonly line: Line;
	/** The agenda item of the last line. */
	readonly agendaItemId: number | null;
	/** The resolution to which the next commitment belongs. */
	readonly resolutionId: number | null;
	/** The address asks for the plain forms. */
	readonly plain: boolean;
	/** What was just saved, so that the form begins anew and the reader goes on writing. */
	readonly after: string | null;
	/** What was typed before the desk was there to write at. */
	readonly typed?: string;
}

/** The plain forms, which only a page without JavaScript or one that asks for them loads. */
export type FormsModule = typeof Composer;

/** The live desk, which only who writes loads. */
export type LiveModule = typeof live;
