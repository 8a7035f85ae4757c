import type { EventEmitter } from 'node:events';
import type { Server } from 'node:http';

const PATIENCE_MS = 7000;

/**
 * Ends a server: nothing new is accepted, what is under way may finish for 7 s, then every connection
 * is closed and the application is told, which closes the database. Under 8 s in all.
 */
export async function stopServer(server: Server, state: { stopping: boolean }): Promise<void> {
	if (state.stopping) return;
	state.stopping = true;
	// A kept-alive connection becomes idle when its answer has gone out, and is closed on the next look.
	const looking = setInterval(() => server.closeIdleConnections(), 50);
	const patience = setTimeout(() => server.closeAllConnections(), PATIENCE_MS);
	await new Promise<void>((resolve) => server.close(() => resolve()));
	clearInterval(looking);
	clearTimeout(patience);
	const events: EventEmitter = process;
	events.emit('sveltekit:shutdown', 'stop');
}
