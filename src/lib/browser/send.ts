import { actionResultIn } from './answer-text.ts';
import type { RawAnswer } from './answer.ts';
import type { Entry } from './entry.ts';

/** Says on whose behalf an entry is sent: the server refuses it to anybody else's session. */
const ACCOUNT_HEADER = 'x-account';

/** How far an entry is on its way, in bytes. */
export interface Way {
	readonly sent: number;
	readonly total: number;
}

/** Posts an entry to its form action. Never rejects; an abort and a dead line both answer status 0. */
export function send(
	entry: Entry,
	{ signal, under }: { signal: AbortSignal; under: (way: Way) => void }
): Promise<RawAnswer> {
	// `fetch` does not tell how much of a body has left the device.
	const request = new XMLHttpRequest();
	const answered = new Promise<RawAnswer>((resolve) => {
		request.onload = () => resolve(answerOf(request));
		request.onerror = request.onabort = request.ontimeout = () => resolve({ status: 0 });
	});
	request.open('POST', entry.address);
	request.setRequestHeader('accept', 'application/json');
	request.setRequestHeader('x-sveltekit-action', 'true');
	request.setRequestHeader(ACCOUNT_HEADER, entry.account);
	request.upload.onprogress = ({ loaded, total }) => under({ sent: loaded, total });
	signal.addEventListener('abort', () => request.abort());
	request.send(bodyOf(entry));
	return answered;
}

function bodyOf({ id, fields, files = [] }: Entry): FormData | URLSearchParams {
	const named: [string, string][] = [
		['idem', id],
		...fields.map(([n, v]): [string, string] => [n, v])
	];
	if (files.length === 0) return new URLSearchParams(named);
	const body = new FormData();
	for (const [name, value] of named) body.append(name, value);
	for (const { field, file } of files) body.append(field, file, file.name);
	return body;
}

function answerOf(request: XMLHttpRequest): RawAnswer {
	const seconds = Number(request.getResponseHeader('retry-after') ?? NaN);
	return {
		status: request.status,
		result: actionResultIn(request.responseText, request.status),
		...(Number.isFinite(seconds) ? { retryAfter: seconds * 1000 } : {})
	};
}
