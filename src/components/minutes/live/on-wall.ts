import type { TypedLine } from '../projection/typed.ts';
import type { Desk } from './desk.svelte.ts';

/**
 * What the room may see of the line that is being typed: the wording alone, of a new line of an ordinary
 * matter. Notes are for who writes.
 */
export function typedLine({ text: typed, read, number, keep, correcting }: Desk): TypedLine {
	const nothing = { line: 'resolution', number: '', text: '' } as const;
	const isSlashWord = typed.startsWith('/');
	if (!keep || correcting || isSlashWord || read.line === 'note') return nothing;
	const text = read.line === 'commitment' ? read.promise.description : read.said.text;
	return { line: read.line, number, text };
}
