import type { PartRole } from '#domain/commitments/kinds.ts';
import type { GapCode } from '#domain/commitments/missing.ts';
import { number } from '#lib/format/numbers.ts';
import { bilingual } from './words.ts';

interface Words {
	readonly lacking: Readonly<Partial<Record<GapCode, string>>>;
	readonly complete: string;
	readonly computed: string;
	/** In the place of a schedule: not yet in force, or no longer. */
	readonly notComputed: Readonly<Record<'before' | 'after', string>>;
	readonly nobody: string;
	readonly percent: string;
	readonly verifiedPercent: (percent: string) => string;
	readonly claimReturned: (percent: string) => string;
	/** Of several institutions the responsible one claims more than the whole is. */
	readonly leadClaims: (percent: string) => string;
	readonly lastReturned: (date: string, reason: string) => string;
	readonly notReported: string;
	readonly due: string;
	readonly daysLeft: (days: number) => string;
	readonly extended: (times: number) => string;
	readonly original: (date: string) => string;
	readonly asSpoken: string;
	readonly originalDue: string;
	readonly currentDue: string;
	readonly nextReport: string;
	readonly recurs: string;
	readonly waitsFor: string;
	readonly lead: string;
	readonly together: (names: string) => string;
	readonly timeline: string;
	readonly reportCount: (count: number) => string;
	readonly noReports: string;
	readonly firstReportBy: (date: string) => string;
	readonly duePassed: (date: string) => string;
	readonly details: string;
	readonly government: (region: string) => string;
	readonly paper: string;
	readonly print: string;
	readonly proof: string;
	readonly kind: string;
	readonly function: string;
	readonly meeting: string;
	readonly resolution: (number: string) => string;
	readonly confidentiality: string;
	readonly partsTitle: string;
	readonly partRoles: Readonly<Record<PartRole, string>>;
	readonly task: string;
	readonly relatedTitle: string;
	readonly relatedBy: Readonly<Record<'resolution' | 'series' | 'field', string>>;
	readonly changedTo: string;
	readonly changedBy: (by: string, date: string, reason: string) => string;
	readonly verifier: string;
	readonly otherActs: string;
	readonly printed: (when: string, from: string) => string;
	readonly addedTitle: string;
	readonly added: (fields: string, by: string, date: string) => string;
	readonly somebody: string;
	readonly history: string;
	readonly report: string;
	readonly verify: string;
	readonly decide: string;
	readonly ask: string;
	readonly extensions: string;
	readonly cancel: string;
	readonly reopen: string;
	readonly stateReason: string;
	readonly untilAdopted: string;
	readonly toMinutes: string;
	readonly replacedBy: (code: string) => string;
	readonly silence: string;
	readonly silenceQuestion: (institution: string) => string;
	readonly silenceReason: string;
	readonly pending: (asked: string) => string;
}

