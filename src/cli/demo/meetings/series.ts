import type { MeetingStory } from '../story/meeting.ts';

type Common = Pick<MeetingStory, 'series' | 'field' | 'hosts' | 'chair' | 'place' | 'starts'>;

/** What the meetings of a series have in common: the quarterly ones on women and children. */
export const PROTECTION = {
	series: 'Rakor Perlindungan Perempuan dan Anak',
	field: 'women_and_child_protection',
	hosts: ['setda', 'dp3a'],
	chair: { person: 'suryanto', post: 'setda' },
	place: 'Aula Kantor Bupati Contoh',
	starts: '09:00'
} as const satisfies Common;

/** The stunting team. */
export const STUNTING = {
	series: 'Percepatan Penurunan Stunting',
	field: 'health',
	hosts: ['setda', 'bappeda'],
	chair: { person: 'suryanto', post: 'setda' },
	place: 'Ruang Rapat Bappeda',
	starts: '08:30'
} as const satisfies Common;

/** The inflation team. */
export const INFLATION = {
	series: 'Tim Pengendalian Inflasi Daerah',
	field: 'trade',
	hosts: ['setda'],
	chair: { person: 'gunadi', post: 'asisten2', onBehalfOf: 'setda' },
	place: 'Ruang Rapat Asisten',
	starts: '09:00'
} as const satisfies Common;

/** The coordination team on poverty. */
export const POVERTY = {
	series: 'Tim Koordinasi Penanggulangan Kemiskinan',
	field: 'social_affairs',
	hosts: ['setda', 'dinsos'],
	chair: { person: 'suryanto', post: 'setda' },
	place: 'Ruang Rapat Sekretaris Daerah',
	starts: '09:00'
} as const satisfies Common;
