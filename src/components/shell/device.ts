import { forgetMarks, isMarked, rememberReader } from '#lib/browser/marks.ts';

/**
 * Looks, on every page, whether something of its reader waits on this device, and asks before
 * somebody signs out of it. What it needs beyond these lines is loaded only where something waits.
 */
export function watchDevice(): void {
	addEventListener('load', keepWorker);
	const place = document.querySelector<HTMLElement>('#device');
	const { account, language = '', zone = '' } = place?.dataset ?? {};
	if (!place || account === undefined) return;
	rememberReader(account, language, zone);
	if (isMarked(account, 'entries')) showWaiting();
	document.addEventListener('submit', (event) => leave(event, account), { capture: true });
}

/** Pages for reading do not bring the lines with which others register it; over plain http there is none. */
function keepWorker(): void {
	if (!('serviceWorker' in navigator)) return;
	navigator.serviceWorker.register('/service-worker.js', { type: 'module' }).catch(() => undefined);
}

function showWaiting(): void {
	const script = document.createElement('script');
	script.type = 'module';
	script.src = __WAITING_SCRIPT__;
	document.head.append(script);
}

function leave(event: SubmitEvent, account: string): void {
	const form = event.target;
	if (!(form instanceof HTMLFormElement) || new URL(form.action).pathname !== SIGN_OUT) return;
	// That page lists what would be lost, and throws it away itself.
	if (location.pathname === SIGN_OUT) return;
	if (!isMarked(account, 'entries') && !isMarked(account, 'drafts')) return forgetMarks();
	event.preventDefault();
	location.assign(SIGN_OUT);
}

const SIGN_OUT = '/sign-out';
