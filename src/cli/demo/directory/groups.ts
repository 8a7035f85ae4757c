import type { InstitutionKey } from './keys.ts';

/** Lists that are invited together: key, name, the institutions whose heads are in it. */
export const GROUPS = [
	['forkopimda', 'Forkopimda', ['bupati', 'dprd', 'polres', 'kodim', 'kejari', 'pn']],
	['camat', 'Semua camat', ['kota', 'hulu', 'hilir']],
	[
		'gugustugas',
		'Gugus Tugas Perlindungan Perempuan dan Anak',
		['dp3a', 'dinsos', 'dinkes', 'disdik', 'polres', 'kejari', 'pa', 'kemenag', 'uptdppa']
	],
	['tpid', 'Tim Pengendalian Inflasi Daerah', ['disperindag', 'distan', 'dishub', 'bps', 'polres']]
] as const satisfies readonly (readonly [string, string, readonly InstitutionKey[]])[];
