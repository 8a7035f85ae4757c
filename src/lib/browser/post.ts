import type { ActionResult } from '$app/forms';
import { actionResultIn } from './answer-text.ts';

/** Of an answer that never came. */
export const UNANSWERED = 0;

/**
 * Sends a form in the background, as the browser would have sent it: with files in parts, else as one
 * line. Never rejects: what is no answer of the application becomes an error with the status that came.
 */
export async function post(to: URL, sent: FormData): Promise<ActionResult> {
	const values = [...sent].flatMap(([name, value]) =>
		typeof value === 'string' ? [[name, value]] : []
	);
	const hasFiles = values.length < [...sent].length;
	try {
		const answer = await fetch(to, {
			method: 'POST',
			headers: { accept: 'application/json', 'x-sveltekit-action': 'true' },
			cache: 'no-store',
			body: hasFiles ? sent : new URLSearchParams(values)
		});
		const result = actionResultIn(await answer.text(), answer.status);
		return result ?? errorOf(answer.status);
	} catch {
		return errorOf(UNANSWERED);
	}
}

function errorOf(status: number): ActionResult {
	return { type: 'error', status, error: { status, message: String(status), code: '', text: '' } };
}
