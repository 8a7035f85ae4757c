import { bilingual } from './words.ts';

interface Words {
	readonly title: string;
	readonly place: (place: number, of: number) => string;
	readonly previous: string;
	readonly next: string;
	readonly claim: string;
	readonly agreed: string;
	readonly handedIn: string;
	readonly nothingHandedIn: string;
	readonly earlier: string;
	readonly noEarlier: string;
	readonly progress: string;
	readonly decide: string;
	readonly fields: {
		readonly verdict: string;
		readonly percent: string;
		readonly category: string;
		readonly reason: string;
	};
	readonly percentHint: string;
	readonly categoryHint: string;
	readonly reasonHint: string;
	readonly give: string;
	readonly returnReason: string;
	readonly giveBack: string;
	readonly conformLater: string;
	readonly own: string;
	readonly decided: string;
	readonly toQueue: string;
	readonly toSheet: string;
	readonly nextReport: string;
	readonly picture: (number: number) => string;
}

/** One report before its verifier. */
export const verificationFormWords = bilingual<Words>({
	id: {
		title: 'Periksa laporan',
		place: (place, of) => `${place} dari ${of}`,
		previous: 'Sebelumnya',
		next: 'Berikutnya',
		claim: 'Yang dilaporkan',
		agreed: 'Bukti selesai yang disepakati',
		handedIn: 'Bukti yang diserahkan',
		nothingHandedIn: 'Tidak ada bukti yang diserahkan.',
		earlier: 'Laporan sebelumnya',
		noEarlier: 'Ini laporan pertama dari instansi ini.',
		progress: 'Uraian',
		decide: 'Putuskan laporan',
		fields: {
			verdict: 'Putusan',
			percent: 'Realisasi yang diakui',
			category: 'Alasan yang sah',
			reason: 'Catatan'
		},
		percentHint: 'Kosongkan bila tidak terukur. Sesuai selalu dicatat 100%.',
		categoryHint: 'Hanya untuk tidak dapat ditindaklanjuti.',
		reasonHint: 'Wajib untuk tidak dapat ditindaklanjuti. Tampil pada lembar komitmen.',
		give: 'Simpan putusan dan lanjut',
		returnReason: 'Yang perlu diperbaiki',
		giveBack: 'Kembalikan dan lanjut',
		conformLater: 'Sesuai baru dapat dipilih setelah instansi melaporkan selesai.',
		own: 'Laporan ini, atau laporan lain yang menunggu bersamanya, dari Anda atau dari instansi tempat Anda bertugas. Verifikator lain yang memutuskannya.',
		decided: 'Laporan ini sudah diputuskan.',
		toQueue: 'Kembali ke antrean',
		toSheet: 'Lembar komitmen',
		nextReport: 'Laporan berikutnya',
		picture: (number) => `Foto ${number}`
	},
	en: {
		title: 'Check a report',
		place: (place, of) => `${place} of ${of}`,
		previous: 'Previous',
		next: 'Next',
		claim: 'What is reported',
		agreed: 'Agreed proof of completion',
		handedIn: 'Evidence handed in',
		nothingHandedIn: 'No evidence was handed in.',
		earlier: 'Earlier reports',
		noEarlier: 'This is the first report of this institution.',
		progress: 'What was done',
		decide: 'Decide the report',
		fields: {
			verdict: 'Verdict',
			percent: 'Progress that is acknowledged',
			category: 'Valid reason',
			reason: 'Note'
		},
		percentHint: 'Leave empty where it cannot be measured. Conforms is always recorded as 100%.',
		categoryHint: 'Only where it cannot be followed up.',
		reasonHint: 'Required where it cannot be followed up. It appears on the sheet.',
		give: 'Save the verdict and go on',
		returnReason: 'What must be improved',
		giveBack: 'Return it and go on',
		conformLater: 'Conforms can be chosen once the institution reports completion.',
		own: 'This report, or another that waits with it, comes from you or from the institution where you serve. Another verifier decides it.',
		decided: 'This report has been decided.',
		toQueue: 'Back to the queue',
		toSheet: 'Sheet of the commitment',
		nextReport: 'Next report',
		picture: (number) => `Picture ${number}`
	}
});
