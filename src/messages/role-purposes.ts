import type { Role } from '#domain/accounts/roles.ts';
import { bilingual } from './words.ts';

/** What an account may do in each role, for whoever has to choose one. */
export const rolePurposeWords = bilingual<{
	readonly title: string;
	readonly roles: Record<Role, string>;
}>({
	id: {
		title: 'Apa yang dapat dilakukan tiap peran',
		roles: {
			administrator: 'mengelola instansi, orang, akun, dan hari libur; tidak membaca yang rahasia',
			secretariat:
				'menjadwalkan rapat instansinya, mengundang, mencatat kehadiran, dan menulis notula',
			minute_taker: 'menulis notula rapat instansinya',
			official:
				'memimpin rapat instansinya dan mengesahkan notulanya; juga melaporkan komitmen instansinya',
			liaison: 'menjawab undangan dan melaporkan komitmen instansinya',
			verifier: 'memeriksa laporan seluruh daerah, kecuali laporan instansinya sendiri',
			leader: 'membaca seluruh daerah kecuali yang rahasia, dan memutuskan perpanjangan tenggat',
			auditor: 'membaca semuanya, termasuk log audit; tidak mengubah apa pun'
		}
	},
	en: {
		title: 'What each role may do',
		roles: {
			administrator: 'keeps institutions, people, accounts and holidays; reads nothing secret',
			secretariat:
				'schedules the meetings of its institution, invites, records attendance and writes minutes',
			minute_taker: 'writes the minutes of the meetings of its institution',
			official:
				'chairs the meetings of its institution and adopts their minutes; also reports its commitments',
			liaison: 'answers invitations and reports the commitments of its institution',
			verifier: 'examines reports of the whole region, except those of its own institution',
			leader: 'reads the whole region except what is secret, and decides on extensions',
			auditor: 'reads everything, the audit log included; changes nothing'
		}
	}
});
