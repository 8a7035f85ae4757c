import type { InstitutionKey } from './keys.ts';

/** Two offices that became one during the year: which bears a new name from when, and which ended. */
export const MERGER = {
	/** In days from the day of the story. */
	on: -151,
	renamed: 'dp3a',
	ended: 'dppkb',
	name: 'Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk, dan Keluarga Berencana',
	acronym: 'DP3AP2KB',
	basis: 'Perda tentang Pembentukan dan Susunan Perangkat Daerah'
} as const satisfies {
	readonly on: number;
	readonly renamed: InstitutionKey;
	readonly ended: InstitutionKey;
	readonly name: string;
	readonly acronym: string;
	readonly basis: string;
};
