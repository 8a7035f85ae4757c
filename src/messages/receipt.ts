import { bilingual } from './words.ts';

/** The receipt of a report. */
export const receiptWords = bilingual({
	id: {
		title: 'Tanda terima laporan',
		government: (region: string) => `PEMERINTAH ${region.toUpperCase()}`,
		paper: 'TANDA TERIMA LAPORAN',
		printed: (when: string, from: string) => `Dicetak ${when} dari ${from}`,
		lead: (code: string, date: string) =>
			`Laporan terkirim. Komitmen ${code}, diterima pada ${date}.`,
		next: (date: string) => `Verifikator memeriksanya paling lambat ${date}.`,
		number: 'Nomor',
		receivedAt: 'Diterima',
		by: 'Dilaporkan oleh',
		institution: 'Untuk instansi',
		status: 'Status',
		progress: 'Apa yang sudah dikerjakan',
		evidence: (count: number) => (count === 0 ? 'Tanpa bukti' : `Bukti (${count})`),
		toSheet: 'Buka lembar komitmen',
		another: 'Laporkan yang lain',
		share: 'Bagikan',
		shared: (number: string, code: string, date: string) =>
			`Tanda terima ${number}: laporan ${code} diterima pada ${date}.`,
		takenAt: (date: string, time: string) => `Diambil ${date} pukul ${time}`
	},
	en: {
		title: 'Receipt of a report',
		government: (region) => `GOVERNMENT OF ${region.toUpperCase()}`,
		paper: 'RECEIPT OF A REPORT',
		printed: (when, from) => `Printed ${when} from ${from}`,
		lead: (code, date) => `The report was sent. Commitment ${code}, received on ${date}.`,
		next: (date) => `It will be verified by ${date}.`,
		number: 'Number',
		receivedAt: 'Received',
		by: 'Reported by',
		institution: 'For the institution',
		status: 'Status',
		progress: 'What was done',
		evidence: (count) => (count === 0 ? 'No evidence' : `Evidence (${count})`),
		toSheet: 'Open the commitment',
		another: 'Report another',
		share: 'Share',
		shared: (number, code, date) =>
			`Receipt ${number}: the report on ${code} was received on ${date}.`,
		takenAt: (date, time) => `Taken on ${date} at ${time}`
	}
});
