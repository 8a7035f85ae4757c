import { Agent } from 'node:http';
import type { OutgoingHttpHeaders } from 'node:http';
import { ask } from '../../support/ask.ts';
import type { Answer, Asked } from '../../support/ask.ts';

/** Fields of a form in their order; a name may come several times. */
export type Entries = readonly (readonly [string, string])[];

export const URLENCODED = 'application/x-www-form-urlencoded';

/** A browser without JavaScript: keeps cookies and connections, follows nothing by itself. */
export class Client {
	readonly origin: URL;
	readonly cookies = new Map<string, string>();
	readonly #agent: Agent;

	constructor(origin: string, connections = 4) {
		this.origin = new URL(origin);
		this.#agent = new Agent({ keepAlive: true, maxSockets: connections });
	}

	/** Asks for a page as a person would. */
	get(path: string, headers: OutgoingHttpHeaders = {}): Promise<Answer> {
		return this.send(path, { headers });
	}

	/** The HTML of a page that must be there; throws with the status where it is not. */
	async page(path: string): Promise<string> {
		const { status, body } = await this.get(path);
		if (status !== 200) throw new Error(`${path} answered ${status}`);
		return body.toString();
	}

	/** Sends a form as a plain browser does. */
	post(path: string, entries: Entries, headers: OutgoingHttpHeaders = {}): Promise<Answer> {
		return this.send(path, {
			method: 'POST',
			headers: { 'content-type': URLENCODED, ...headers },
			body: encoded(entries)
		});
	}

	/** Anything else, with the cookies and, unless `how` says otherwise, as a page is asked for. */
	async send(path: string, how: Asked): Promise<Answer> {
		const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
		const own = { accept: 'text/html', ...(cookie ? { cookie } : {}) };
		const headers = { ...own, ...how.headers };
		const answer = await ask(Number(this.origin.port), path, this.origin, {
			agent: this.#agent,
			...how,
			headers
		});
		for (const line of answer.headers['set-cookie'] ?? []) this.#keep(line);
		return answer;
	}

	close(): void {
		this.#agent.destroy();
	}

	#keep(line: string): void {
		const [pair = '', ...attributes] = line.split(/;\s*/);
		const name = pair.slice(0, pair.indexOf('='));
		if (attributes.some((one) => /^max-age=0$/i.test(one))) this.cookies.delete(name);
		else this.cookies.set(name, pair.slice(name.length + 1));
	}
}

/** The body of a form post. */
export function encoded(entries: Entries): string {
	return entries.map((pair) => pair.map(encodeURIComponent).join('=')).join('&');
}

/** The path that a redirect leads to, without what comes after `#`. */
export function leadsTo({ headers }: Answer): string {
	return String(headers.location ?? '').split('#', 1)[0] ?? '';
}
