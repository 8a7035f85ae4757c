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
	[
		'tpps',
		'Tim Percepatan Penurunan Stunting',
		['dinkes', 'dp3a', 'dpmd', 'dpupr', 'dinsos', 'disdukcapil', 'bappeda']
	],
	[
		'tkpk',
		'Tim Koordinasi Penanggulangan Kemiskinan',
		['dinsos', 'dpmd', 'bappeda', 'disdik', 'dpupr', 'disdukcapil', 'bps']
	],
	[
		'siaga',
		'Satuan Tugas Siaga Bencana',
		['bpbd', 'dpupr', 'dinkes', 'dinsos', 'dishub', 'kodim', 'polres']
	],
	['tpid', 'Tim Pengendalian Inflasi Daerah', ['disperindag', 'distan', 'dishub', 'bps', 'polres']]
] as const satisfies readonly (readonly [string, string, readonly InstitutionKey[]])[];
