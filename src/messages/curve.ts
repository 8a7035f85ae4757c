import { bilingual } from './words.ts';

interface Words {
	readonly findings: {
		readonly nothing: string;
		readonly claimed: string;
		readonly claimedByLead: string;
		readonly figure: (percent: string) => string;
		readonly onPlan: string;
		readonly slightlyAhead: string;
		readonly ahead: string;
		readonly slightlyBehind: string;
		readonly behind: string;
	};
	readonly measure: string;
	readonly deviation: (planned: string, points: number) => string;
	readonly summary: (finding: string, actual: string | null, planned: string | null) => string;
	readonly actual: (percent: string) => string;
	readonly plan: string;
	readonly today: string;
	readonly original: string;
	readonly straight: (from: string, due: string) => string;
	readonly noPlan: string;
	readonly hollow: string;
	readonly asTable: string;
	readonly columns: {
		readonly day: string;
		readonly planned: string;
		readonly reported: string;
		readonly acknowledged: string;
		readonly state: string;
	};
	readonly states: Readonly<Record<'submitted' | 'verified' | 'returned', string>>;
}

/** The Kurva S of one commitment. */
export const curveWords = bilingual<Words>({
	id: {
		findings: {
			nothing: 'Belum ada realisasi yang dilaporkan',
			claimed: 'Dilaporkan selesai',
			claimedByLead: 'Penanggung jawab selesai, pendukung belum',
			figure: (percent) => `Realisasi ${percent}`,
			onPlan: 'Sejalan dengan garis lurus menuju tenggat',
			slightlyAhead: 'Sedikit di depan garis lurus menuju tenggat',
			ahead: 'Di depan garis lurus menuju tenggat',
			slightlyBehind: 'Sedikit di belakang garis lurus menuju tenggat',
			behind: 'Di belakang garis lurus menuju tenggat'
		},
		measure: 'Kurva S: rencana dan realisasi, persen',
		deviation: (planned, points) =>
			`garis lurus ${planned}, ${points === 0 ? 'tepat' : points > 0 ? `${points} poin di depan` : `${-points} poin di belakang`}`,
		summary: (finding, actual, planned) =>
			`Kurva S. ${finding}.${actual === null ? '' : ` Realisasi terakhir ${actual}.`}${planned === null ? '' : ` Garis lurus menuju tenggat ${planned}.`} Angka lengkap ada pada tabel.`,
		actual: (percent) => `Realisasi ${percent}`,
		plan: 'Rencana',
		today: 'Hari ini',
		original: 'Tenggat semula',
		straight: (from, due) =>
			`Rencana adalah garis lurus dari ${from}, saat komitmen mulai berlaku, sampai tenggat ${due}; tahapan tidak disepakati.`,
		noPlan: 'Tanpa tenggat tidak ada rencana untuk dibandingkan.',
		hollow: 'Lingkaran kosong: belum diverifikasi.',
		asTable: 'Lihat sebagai tabel',
		columns: {
			day: 'Tanggal',
			planned: 'Rencana',
			reported: 'Dilaporkan',
			acknowledged: 'Diakui',
			state: 'Verifikasi'
		},
		states: {
			submitted: 'menunggu',
			verified: 'sudah diperiksa',
			returned: 'dikembalikan, tidak dihitung'
		}
	},
	en: {
		findings: {
			nothing: 'No progress has been reported yet',
			claimed: 'Reported as done',
			claimedByLead: 'The responsible institution is done, those supporting it are not',
			figure: (percent) => `Progress ${percent}`,
			onPlan: 'On the straight line to the due date',
			slightlyAhead: 'Slightly ahead of the straight line to the due date',
			ahead: 'Ahead of the straight line to the due date',
			slightlyBehind: 'Slightly behind the straight line to the due date',
			behind: 'Behind the straight line to the due date'
		},
		measure: 'S-curve: planned and actual, percent',
		deviation: (planned, points) => {
			const size = `${Math.abs(points)} ${Math.abs(points) === 1 ? 'point' : 'points'}`;
			return `straight line ${planned}, ${points === 0 ? 'exactly on it' : points > 0 ? `${size} ahead` : `${size} behind`}`;
		},
		summary: (finding, actual, planned) =>
			`S-curve. ${finding}.${actual === null ? '' : ` Last progress ${actual}.`}${planned === null ? '' : ` Straight line to the due date ${planned}.`} All figures are in the table.`,
		actual: (percent) => `Progress ${percent}`,
		plan: 'Planned',
		today: 'Today',
		original: 'Original due date',
		straight: (from, due) =>
			`The plan is a straight line from ${from}, when the commitment came into force, to the due date ${due}; no stages were agreed.`,
		noPlan: 'Without a due date there is no plan to compare with.',
		hollow: 'Hollow circles: not verified yet.',
		asTable: 'Show as a table',
		columns: {
			day: 'Date',
			planned: 'Planned',
			reported: 'Reported',
			acknowledged: 'Acknowledged',
			state: 'Verification'
		},
		states: {
			submitted: 'waiting',
			verified: 'checked',
			returned: 'returned, not counted'
		}
	}
});
