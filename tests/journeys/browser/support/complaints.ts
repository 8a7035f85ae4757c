import type { BrowserContext } from 'playwright-core';

/**
 * Everything a browser complained about: errors of scripts, refusals by the content security policy,
 * answers of 500 and above. A form that is refused on purpose (4xx) is no complaint.
 */
export function complaintsIn(context: BrowserContext): readonly string[] {
	const complaints: string[] = [];
	context.on('console', (message) => {
		if (message.type() !== 'error' || isRefusal(message.text())) return;
		complaints.push(`${message.page()?.url() ?? ''}: ${message.text()}`);
	});
	context.on('weberror', (thrown) => complaints.push(thrown.error().message));
	context.on('response', (response) => {
		if (response.status() >= 500) complaints.push(`${response.status()} ${response.url()}`);
	});
	return complaints;
}

function isRefusal(text: string): boolean {
	return /^Failed to load resource: the server responded with a status of 4\d\d/.test(text);
}

/** What a browser says of a line that a journey has cut on purpose, or of a server that it has killed. */
export function isDeadLine(complaint: string): boolean {
	return /net::ERR_(?:CONNECTION_\w+|INTERNET_DISCONNECTED|EMPTY_RESPONSE)$/.test(complaint);
}
