import type { Role } from '#domain/accounts/roles.ts';
import { bilingual } from './words.ts';

/** What the roles of an account are called. */
export const roleWords = bilingual<Record<Role, string>>({
	id: {
		administrator: 'Administrator',
		secretariat: 'Sekretariat',
		minute_taker: 'Notulis',
		official: 'Pejabat',
		liaison: 'Penghubung',
		verifier: 'Verifikator',
		leader: 'Pimpinan daerah',
		auditor: 'Auditor'
	},
	en: {
		administrator: 'Administrator',
		secretariat: 'Secretariat',
		minute_taker: 'Minute-taker',
		official: 'Official',
		liaison: 'Liaison officer',
		verifier: 'Verifier',
		leader: 'Leader of the region',
		auditor: 'Auditor'
	}
});
