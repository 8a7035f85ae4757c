import { checkIndex, rebuildIndex } from './index-check.ts';
import { finder } from './finding.ts';
import type { Finding } from './finding.ts';

/** The index of words against the records; `rebuild` makes it anew first. */
export function checkSearch(rebuild: boolean): Finding {
	const { ok, failure } = finder('search');
	if (rebuild) rebuildIndex();
	const { missing, surplus, damaged } = checkIndex();
	if (missing === 0 && surplus === 0 && !damaged)
		return ok(rebuild ? 'The index of words was made anew.' : 'Every word can be found.');
	const wrong = damaged ? 'is damaged' : `lacks ${missing} records and holds ${surplus} too many`;
	return failure(`The index of words ${wrong}: run "tuntas doctor --rebuild-search".`);
}
