import { now } from '#lib/clock.ts';
import { dateTime } from '#lib/format/times.ts';
import { isShortcut } from '#components/shell/keys.ts';
import { newestMark } from '../newest.ts';
import { SIZES } from './fitting.ts';
import { wallOf } from './typed.ts';
import type { TypedLine } from './typed.ts';

const ASK_MS = 4000;
const CLOCK_MS = 10_000;
const SENT_MS = 600;

/** Keeps the wall up to date with the minutes, and lets the operator lead it by keys. */
export function project(): void {
	const found = document.getElementById('projection');
	if (found) keepUpToDate(found);
}

function keepUpToDate(wall: HTMLElement): void {
	const { meeting = '', runs, language, zone = '' } = wall.dataset;
	let frozen = false;
	/** How much smaller or larger than what fits. */
	let chosen = 0;
	let typed: TypedLine | null = null;
	let settling: ReturnType<typeof setTimeout> | undefined;
	/** How many pages were asked for, and which of them stands here. */
	let asked = 0;
	let drawn = 0;

	fit();
	wallOf(meeting).onmessage = ({ data }: MessageEvent<TypedLine>) => {
		if (frozen) return;
		stay();
		// The agenda stays until somebody turns from it.
		if (asks('view')) return void (typed = data.text === '' ? null : data);
		// Once a line is sent, its place is kept until the minutes have it.
		if (data.text === '') {
			if (typed) settling = setTimeout(() => void settle(), SENT_MS);
			return;
		}
		typed = data;
		const under = data.number.split('.')[0];
		if (data.line === 'commitment' && under !== shownNumber()) void refresh();
		else showTyped();
	};
	if (runs !== undefined) setInterval(() => void follow(), ASK_MS);
	setInterval(tick, CLOCK_MS);
	addEventListener('resize', fit);
	addEventListener('keydown', press);
	document.documentElement.dataset['takenOver'] = '';

	/** Draws the page of the address anew where the minutes have changed meanwhile. */
	async function follow(): Promise<void> {
		if (frozen || document.hidden) return;
		const mark = await newestMark(meeting);
		wall.toggleAttribute('data-cut-off', mark === null);
		if (mark !== null && mark !== wall.dataset['mark']) await refresh();
	}

	async function settle(): Promise<void> {
		forget();
		await refresh();
	}

	function forget(): void {
		typed = null;
		stay();
	}

	/** What is typed now keeps its place, whatever was sent before. */
	function stay(): void {
		clearTimeout(settling);
		settling = undefined;
	}

	/** Whether somebody has chosen what stands here. */
	const asks = (name: string) => new URLSearchParams(location.search).has(name);

	const shownNumber = () => wall.querySelector<HTMLElement>('.on-the-wall')?.dataset['resolution'];

	/** Who follows sees what is being written; who has chosen a resolution stays with it. */
	function address(): string {
		if (asks('at') || asks('view') || typed?.line !== 'commitment') return location.href;
		return `${location.pathname}?at=${typed.number.split('.')[0]}`;
	}

	async function refresh(): Promise<void> {
		const turn = ++asked;
		const answer = await fetch(address(), { headers: { accept: 'text/html' } }).catch(() => null);
		if (!answer?.ok || answer.redirected) return;
		const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
		const newer = page.getElementById('projection');
		// The answer to what was asked for earlier may come later.
		if (!newer || turn < drawn) return;
		drawn = turn;
		// The minutes have the line that was sent: it would stand here twice.
		if (settling !== undefined && newer.dataset['mark'] !== wall.dataset['mark']) forget();
		wall.replaceChildren(...newer.childNodes);
		wall.dataset['mark'] = newer.dataset['mark'] ?? '';
		wall.dataset['size'] = newer.dataset['size'] ?? '0';
		document.title = page.title;
		showTyped();
	}

	/** The server estimates; here it can be seen. */
	function fit(): void {
		const content = wall.querySelector('.on-the-wall');
		const [first, last] = [content?.firstElementChild, content?.lastElementChild];
		if (!content || !first || !last) return;
		const height = () => last.getBoundingClientRect().bottom - first.getBoundingClientRect().top;
		let size = 0;
		do wall.dataset['size'] = String(size);
		while (height() > content.clientHeight && ++size < SIZES.length);
		wall.dataset['size'] = String(Math.min(Math.max(size - chosen, 0), SIZES.length - 1));
	}

	function showTyped(): void {
		for (const old of document.querySelectorAll('.typed')) old.remove();
		const content = wall.querySelector<HTMLElement>('.on-the-wall');
		if (content && typed && !asks('view')) {
			const line = document.createElement('p');
			line.className = 'typed';
			const number = document.createElement('b');
			number.textContent = typed.number;
			line.append(number, typed.text);
			content.append(line);
			content.dataset['typing'] = typed.line;
		}
		fit();
	}

	function tick(): void {
		const clock = wall.querySelector('.clock');
		if (clock) clock.textContent = dateTime(now(), zone, language === 'en' ? 'en' : 'id');
	}

	function press(event: KeyboardEvent): void {
		if (!isShortcut(event)) return;
		const goes = GOES[event.key];
		const link = wall.querySelector<HTMLAnchorElement>(
			event.key === 'a' ? 'a[data-turn]' : `a[rel=${goes}]`
		);
		if (goes === 'up') return link?.click();
		if (link) {
			event.preventDefault();
			history.replaceState(null, '', link.href);
			return void refresh();
		}
		if (event.key === 'b') wall.toggleAttribute('data-blank');
		if (event.key === 'f') {
			frozen = wall.toggleAttribute('data-frozen');
			if (!frozen) void refresh();
		}
		if (event.key === '+' || event.key === '-') {
			chosen += event.key === '+' ? 1 : -1;
			fit();
		}
	}
}

/** Keys of a keyboard and of a presenter in the hand. */
const GOES: Readonly<Record<string, 'prev' | 'next' | 'up'>> = {
	ArrowLeft: 'prev',
	PageUp: 'prev',
	ArrowRight: 'next',
	PageDown: 'next',
	Escape: 'up'
};
