import { TRAIL_PAGE, auditLog } from '#domain/audit/trail.ts';
import { placementOf } from '#domain/accounts/placement.ts';
import { today } from '#lib/clock.ts';
import { BYTE_ORDER_MARK, csvLine } from '#lib/format/csv.ts';
import { dateTime } from '#lib/format/times.ts';
import { eventNameWords } from '#messages/event-names.ts';
import { historyWords } from '#messages/history.ts';
import { wordedTrail } from '../../worded-trail.ts';
import { askedOfLog } from '../asked.ts';
import type { RequestHandler } from './$types';

/** So many pages of the log at most in one file: more is asked for by narrower dates. */
const MOST_PAGES = 200;

/** The filtered log as CSV with the separator that Excel expects in the reader's language, newest first. */
export const GET: RequestHandler = ({ locals, url }) => {
	const { actor, activeGrant, language } = locals;
	const zone = activeGrant ? placementOf(activeGrant).timeZone : 'Asia/Jakarta';
	const { filter } = askedOfLog(url.searchParams, zone);
	const words = historyWords[language];
	const separator = language === 'id' ? ';' : ',';
	const address = (path: string) => new URL(path, url.origin).href;
	let text = BYTE_ORDER_MARK + csvLine(words.headings, separator);
	for (let page = 1; page <= MOST_PAGES; page++) {
		const lines = auditLog(actor, { ...filter, page });
		const worded = wordedTrail(language, lines);
		for (const [index, line] of lines.entries()) {
			const { id, at, actorName, said = '' } = { ...line, said: worded[index]?.said };
			const { commitmentId, meetingId } = line;
			const record =
				commitmentId === null
					? meetingId === null
						? ''
						: address(`/meetings/${meetingId}`)
					: address(`/commitments/${commitmentId}`);
			const cells = [String(id), dateTime(at, zone, language), wordedActor(actorName), said];
			text += csvLine([...cells, eventNameWords[language][line.name], record], separator);
		}
		if (lines.length < TRAIL_PAGE) break;
	}
	return new Response(text, {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="${words.file}-${today(zone)}.csv"`,
			'cache-control': 'private, no-store'
		}
	});

	function wordedActor(name: string): string {
		return name === 'system' ? words.system : name === 'visitor' ? words.visitor : name;
	}
};