/** The sheet of one commitment. */
export const sheetWords = bilingual<Words>({
	id: {
		lacking: {
			commitment_lead: 'Penanggung jawab belum ditetapkan',
			commitment_due: 'Tenggat belum ditetapkan',
			commitment_proof: 'Bukti selesai belum disepakati'
		},
		complete: 'Lengkapi komitmen',
		computed: 'dihitung sistem',
		notComputed: { before: 'Belum dihitung', after: 'Tidak dihitung lagi' },
		nobody: 'Belum ada laporan',
		percent: 'Realisasi',
		verifiedPercent: (percent) => `diakui ${percent}`,
		claimReturned: (percent) => `klaim ${percent} dikembalikan`,
		leadClaims: (percent) => `penanggung jawab ${percent}, pendukung belum selesai`,
		lastReturned: (date, reason) => `Laporan ${date} dikembalikan: “${reason}”`,
		notReported: 'Belum dilaporkan',
		due: 'Tenggat',
		daysLeft: (days) =>
			days === 0
				? 'jatuh tempo hari ini'
				: days > 0
					? `${number(days, 'id')} hari lagi`
					: `lewat ${number(-days, 'id')} hari`,
		extended: (times) => `pernah diubah ${number(times, 'id')} kali`,
		original: (date) => `semula ${date}`,
		asSpoken: 'Seperti diucapkan',
		originalDue: 'Tenggat semula',
		currentDue: 'Tenggat sekarang',
		nextReport: 'Laporan berikut',
		recurs: 'Laporan berkala',
		waitsFor: 'Menunggu',
		lead: 'Penanggung jawab',
		together: (names) => `bersama ${names}`,
		timeline: 'Perjalanan komitmen',
		reportCount: (count) => `${number(count, 'id')} laporan`,
		noReports: 'Belum ada laporan.',
		firstReportBy: (date) => `Laporan pertama paling lambat ${date}.`,
		duePassed: (date) => `Tenggat ${date} sudah lewat.`,
		details: 'Rincian',
		government: (region) => `PEMERINTAH ${region.toUpperCase()}`,
		paper: 'LEMBAR KOMITMEN',
		print: 'Cetak',
		proof: 'Bukti selesai',
		kind: 'Jenis',
		function: 'Urusan',
		meeting: 'Rapat',
		resolution: (of) => `keputusan ${of}`,
		confidentiality: 'Kerahasiaan',
		partsTitle: 'Bagian setiap instansi',
		partRoles: { lead: 'Penanggung jawab', supporting: 'Pendukung' },
		task: 'Tugas',
		relatedTitle: 'Terkait',
		relatedBy: {
			resolution: 'Keputusan yang sama',
			series: 'Rangkaian rapat yang sama',
			field: 'Instansi dan urusan yang sama'
		},
		changedTo: 'Diubah menjadi',
		changedBy: (by, date, reason) => `disetujui ${by}, ${date}: ${reason}`,
		verifier: 'Pemeriksa',
		otherActs: 'Tindakan lain',
		printed: (when, from) => `Dicetak ${when} dari ${from}`,
		addedTitle: 'Yang ditambahkan',
		added: (fields, by, date) => `${fields} ditambahkan oleh ${by}${date}; tidak ada dalam sumber.`,
		somebody: 'pengolah data',
		history: 'Riwayat',
		report: 'Laporkan perkembangan',
		verify: 'Verifikasi laporan',
		decide: 'Putuskan permintaan',
		ask: 'Minta tenggat baru',
		extensions: 'Perubahan tenggat',
		cancel: 'Batalkan atau ganti',
		reopen: 'Buka kembali',
		stateReason: 'Alasan',
		untilAdopted: 'Komitmen ini berlaku setelah notula rapatnya disahkan.',
		toMinutes: 'Buka notula',
		replacedBy: (code) => `Diganti dengan ${code}`,
		silence: 'Tetapkan belum ditindaklanjuti',
		silenceQuestion: (institution) =>
			`Tetapkan bagian ${institution} belum ditindaklanjuti, tanpa laporan apa pun? Putusan ini tampil pada lembar komitmen.`,
		silenceReason: 'Catatan',
		pending: (asked) => `Permintaan tenggat ${asked} menunggu keputusan.`
	},
	en: {
		lacking: {
			commitment_lead: 'No responsible institution has been named',
			commitment_due: 'No due date has been set',
			commitment_proof: 'No proof of completion has been agreed'
		},
		complete: 'Complete the commitment',
		computed: 'computed by the system',
		notComputed: { before: 'Not computed yet', after: 'No longer computed' },
		nobody: 'No report yet',
		percent: 'Progress',
		verifiedPercent: (percent) => `${percent} acknowledged`,
		claimReturned: (percent) => `claim of ${percent} returned`,
		leadClaims: (percent) => `${percent} said by the responsible one, supporters not done`,
		lastReturned: (date, reason) => `The report of ${date} was returned: “${reason}”`,
		notReported: 'Not reported yet',
		due: 'Due date',
		daysLeft: (days) =>
			days === 0
				? 'due today'
				: days > 0
					? `in ${number(days, 'en')} ${days === 1 ? 'day' : 'days'}`
					: `${number(-days, 'en')} ${days === -1 ? 'day' : 'days'} ago`,
		extended: (times) => `changed ${times === 1 ? 'once' : `${number(times, 'en')} times`}`,
		original: (date) => `originally ${date}`,
		asSpoken: 'As spoken',
		originalDue: 'Original due date',
		currentDue: 'Present due date',
		nextReport: 'Next report',
		recurs: 'Reports',
		waitsFor: 'Waits for',
		lead: 'Responsible institution',
		together: (names) => `together with ${names}`,
		timeline: 'Course of the commitment',
		reportCount: (count) => `${number(count, 'en')} ${count === 1 ? 'report' : 'reports'}`,
		noReports: 'No report yet.',
		firstReportBy: (date) => `The first report is due by ${date}.`,
		duePassed: (date) => `The due date, ${date}, has passed.`,
		details: 'Details',
		government: (region) => `GOVERNMENT OF ${region.toUpperCase()}`,
		paper: 'COMMITMENT SHEET',
		print: 'Print',
		proof: 'Proof of completion',
		kind: 'Kind',
		function: 'Field of work',
		meeting: 'Meeting',
		resolution: (of) => `resolution ${of}`,
		confidentiality: 'Confidentiality',
		partsTitle: 'The part of each institution',
		partRoles: { lead: 'Responsible', supporting: 'Supporting' },
		task: 'Task',
		relatedTitle: 'Related',
		relatedBy: {
			resolution: 'The same resolution',
			series: 'The same series of meetings',
			field: 'The same institution and field of work'
		},
		changedTo: 'Changed to',
		changedBy: (by, date, reason) => `granted by ${by}, ${date}: ${reason}`,
		verifier: 'Verifier',
		otherActs: 'Other acts',
		printed: (when, from) => `Printed ${when} from ${from}`,
		addedTitle: 'What was added',
		added: (fields, by, date) => `${fields}: added by ${by}${date}; not in the source.`,
		somebody: 'the data processor',
		history: 'History',
		report: 'Report progress',
		verify: 'Verify the report',
		decide: 'Decide the request',
		ask: 'Ask for a new due date',
		extensions: 'Changes of the due date',
		cancel: 'Cancel or replace',
		reopen: 'Open again',
		stateReason: 'Reason',
		untilAdopted: 'This commitment comes into force when the minutes of its meeting are adopted.',
		toMinutes: 'Open the minutes',
		replacedBy: (code) => `Replaced by ${code}`,
		silence: 'Find not followed up',
		silenceQuestion: (institution) =>
			`Find the part of ${institution} not followed up, without any report? This verdict appears on the sheet.`,
		silenceReason: 'Note',
		pending: (asked) => `A request for ${asked} awaits a decision.`
	}
});
