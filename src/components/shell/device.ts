import { forgetMarks, isMarked, rememberReader } from '#lib/browser/marks.ts';

/**
 * Looks, on every page, whether something of its reader waits on this device, and asks before
 * somebody signs out of it. What it needs beyond these lines is loaded only where something waits.
 */
export function watchDevice(): void {
	addEventListener('load', keepWorker);
	const place = document.querySelector<HTMLElement>('#device');
	const { account, language = 'id', zone = 'Asia/Jakarta' } = place?.dataset ?? {};
	if (!place || account === undefined) return;
	rememberReader(account, language, zone);
	if (isMarked(account, 'entries'))
		import('#components/offline/show-waiting.ts').then(
			({ showWaiting }) => showWaiting(place, account, language === 'en' ? 'en' : 'id'),
			() => undefined
		);
	document.addEventListener('submit', (event) => leave(event, account), { capture: true });
}

/** Pages for reading do not bring the lines with which others register it; over plain http there is none. */
function keepWorker(): void {
	if (!('serviceWorker' in navigator)) return;
	navigator.serviceWorker.register('/service-worker.js', { type: 'module' }).catch(() => undefined);
}

function leave(event: SubmitEvent, account: string): void {
	const form = event.target;
	if (!(form instanceof HTMLFormElement) || new URL(form.action).pathname !== SIGN_OUT) return;
	if (!isMarked(account, 'entries') && !isMarked(account, 'drafts')) return forgetMarks();
	event.preventDefault();
	// That page lists what would be lost.
	if (location.pathname !== SIGN_OUT) location.assign(SIGN_OUT);
	else void wipeAndSend(form);
}

const SIGN_OUT = '/sign-out';

// Over plain http browsers ignore the header that clears the device.
async function wipeAndSend(form: HTMLFormElement): Promise<void> {
	await import('#lib/browser/device.ts').then(({ wipe }) => wipe()).catch(() => undefined);
	form.submit();
}
