import { randomBytes } from 'node:crypto';
import { isHttpError } from '@sveltejs/kit';
import type { RequestEvent } from '@sveltejs/kit';
import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit/hooks';
import { building } from '$app/env';
import { VISITOR } from '#domain/access/actor.ts';
import { signedInAs } from '#domain/accounts/actor.ts';
import { inLanguage } from '#lib/build/language-files.ts';
import { currentLedger } from '#domain/monitoring/ledger.ts';
import { Problem } from '#lib/problem.ts';
import { closeInstance, openInstance } from '#lib/server/instance.ts';
import { REQUEST_HEADER, logRequest, logProblem } from '#lib/server/log.ts';
import { resolveSession } from '#lib/server/sessions.ts';
import { readSettings } from '#lib/server/settings.ts';
import { startSweeping } from '#lib/server/sweeping.ts';
import { wordProblem } from '#messages/problems.ts';
import { LANGUAGES } from '#messages/words.ts';
import { admit } from './routes/admission.ts';
import { SCHEMES, SESSION_COOKIE } from './routes/cookies.ts';

let isDemo = false;

export const init: ServerInit = () => {
	if (building) return;
	const settings = readSettings(process.env);
	isDemo = settings.demo;
	openInstance(settings);
	// Two seconds for a hundred thousand commitments, that no reader waits for.
	currentLedger();
	const stopSweeping = startSweeping();
	process.once('sveltekit:shutdown', () => {
		stopSweeping();
		closeInstance();
	});
};

export const handle: Handle = async ({ event, resolve }) => {
	event.locals.requestId =
		event.request.headers.get(REQUEST_HEADER) ?? randomBytes(6).toString('hex');
	await identify(event);
	try {
		admit(event);
	} catch (refusal) {
		if (isHttpError(refusal) && asksForPage(event))
			return event.fetch(`/refused?status=${refusal.status}`);
		throw refusal;
	}
	const { language } = event.locals;
	const scheme = SCHEMES.find((one) => one === event.cookies.get('scheme')) ?? 'system';
	const response = await resolve(event, {
		transformPageChunk: ({ html }) =>
			inLanguage(withHead(html, { language, scheme }), language, LANGUAGES[0])
	});
	// An address that only takes something would answer a reader with a bare line of English.
	if (response.status === 405 && !isOfPage(response) && asksForPage(event)) {
		logRequest(event, 405);
		return event.fetch('/refused?status=405');
	}
	logRequest(event, response.status);
	return response;
};

/** What `app.html` leaves open stands in the head: the long body is not searched, let alone copied. */
function withHead(html: string, open: { language: string; scheme: string }): string {
	const end = html.indexOf('<body');
	const head = html
		.slice(0, end)
		.replace('%frame%', __FRAME_SCRIPT__)
		.replace('%lang%', open.language)
		.replace('%scheme%', open.scheme);
	return head + html.slice(end);
}

/** Unknown errors become a code to quote, never a message; problems keep their own status. */
export const handleError: HandleServerError = ({ kind, error: thrown, event }) => {
	const { requestId } = event.locals;
	if (kind === 'unknown') {
		if (thrown instanceof Problem) return { ...refusalOf(thrown, event), requestId };
		logProblem(event, thrown);
		return { status: 500, message: 'internal', code: 'internal', requestId };
	}
	return { requestId };
};

function refusalOf(problem: Problem, { locals }: RequestEvent) {
	const { status, code } = problem;
	return { status, message: code, code, text: locals.wordProblem(problem) };
}

/** The page for times without network is fetched in each language, without anybody's cookies. */
function languageAsked({ route, url, cookies }: RequestEvent): string | null | undefined {
	return route.id === '/offline' ? url.searchParams.get('language') : cookies.get('language');
}

async function identify(event: RequestEvent): Promise<void> {
	event.locals.actor = VISITOR;
	event.locals.demo = isDemo;
	event.locals.sessionId = null;
	event.locals.activeGrant = null;
	event.locals.language = LANGUAGES.find((one) => one === languageAsked(event)) ?? 'id';
	event.locals.wordProblem = ({ code, params }) => wordProblem(event.locals.language, code, params);
	const session = await resolveSession(event.cookies.get(SESSION_COOKIE));
	const signedIn = session && signedInAs(session.accountId);
	if (!signedIn) return;
	event.locals.actor = signedIn.actor;
	event.locals.activeGrant = signedIn.activeGrant;
	event.locals.sessionId = session.id;
	event.locals.language = signedIn.language;
}

function isOfPage({ headers }: Response): boolean {
	return (headers.get('content-type') ?? '').startsWith('text/html');
}

/** Programs and scripts get the bare answer; who waits for a page is refused on a page (`routes/refused`). */
function asksForPage({ request, isDataRequest }: RequestEvent): boolean {
	if (isDataRequest) return false;
	return request.method === 'GET' || (request.headers.get('accept') ?? '').includes('text/html');
}
