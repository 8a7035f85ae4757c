import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Refusal } from './gate.ts';

export const REFUSAL_STATUS = {
	malformed: 400,
	address_too_long: 414,
	wrong_host: 421,
	method: 405,
	foreign_form: 403,
	embedded: 403,
	length_required: 411,
	too_large: 413,
	too_slow: 408,
	not_found: 404,
	stopping: 503,
	failed: 500
} as const satisfies Record<Refusal, number>;

/** The words of refusals in one language. */
export interface RefusalWords {
	readonly requestCode: (id: string) => string;
	readonly toHome: string;
	readonly reasons: Readonly<Record<Refusal, readonly [title: string, advice: string]>>;
}

/** Both languages; handed in, because the tools of `lib` know no words for people. */
export type RefusalCatalogue = Readonly<Record<Language, RefusalWords>>;

type Language = 'id' | 'en';

/** How requests are turned away, in the reader's language. */
export class Refuser {
	readonly #words: RefusalCatalogue;

	constructor(words: RefusalCatalogue) {
		this.#words = words;
	}

	/** Answers with a short text and lets the rest of the body run out. */
	refuse(
		request: IncomingMessage,
		response: ServerResponse,
		reason: Refusal,
		requestId: string
	): void {
		const { type, body } = this.page(request.headers, reason, requestId);
		response.statusCode = REFUSAL_STATUS[reason];
		response.setHeader('content-type', type);
		if (reason === 'method') response.setHeader('allow', 'GET, HEAD, POST, PUT, PATCH, DELETE');
		if (reason === 'stopping') response.setHeader('retry-after', '5');
		response.setHeader('content-length', Buffer.byteLength(body));
		response.end(request.method === 'HEAD' ? undefined : body);
		drain(request);
	}

	/** The text of a refusal: a small page for browsers, a line for programs. */
	page(
		headers: Readonly<Record<string, string | string[] | undefined>>,
		reason: Refusal,
		requestId: string
	): { type: string; body: string } {
		const language =
			chosenLanguage(String(headers['cookie'] ?? '')) ??
			languageOf(String(headers['accept-language'] ?? ''));
		const words = this.#words[language];
		const [title, advice] = words.reasons[reason];
		const code = words.requestCode(requestId);
		if (!String(headers['accept'] ?? '').includes('text/html'))
			return { type: 'text/plain; charset=utf-8', body: `${title}. ${advice} (${code})\n` };
		const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title} · Tuntas</title>`;
		// At another host there is no home of ours to go to.
		const home = reason === 'wrong_host' ? '' : `<p><a href="/">${words.toHome}</a></p>`;
		const main = `<main><h1>${title}</h1><p>${advice}</p>${home}<p>${code}</p></main>`;
		return {
			type: 'text/html; charset=utf-8',
			body: `<!doctype html><html lang="${language}"><head>${head}</head><body>${main}</body></html>\n`
		};
	}
}

const MOST_DRAINED = 64 * 1024 * 1024;
const DRAIN_MS = 15_000;

/** What the reader chose on this device (`routes/language`). */
function chosenLanguage(cookies: string): Language | null {
	const [, chosen] = /(?:^|;\s*)language=(id|en)(?:;|$)/.exec(cookies) ?? [];
	return chosen === 'id' || chosen === 'en' ? chosen : null;
}

/** English only for readers who ask for it before Indonesian; Indonesian otherwise. */
export function languageOf(acceptLanguage: string): Language {
	const weighed = acceptLanguage.split(',').map((part) => {
		const [tag = '', quality] = part.trim().toLowerCase().split(';q=');
		return { tag, weight: quality === undefined ? 1 : Number(quality) || 0 };
	});
	const weight = (language: Language) =>
		Math.max(
			0,
			...weighed.filter(({ tag }) => tag.split('-')[0] === language).map((one) => one.weight)
		);
	return weight('en') > weight('id') ? 'en' : 'id';
}

// Closing at once would reset the connection before the answer is read. So the rest is read and
// dropped, within limits.
function drain(request: IncomingMessage): void {
	let drained = 0;
	const timer = setTimeout(() => request.destroy(), DRAIN_MS).unref();
	request.on('data', (chunk: Buffer) => {
		drained += chunk.length;
		if (drained > MOST_DRAINED) request.destroy();
	});
	request.once('close', () => clearTimeout(timer));
	request.resume();
}
