import type { Role } from '#domain/accounts/roles.ts';
import type { InstitutionKey, PersonKey } from './keys.ts';

/** A role with the institution in which it is held; of the whole region where none is named. */
export type RoleRow = readonly [role: Role, institution?: InstitutionKey];

/** Who signs in: the part before `@contoh.test`, the person, the roles; the first row is the first administrator. */
export const ACCOUNTS = [
	['admin', 'rini', [['administrator']]],
	['sekretariat', 'rahmania', [['secretariat', 'setda']]],
	['notulis', 'nila', [['minute_taker', 'setda']]],
	['sekda', 'suryanto', [['official', 'setda']]],
	['asisten', 'ratna', [['official', 'setda']]],
	['bupati', 'wirasena', [['leader']]],
	['bappeda', 'laras', [['verifier']]],
	['adbang', 'lembang', [['verifier']]],
	['inspektorat', 'agus', [['auditor']]],
	['dinsos', 'yusuf', [['liaison', 'dinsos']]],
	['dinkes', 'wati', [['liaison', 'dinkes']]],
	[
		'dp3a',
		'damaris',
		[
			['secretariat', 'dp3a'],
			['liaison', 'dp3a']
		]
	],
	['kadis.dp3a', 'nurlaila', [['official', 'dp3a']]],
	[
		'bpbd',
		'yeni',
		[
			['secretariat', 'bpbd'],
			['liaison', 'bpbd']
		]
	],
	['kalak.bpbd', 'mustakim', [['official', 'bpbd']]],
	['rencana', 'arman', [['liaison', 'bappeda']]],
	['disdik', 'herlambang', [['official', 'disdik']]],
	['dpupr', 'ardana', [['liaison', 'dpupr']]],
	['dishub', 'syamsir', [['official', 'dishub']]],
	['disperindag', 'lidya', [['official', 'disperindag']]],
	['distan', 'priyo', [['official', 'distan']]],
	['disdukcapil', 'mardiah', [['official', 'disdukcapil']]],
	['dpmd', 'kornelis', [['official', 'dpmd']]],
	['diskominfo', 'dewi', [['official', 'diskominfo']]],
	['dpmptsp', 'bastian', [['official', 'dpmptsp']]],
	['satpolpp', 'iskandar', [['official', 'satpolpp']]],
	['dlh', 'noviana', [['official', 'dlh']]],
	['bkad', 'hendra', [['official', 'bkad']]],
	['rsud', 'stefanus', [['official', 'rsud']]],
	['uptdppa', 'ida', [['liaison', 'uptdppa']]],
	['polres', 'sari', [['liaison', 'polres']]],
	['kemenag', 'arsyad', [['official', 'kemenag']]],
	['hulu', 'margareta', [['official', 'hulu']]],
	['kec.kota', 'lilis', [['liaison', 'kota']]],
	['kec.hilir', 'sudarmanto', [['liaison', 'hilir']]],
	['perumda', 'gatot', [['official', 'perumda']]],
	['bps', 'indah', [['official', 'bps']]],
	['bpjs', 'intan', [['official', 'bpjs']]],
	['bulog', 'burhan', [['official', 'bulog']]],
	['pkk', 'anita', [['official', 'pkk']]],
	['yayasan', 'theresia', [['official', 'yayasan']]]
] as const satisfies readonly (readonly [string, PersonKey, readonly RoleRow[]])[];
