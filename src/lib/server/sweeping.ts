import { now } from '../clock.ts';
import { statement } from './database.ts';
import { logFault } from './log.ts';
import { sweepSessions } from './sessions.ts';
import { sweepThrottles } from './throttle.ts';

const HOUR = 3_600_000;
/** A phone sends by itself what is up to thirty days old: it must still be known then. */
const KEEP_SUBMISSIONS = 31 * 24 * HOUR;

/** Once now and every hour: ends what has expired. Returns how to stop; never keeps a process alive. */
export function startSweeping(): () => void {
	sweep();
	const timer = setInterval(sweep, HOUR);
	timer.unref();
	return () => clearInterval(timer);
}

/** Deletes receipts of forms that are older than a month; returns how many. */
function sweepSubmissions(): number {
	return statement<[number], never>('delete from submissions where created_at < ?').run(
		now() - KEEP_SUBMISSIONS
	).changes;
}

function sweep(): void {
	try {
		sweepSessions();
		sweepThrottles();
		sweepSubmissions();
	} catch (error) {
		logFault('sweep', error);
	}
}
