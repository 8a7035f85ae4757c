import type { FactsOf, auditEvents } from '#domain/audit/events.ts';
import { number } from '#lib/format/numbers.ts';
import { bilingual } from '../words.ts';

type Words = { readonly [Name in keyof typeof auditEvents]: (facts: FactsOf<Name>) => string };

/** What happened to the log itself. */
export const auditEventWords = bilingual<Words>({
	id: { 'audit.taken': (f) => `mengunduh ${number(f.lines, 'id')} baris log audit sebagai CSV` },
	en: {
		'audit.taken': (f) =>
			`downloaded ${number(f.lines, 'en')} ${f.lines === 1 ? 'line' : 'lines'} of the audit log as CSV`
	}
});
