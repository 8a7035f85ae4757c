import type { Capacity } from '#domain/people/capacity.ts';
import type { PersonKey, PostKey } from './keys.ts';

/** Who holds a post, in which capacity, from and until when in days from the day of the story. */
export type TenureRow = readonly [
	post: PostKey,
	person: PersonKey,
	from: number,
	until?: number,
	capacity?: Capacity
];

/** Those who held their post when the year began; whoever has an end left during it. */
export const EARLIER_TENURES: readonly TenureRow[] = [
	['bupati', 'wirasena', -610],
	['wabup', 'melati', -610],
	['dprd', 'bachtiar', -700],
	['setda', 'suryanto', -820],
	['asisten1', 'ratna', -500],
	['asisten2', 'gunadi', -640],
	['tapem', 'rahmania', -455],
	['adbang', 'lembang', -520],
	['subnotula', 'nila', -430],
	['setwan', 'hasanuddin', -590],
	['inspektorat', 'tirta', -760],
	['irban', 'agus', -560],
	['dinsos', 'suardana', -880],
	['sekdinsos', 'yusuf', -470],
	['dinkes', 'fatma', -890, -181],
	['sekdinkes', 'benyamin', -530],
	['kesmas', 'wati', -480],
	['dp3a', 'nurlaila', -540],
	['phpa', 'damaris', -510],
	['dppkb', 'rosdiana', -650, -152],
	['disdik', 'herlambang', -720],
	['dpupr', 'taufan', -600],
	['binamarga', 'ardana', -465],
	['dishub', 'syamsir', -580],
	['disperindag', 'lidya', -490],
	['distan', 'priyo', -770],
	['disdukcapil', 'mardiah', -630],
	['dpmd', 'kornelis', -660],
	['diskominfo', 'dewi', -550],
	['aptika', 'rini', -440],
	['dpmptsp', 'bastian', -570],
	['satpolpp', 'iskandar', -505],
	['dlh', 'noviana', -475],
	['bappeda', 'sulastri', -740],
	['evaluasi', 'laras', -460],
	['sosbud', 'arman', -485],
	['bpbd', 'mustakim', -620],
	['pencegahan', 'yeni', -450],
	['bkad', 'hendra', -690],
	['uptdppa', 'ida', -515],
	['rsud', 'stefanus', -710],
	['kota', 'zainal', -545],
	['hulu', 'margareta', -535],
	['hilir', 'rusdi', -525],
	['sumber', 'kamal', -420, undefined, 'pj'],
	['forkopimda', 'ratna', -500],
	['polres', 'adrian', -780, -101],
	['kanitppa', 'sari', -495],
	['kodim', 'bramanto', -445],
	['kejari', 'wulan', -435],
	['pn', 'edison', -555],
	['pa', 'munir', -565],
	['kemenag', 'arsyad', -595],
	['bps', 'indah', -605],
	['kpu', 'jefri', -680],
	['perumda', 'gatot', -575],
	['yayasan', 'theresia', -585],
	['univ', 'rektor', -615],
	['pkk', 'anita', -609],
	['forumanak', 'dimas', -425],
	['radio', 'evita', -645]
];

/** Changes during the year: a retirement and the acting head, a new police chief, a week of absence. */
export const LATER_TENURES: readonly TenureRow[] = [
	['dinkes', 'benyamin', -180, -61, 'plt'],
	['dinkes', 'kartika', -60],
	['polres', 'raditya', -100],
	['setda', 'ratna', -58, -44, 'plh']
];
