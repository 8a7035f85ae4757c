import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { MOST_BODY_BYTES } from '#lib/server/forms/body-bytes.ts';
import { lockData } from '#lib/server/lock.ts';
import { log, logFault } from '#lib/server/log.ts';
import { assetPaths } from '#lib/server/outer/assets.ts';
import { APP_HEADERS } from '#lib/server/outer/hand-over.ts';
import type { AppHandler } from '#lib/server/outer/hand-over.ts';
import { createOuterServer } from '#lib/server/outer/server.ts';
import type { OuterServer } from '#lib/server/outer/server.ts';
import type { Settings } from '#lib/server/settings.ts';
import { refusalWords } from '#messages/refusals.ts';

/** The server cannot start; the message is one sentence for whoever starts it. */
export class ServeRefused extends Error {}

/** A running server and how to end it. */
export interface Running {
	/** Answers what is under way and ends, in less than 8 s. */
	stop(): Promise<void>;
}

/** Serves the built application on HOST:PORT. Throws `ServeRefused` or `DataInUse`. */
export async function serve(settings: Settings): Promise<Running> {
	const unlock = lockData(settings.data);
	try {
		const handler = await loadApplication(settings.program);
		const assets = assetPaths(join(settings.program, 'build', 'client'));
		const outer = createOuterServer({ settings, handler, assets, words: refusalWords });
		await listen(outer, settings);
		log('info', 'started', { host: settings.host, port: settings.port });
		return {
			async stop() {
				await outer.stop();
				unlock();
				log('info', 'stopped');
			}
		};
	} catch (error) {
		unlock();
		throw error;
	}
}

/** Ends the process on SIGTERM or SIGINT, gracefully the first time, and on an error that nobody caught. */
export function stopOnSignals(running: Running): void {
	let begun: number | undefined;
	const end = (code: number) => {
		// Under npm one Ctrl+C arrives twice; only a later one means that somebody will not wait.
		if (begun !== undefined && performance.now() - begun > 1000) process.exit(code || 1);
		if (begun !== undefined) return;
		begun = performance.now();
		void running.stop().finally(() => process.exit(code));
	};
	process.on('SIGTERM', () => end(0));
	process.on('SIGINT', () => end(0));
	process.on('uncaughtException', (error) => {
		logFault('uncaught_exception', error);
		end(1);
	});
	// A promise that nobody waited for must not be a way to stop the server for everybody.
	process.on('unhandledRejection', (error) => logFault('unhandled_rejection', error));
}

async function loadApplication(program: string): Promise<AppHandler> {
	const entry = join(program, 'build', 'handler.js');
	if (!existsSync(entry))
		throw new ServeRefused('The application has not been built yet: run "npm run build" first.');
	// The handler reads these when it is loaded, and from nowhere else.
	process.env['PROTOCOL_HEADER'] = APP_HEADERS.protocol;
	process.env['HOST_HEADER'] = APP_HEADERS.host;
	process.env['ADDRESS_HEADER'] = APP_HEADERS.address;
	process.env['BODY_SIZE_LIMIT'] = String(MOST_BODY_BYTES);
	const built: unknown = await import(pathToFileURL(entry).href);
	if (!hasHandler(built))
		throw new ServeRefused('The build is damaged: run "npm run build" again.');
	return built.handler;
}

function hasHandler(built: unknown): built is { handler: AppHandler } {
	return (
		typeof built === 'object' &&
		built !== null &&
		'handler' in built &&
		typeof built.handler === 'function'
	);
}

async function listen({ server }: OuterServer, { host, port }: Settings): Promise<void> {
	await new Promise<void>((resolve, reject) => {
		const refused = (error: NodeJS.ErrnoException) => reject(refusalOf(error, host, port));
		server.once('error', refused);
		server.listen({ host, port }, () => {
			server.off('error', refused);
			server.on('error', (error) => logFault('server', error));
			resolve();
		});
	});
}

function refusalOf(error: NodeJS.ErrnoException, host: string, port: number): Error {
	if (error.code === 'EADDRINUSE')
		return new ServeRefused(
			`Port ${port} is already in use: stop what uses it, or set PORT to another.`
		);
	if (error.code === 'EACCES')
		return new ServeRefused(`Port ${port} may not be used by this account: set PORT above 1023.`);
	if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
		return new ServeRefused(`HOST ${host} is not an address of this machine.`);
	return error;
}
