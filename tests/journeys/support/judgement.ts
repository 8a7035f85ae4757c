import { expect } from 'vitest';

const MOST = 30;

/** Passes where a sweep found nothing to complain about; otherwise says all of it, each thing once. */
export function nothingWrong(wrong: readonly string[]): void {
	const found = [...new Set(wrong)];
	const more = found.length > MOST ? `\n… and ${found.length - MOST} more` : '';
	if (found.length > 0) expect.fail(`\n${found.slice(0, MOST).join('\n')}${more}`);
}
