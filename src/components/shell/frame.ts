import { newIdem } from '#lib/forms/idem.ts';
import { watchDevice } from './device.ts';
import { isShortcut, keysAreOn, turnKeys } from './keys.ts';

/**
 * What the frame of every page does with scripts, small enough to come along everywhere: pages for
 * reading have no other script. It knows its controls by attributes, so that it works the same on a
 * page that Svelte has taken over and on one that it never will.
 */
const root = document.documentElement;
/** Which filter was chosen last, until the next page has come. */
const CHOSEN = 'filter-chosen';

root.dataset['scripts'] = '';
document.addEventListener('keydown', (event) => {
	if (event.key === 'Escape') closeAround(event.target);
	if (event.key === '/' && isShortcut(event)) leapTo(event, '[aria-keyshortcuts="/"]');
	// A page that has keys of its own shows those instead, and says so by then.
	if (event.key === '?') setTimeout(() => isShortcut(event) && leapTo(event, '[data-help]'));
});
document.addEventListener('click', (event) => {
	closeMenus(event);
	const control = event.target instanceof Element && event.target.closest('button[data-do]');
	if (control instanceof HTMLButtonElement) act(control);
});
document.addEventListener('focusin', closeMenus);
document.addEventListener('change', applyChoice);
document.addEventListener('formdata', omitEmpty);
window.addEventListener('pageshow', renewForms);
backToChoice();
showKeys();
watchDevice();

function act(control: HTMLButtonElement): void {
	const deed = control.dataset['do'];
	if (deed === 'print') window.print();
	else if (deed === 'close') closeAround(control);
	else if (deed === 'keys') {
		turnKeys(!keysAreOn());
		showKeys();
	}
}

/** Esc, or a button to leave: closes the menu or the question around it, and goes back to what opened it. */
function closeAround(target: EventTarget | null): void {
	const around =
		target instanceof Element && target.closest('details.menu[open], details.confirm[open]');
	if (!(around instanceof HTMLDetailsElement)) return;
	around.open = false;
	around.querySelector('summary')?.focus();
}

function closeMenus({ target }: Event): void {
	for (const menu of document.querySelectorAll<HTMLDetailsElement>('details.menu[open]'))
		if (target instanceof Node && !menu.contains(target)) menu.open = false;
}

function leapTo(event: KeyboardEvent, selector: string): void {
	const found = document.querySelector<HTMLElement>(selector);
	if (!found) return;
	event.preventDefault();
	if (found instanceof HTMLAnchorElement) found.click();
	else found.focus();
}

function showKeys(): void {
	for (const button of document.querySelectorAll('[data-do=keys]'))
		button.setAttribute('aria-pressed', String(keysAreOn()));
}

/** A choice among filters applies at once; text waits for Enter. */
function applyChoice({ target }: Event): void {
	if (!(target instanceof HTMLSelectElement) || !isFilter(target.form)) return;
	sessionStorage.setItem(CHOSEN, target.name);
	target.form?.requestSubmit();
}

/** The page that comes then begins where the choice was made. */
function backToChoice(): void {
	const name = sessionStorage.getItem(CHOSEN);
	sessionStorage.removeItem(CHOSEN);
	if (name !== null) document.querySelector<HTMLElement>(`.filters [name="${name}"]`)?.focus();
}

/** What is not chosen is not written into the address. */
function omitEmpty({ target, formData }: FormDataEvent): void {
	if (!(target instanceof HTMLFormElement) || !isFilter(target)) return;
	for (const name of new Set(formData.keys()))
		if (formData.getAll(name).every((value) => value === '')) formData.delete(name);
}

function isFilter(form: HTMLFormElement | null): boolean {
	return form !== null && form.matches('.filters form');
}

// A page that comes back from the browser's memory still holds the ids of what was already sent.
function renewForms({ persisted }: PageTransitionEvent): void {
	if (!persisted) return;
	for (const field of document.querySelectorAll<HTMLInputElement>('input[name=idem]'))
		field.value = newIdem();
}
