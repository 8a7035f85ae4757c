import { authorOf } from '#components/history/author.ts';
import { takeLog } from '#domain/audit/taking.ts';
import type { LogLine } from '#domain/audit/trail.ts';
import { placementOf } from '#domain/accounts/placement.ts';
import { today } from '#lib/clock.ts';
import { excelSeparator } from '#lib/format/csv.ts';
import { dateTime } from '#lib/format/times.ts';
import { csvFile } from '#lib/server/csv-file.ts';
import { readForm } from '#lib/server/forms/read-form.ts';
import { eventNameWords } from '#messages/event-names.ts';
import { historyWords } from '#messages/history.ts';
import { wordedTrail } from '../../worded-trail.ts';
import { askedOfLog } from '../asked.ts';
import type { RequestHandler } from './$types';

/**
 * The filtered log as CSV with the separator that Excel expects in the reader's language, newest first,
 * sent while it is read. A post, because taking it away is written down.
 */
export const POST: RequestHandler = async ({ locals, request, url }) => {
	const { actor, activeGrant, language } = locals;
	// What is asked for stands in the address; a body that is no form takes nothing away.
	await readForm(request);
	const zone = activeGrant ? placementOf(activeGrant).timeZone : 'Asia/Jakarta';
	const words = historyWords[language];
	const { filter, typed } = askedOfLog(url.searchParams, zone);
	const asked = Object.entries(typed).filter(([, value]) => value !== '');
	return csvFile({
		name: `${words.file}-${today(zone)}`,
		separator: excelSeparator(language),
		headings: words.headings,
		chunks: takeLog(actor, filter, new URLSearchParams(asked).toString()),
		rowsOf: cellsOf
	});

	function cellsOf(lines: readonly LogLine[]): string[][] {
		const worded = wordedTrail(language, lines);
		return lines.map((line, index) => [
			String(line.id),
			dateTime(line.at, zone, language),
			authorOf(line.actorName, language),
			worded[index]?.said ?? '',
			eventNameWords[language][line.name],
			line.record ?? '',
			addressOf(line)
		]);
	}

	function addressOf({ commitmentId, meetingId }: LogLine): string {
		if (commitmentId !== null) return new URL(`/commitments/${commitmentId}`, url.origin).href;
		return meetingId === null ? '' : new URL(`/meetings/${meetingId}`, url.origin).href;
	}
};
