/** Single-key shortcuts: one switch for all, kept on the device. */
const KEY = 'tuntas-keys';

/** False where the reader has switched single-key shortcuts off. */
export function keysAreOn(): boolean {
	return localStorage.getItem(KEY) !== 'off';
}

/** Switches all single-key shortcuts on this device on or off. */
export function turnKeys(on: boolean): void {
	if (on) localStorage.removeItem(KEY);
	else localStorage.setItem(KEY, 'off');
}

/** True where a key press is a shortcut and not part of what somebody is typing. */
export function isShortcut(event: KeyboardEvent): boolean {
	if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return false;
	const target = event.target;
	if (!(target instanceof HTMLElement)) return keysAreOn();
	const types =
		target.isContentEditable ||
		target.matches('input:not([type=checkbox], [type=radio], [type=range]), textarea, select');
	return !types && keysAreOn();
}
