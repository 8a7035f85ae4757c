import { openOutbox } from '#lib/browser/outbox.ts';
import type { MinutesPage } from '#domain/minutes/queries.ts';
import { createDesk } from './desk.svelte.ts';
import type { Desk, Draft } from './desk.svelte.ts';
import { createSaving } from './saving.svelte.ts';
import type { Saving } from './saving.svelte.ts';
import { sheetOf } from './sheet.ts';

export interface OpenDesk {
	readonly desk: Desk;
	readonly saving: Saving;
}

interface Given {
	readonly account: string;
	readonly page: () => MinutesPage;
	readonly begin: Draft;
	readonly refresh: () => Promise<void>;
	readonly announce: (line: string) => string;
}

/** The desk of one meeting, with what this account typed here before and has not saved. */
export function openDesk({ account, page, begin, refresh, announce }: Given): OpenDesk {
	const { id, title } = page().meeting;
	const box = openOutbox(account);
	const desk = createDesk(page, box, begin);
	const sheet = sheetOf(page, refresh);
	const given = { account, meetingId: id, title, box, desk, sheet, announce };
	return { desk, saving: createSaving(given) };
}
