import * as v from 'valibot';
import { readCaptureTime } from '../../lib/capture-time.ts';
import { choice, id, optionalText, optionalWhole, text } from '../../lib/forms/fields.ts';
import { REPORTED_STATUSES } from '../commitments/statuses.ts';

/** Most links of one report. */
export const MOST_LINKS = 5;

/** Longest caption of a file or a link, in characters. */
const LONGEST_CAPTION = 200;

const httpsLink = v.pipe(
	optionalText(1000),
	v.check((value) => value === null || isHttpsLink(value), 'not_https')
);

const links = v.pipe(
	v.optional(
		v.record(v.string(), v.object({ url: httpsLink, caption: optionalText(LONGEST_CAPTION) })),
		{}
	),
	v.check((entries) => Object.keys(entries).length <= MOST_LINKS, 'too_many'),
	v.transform((entries) =>
		Object.values(entries).flatMap(({ url, caption }) => (url === null ? [] : [{ url, caption }]))
	)
);

/** One line per file, in the order of the files; an empty line is a file without a caption. */
const captions = v.pipe(
	v.optional(v.string('unreadable'), ''),
	v.transform((value) => value.normalize('NFC').split(/\r?\n/)),
	v.array(
		v.pipe(
			v.string(),
			v.transform((line) => line.replaceAll(/\p{Cc}/gu, ' ').trim()),
			v.maxLength(LONGEST_CAPTION, 'too_long'),
			v.transform((line) => (line === '' ? null : line))
		)
	)
);

/** One line per file as well: when its photo was taken by the camera's clock, or nothing. */
const captured = v.pipe(
	v.optional(v.string('unreadable'), ''),
	v.transform((value) => value.split(/\r?\n/).map(readCaptureTime))
);

const said = v.object({
	part: id(),
	status: choice(REPORTED_STATUSES),
	percent: optionalWhole(0, 100),
	progress: text(4000),
	/** Why the percentage is lower than in the last report. */
	decrease: optionalText(500),
	obstacle: optionalText(2000),
	helpNeeded: optionalText(2000),
	captions,
	captured,
	links
});

/** What is blocked says by what. */
export const SubmitReport = v.pipe(
	said,
	v.forward(
		v.partialCheck(
			[['status'], ['obstacle']],
			({ status, obstacle }) => status !== 'blocked' || obstacle !== null,
			'required'
		),
		['obstacle']
	)
);
export type SubmitReport = v.InferOutput<typeof SubmitReport>;

function isHttpsLink(value: string): boolean {
	const url = URL.parse(value);
	return (
		url !== null && url.protocol === 'https:' && url.username === '' && url.hostname.includes('.')
	);
}
