import { now } from '../clock.ts';
import { LOG_LEVELS } from './settings.ts';
import type { LogLevel } from './settings.ts';

/** What a log line may hold: codes, numbers, ids. Never names, titles, bodies, tokens or queries. */
export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** The part of a request event that the log may look at. */
export interface LoggedRequest {
	readonly request: Request;
	readonly route: { readonly id: string | null };
	readonly locals: { readonly requestId: string; readonly actor?: object };
}

/** Header by which the outer server tells the application when a request began (monotonic ms). */
export const STARTED_HEADER = 'x-app-started';

/** Header by which it tells the number of the request, for the log, the error page and the answer alike. */
export const REQUEST_HEADER = 'x-app-request';

/** Writes one line of JSON where the level in LOG allows it. */
export function log(
	level: Exclude<LogLevel, 'silent'>,
	event: string,
	fields: LogFields = {}
): void {
	if (LOG_LEVELS.indexOf(level) < LOG_LEVELS.indexOf(levelSet())) return;
	const line = JSON.stringify({ time: new Date(now()).toISOString(), level, event, ...fields });
	process.stdout.write(`${line}\n`);
}

/** One line per request: its route, not its path, which may hold a token; who as a number. */
export function logRequest(event: LoggedRequest, status: number): void {
	log(status >= 500 ? 'error' : 'info', 'request', {
		...about(event),
		status,
		ms: elapsed(event.request.headers.get(STARTED_HEADER))
	});
}

/** An error that nobody expected, with its stack: the one place where a stack may appear. */
export function logProblem(event: LoggedRequest, thrown: unknown): void {
	log('error', 'unexpected', { ...about(event), ...faultOf(thrown) });
}

/** An error outside any request. */
export function logFault(event: string, thrown: unknown): void {
	log('error', event, faultOf(thrown));
}

function about({ request, route, locals }: LoggedRequest): LogFields {
	const { actor } = locals;
	const account = actor && 'accountId' in actor ? Number(actor.accountId) : undefined;
	return { id: locals.requestId, method: request.method, route: route.id, account };
}

function faultOf(thrown: unknown): LogFields {
	if (!(thrown instanceof Error)) return { fault: typeof thrown };
	// The first lines of a stack repeat the message, which may quote what somebody typed; the rest is
	// places in our own code. Only a developer who asks for it (LOG=debug) sees the message.
	const message = levelSet() === 'debug' ? thrown.message : undefined;
	const places = (thrown.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
	const code = 'code' in thrown ? String(thrown.code) : undefined;
	return {
		fault: thrown.name,
		message,
		code,
		at: places
			.slice(0, 8)
			.map((line) => line.trim())
			.join(' | ')
	};
}

function elapsed(started: string | null): number | undefined {
	return started === null ? undefined : Math.round(performance.now() - Number(started));
}

function levelSet(): LogLevel {
	const level = process.env['LOG'];
	return LOG_LEVELS.find((one) => one === level) ?? 'info';
}
