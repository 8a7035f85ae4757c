import type { FilterName, Involvement } from '#domain/commitments/register-filters.ts';
import type { CommitmentField } from '#domain/commitments/given-fields.ts';
import type { CommitmentKind } from '#domain/commitments/kinds.ts';
import type { OUTSIDE_STANDINGS } from '#domain/commitments/standings.ts';
import { number } from '#lib/format/numbers.ts';
import { bilingual } from './words.ts';

interface Words {
	readonly title: string;
	readonly kinds: Readonly<Record<CommitmentKind, string>>;
	/** What people name when they say what was completed or added. */
	readonly parts: Readonly<Record<CommitmentField, string>>;
	readonly outside: Readonly<Record<(typeof OUTSIDE_STANDINGS)[number], string>>;
	readonly columns: {
		readonly code: string;
		readonly description: string;
		readonly institution: string;
		readonly standing: string;
		readonly due: string;
		readonly percent: string;
	};
	readonly filters: Readonly<Record<Exclude<FilterName, 'page' | 'sort'>, string>>;
	readonly searchHint: string;
	readonly involvements: Readonly<Record<Involvement, string>>;
	readonly due7: string;
	readonly due30: string;
	readonly everyDue: string;
	readonly everyInstitution: string;
	readonly everyFunction: string;
	readonly onlyLate: string;
	readonly yes: string;
	readonly all: string;
	readonly standings: string;
	readonly lateCount: (count: number) => string;
	/** Which rows of how many: "51–100 dari 214 komitmen". */
	readonly range: (from: number, to: number, all: number) => string;
	readonly pastEnd: string;
	readonly ignored: string;
	readonly sorting: string;
	readonly page: string;
	readonly empty: string;
	readonly emptyAction: string;
	readonly emptyFilter: string;
	readonly noDue: string;
	readonly noLead: string;
	readonly dueToday: string;
}

/** The register of commitments and the words that other pages about them share. */
export const commitmentWords = bilingual<Words>({
	id: {
		title: 'Komitmen',
		kinds: { instruction: 'Instruksi', coordination: 'Koordinasi', support: 'Dukungan' },
		parts: {
			description: 'Uraian',
			kind: 'Jenis',
			lead: 'Penanggung jawab',
			supporting: 'Instansi pendukung',
			due: 'Tenggat',
			proof: 'Bukti selesai',
			confidentiality: 'Kerahasiaan'
		},
		outside: { drafted: 'Draf', cancelled: 'Dibatalkan', replaced: 'Diganti' },
		columns: {
			code: 'Nomor',
			description: 'Komitmen',
			institution: 'Instansi',
			standing: 'Status',
			due: 'Tenggat',
			percent: 'Realisasi'
		},
		filters: {
			q: 'Cari',
			standing: 'Status',
			institution: 'Instansi',
			as: 'Sebagai',
			meeting: 'Rapat',
			function: 'Urusan',
			due: 'Jatuh tempo',
			late: 'Keterlambatan'
		},
		searchHint: 'Kata dalam uraian, nomor, atau nama instansi.',
		involvements: {
			lead: 'Penanggung jawab',
			supporting: 'Pendukung',
			any: 'Penanggung jawab atau pendukung'
		},
		due7: '7 hari ke depan',
		due30: '30 hari ke depan',
		everyDue: 'Kapan saja',
		everyInstitution: 'Semua instansi',
		everyFunction: 'Semua urusan',
		onlyLate: 'Hanya yang terlambat',
		yes: 'Terlambat',
		all: 'Semua',
		standings: 'Status komitmen',
		lateCount: (count) => `${number(count, 'id')} di antaranya terlambat`,
		range: (from, to, all) =>
			all === 0
				? 'Tidak ada komitmen'
				: `${number(from, 'id')}–${number(to, 'id')} dari ${number(all, 'id')} komitmen`,
		pastEnd: 'Halaman ini melewati baris terakhir.',
		ignored: 'Bagian alamat ini tidak dikenal dan diabaikan:',
		sorting: 'urutan',
		page: 'halaman',
		empty:
			'Belum ada komitmen. Komitmen dicatat dalam notula rapat dan berlaku setelah notula disahkan.',
		emptyAction: 'Buka daftar rapat',
		emptyFilter: 'Tidak ada komitmen yang cocok dengan saringan ini.',
		noDue: 'tanpa tenggat',
		noLead: 'belum ada',
		dueToday: 'jatuh tempo hari ini'
	},
	en: {
		title: 'Commitments',
		kinds: { instruction: 'Instruction', coordination: 'Coordination', support: 'Support' },
		parts: {
			description: 'Description',
			kind: 'Kind',
			lead: 'Responsible institution',
			supporting: 'Supporting institutions',
			due: 'Due date',
			proof: 'Proof of completion',
			confidentiality: 'Confidentiality'
		},
		outside: { drafted: 'Draft', cancelled: 'Cancelled', replaced: 'Replaced' },
		columns: {
			code: 'Code',
			description: 'Commitment',
			institution: 'Institution',
			standing: 'Status',
			due: 'Due date',
			percent: 'Progress'
		},
		filters: {
			q: 'Search',
			standing: 'Status',
			institution: 'Institution',
			as: 'As',
			meeting: 'Meeting',
			function: 'Field of work',
			due: 'Due',
			late: 'Lateness'
		},
		searchHint: 'Words of the description, the code or the name of an institution.',
		involvements: {
			lead: 'Responsible',
			supporting: 'Supporting',
			any: 'Responsible or supporting'
		},
		due7: 'In the next 7 days',
		due30: 'In the next 30 days',
		everyDue: 'At any time',
		everyInstitution: 'All institutions',
		everyFunction: 'All fields of work',
		onlyLate: 'Only those that are late',
		yes: 'Late',
		all: 'All',
		standings: 'Status of commitments',
		lateCount: (count) => `${number(count, 'en')} of them late`,
		range: (from, to, all) =>
			all === 0
				? 'No commitments'
				: `${number(from, 'en')}–${number(to, 'en')} of ${number(all, 'en')} ${all === 1 ? 'commitment' : 'commitments'}`,
		pastEnd: 'This page lies past the last row.',
		ignored: 'These parts of the address are not known and were ignored:',
		sorting: 'order',
		page: 'page',
		empty:
			'There are no commitments yet. They are recorded in the minutes of a meeting and come into force when the minutes are adopted.',
		emptyAction: 'Open the list of meetings',
		emptyFilter: 'No commitment matches these filters.',
		noDue: 'no due date',
		noLead: 'none yet',
		dueToday: 'due today'
	}
});
