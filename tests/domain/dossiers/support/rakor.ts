import type { Dossier } from '#domain/dossiers/format.ts';

export const dinasSosial = { name: 'Dinas Sosial', kind: 'office' } as const;
export const dinkes = { name: 'Dinas Kesehatan', kind: 'office' } as const;
export const siti = { person: 'Siti Rahma, S.Sos', post: 'Kepala Dinas Sosial' };
export const sekda = { person: 'Drs. Ahmad Fauzi', post: 'Sekretaris Daerah' };

/** A resolution with one commitment that says everything. */
export const complete = {
	number: 1,
	kind: 'directive',
	speaker: sekda,
	text: 'Rumah aman dibuka bagi korban.',
	commitments: [
		{
			number: 1,
			description: 'Membuka rumah aman',
			lead: dinasSosial,
			supporting: [{ institution: dinkes, part: 'layanan kesehatan' }],
			due: { kind: 'calendar_duration', words: 'paling lama dua minggu', date: '2024-02-20' },
			proof: 'berita acara serah terima'
		}
	]
} as const satisfies NonNullable<Dossier['resolutions']>[number];

/** A meeting about which nothing is missing and nothing odd; each case of a test spoils one thing. */
export const rakor: Dossier = {
	format: 'tuntas-dossier/1',
	id: 'rakor',
	sources: [{ title: 'Notula', kind: 'minutes' }],
	region: { code: '63.06', name: 'Kabupaten Hulu Sungai Selatan' },
	title: 'Rapat koordinasi',
	hosts: [dinasSosial],
	held_on: { words: 'Selasa, 6 Februari 2024', date: '2024-02-06', weekday: 'Selasa' },
	time: { words: 'pukul 09.00 WITA', start: '09:00', end: '11:30', zone: 'WITA' },
	place: 'Aula',
	state: 'concluded',
	roles: [{ role: 'chair', ...sekda, capacity: 'definitive' }],
	attendance: [{ presence: 'present', ...siti, sex: 'female' }],
	resolutions: [complete]
};

/** The same meeting with its one commitment changed. */
export function withCommitment(
	change: Partial<NonNullable<NonNullable<Dossier['resolutions']>[number]['commitments']>[number]>
): Partial<Dossier> {
	return {
		resolutions: [{ ...complete, commitments: [{ ...complete.commitments[0], ...change }] }]
	};
}

/** The same meeting with one indicator. */
export function withIndicator(
	change: Partial<NonNullable<Dossier['indicators']>[number]>
): Partial<Dossier> {
	const sound = {
		name: 'Kasus',
		unit: 'kasus',
		polarity: 'negative',
		baseline: 40,
		target: 30
	} as const;
	return { indicators: [{ ...sound, ...change }] };
}

/** The same meeting with one note of information. */
export function withNote(
	text: string,
	confidentiality?: 'secret' | 'restricted'
): Partial<Dossier> {
	return {
		notes: [{ kind: 'information', text, ...(confidentiality ? { confidentiality } : {}) }]
	};
}
