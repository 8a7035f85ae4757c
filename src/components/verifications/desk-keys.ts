import { isShortcut } from '#components/shell/keys.ts';

/** A report must have been on the screen this long before a key may decide it. */
const SEEN_MILLISECONDS = 300;

/** What the keys of the desk do. */
export interface DeskActs {
	/** The button or link of a key: `a`, `r`, `j`, `k`, `b`, `z`. */
	press(key: string): void;
	/** A phrase by its number, from 1. */
	insert(phrase: number): void;
}

/**
 * The keys of one report. A key that is held down, or pressed twice in haste, must not decide a report
 * that nobody has looked at: repeats count for nothing, and each report is given a moment first.
 */
export function deskKeys(acts: DeskActs, shownAt: () => number) {
	return (event: KeyboardEvent): void => {
		// Out of the note, so that the keys decide again.
		if (event.key === 'Escape' && event.target instanceof HTMLTextAreaElement) event.target.blur();
		if (event.repeat || event.shiftKey || !isShortcut(event)) return;
		if (event.target instanceof HTMLElement && event.target.closest('dialog')) return;
		const key = event.key.toLowerCase();
		const digit = /^[1-9]$/.test(key);
		if (!digit && !['a', 'r', 'j', 'k', 'b', 'z'].includes(key)) return;
		// A phrase and a look at the evidence decide nothing.
		const mayDecide = !digit && key !== 'b';
		if (mayDecide && event.timeStamp - shownAt() < SEEN_MILLISECONDS) return;
		event.preventDefault();
		if (digit) acts.insert(Number(key));
		else acts.press(key);
	};
}
