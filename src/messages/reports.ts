import type { ReportedStatus } from '#domain/commitments/statuses.ts';
import { percent } from '#lib/format/numbers.ts';
import { bilingual } from './words.ts';

interface Words {
	readonly title: string;
	/** What it is called while it waits on the device. */
	readonly draftTitle: (code: string) => string;
	readonly fields: {
		readonly part: string;
		readonly status: string;
		readonly percent: string;
		readonly progress: string;
		readonly decrease: string;
		readonly obstacle: string;
		readonly helpNeeded: string;
		readonly files: string;
		readonly captions: string;
		readonly links: string;
		readonly 'links.url': string;
		readonly 'links.caption': string;
	};
	readonly statusHints: Readonly<Record<ReportedStatus, string>>;
	readonly lastReport: string;
	readonly lastPercent: (last: number) => string;
	readonly percentHint: string;
	readonly progressHint: string;
	readonly decreaseHint: string;
	readonly obstacleHint: string;
	readonly filesHint: string;
	readonly linksTitle: string;
	readonly linksHint: string;
	readonly send: string;
	readonly sending: string;
	readonly agreedProof: string;
	readonly due: string;
	readonly nothingToReport: string;
	readonly notYours: string;
	readonly backToSheet: string;
	readonly change: (points: number) => string;
	readonly first: string;
	readonly obstacleSaid: string;
	readonly helpSaid: string;
	readonly waiting: string;
	readonly verifyBy: (date: string) => string;
	readonly judgedLater: string;
	readonly returned: string;
	readonly link: string;
}

/** Reporting progress, and how reports stand in the course of a commitment. */
export const reportWords = bilingual<Words>({
	id: {
		title: 'Laporkan perkembangan',
		draftTitle: (code) => `Laporan ${code}`,
		fields: {
			part: 'Untuk instansi',
			status: 'Status',
			percent: 'Realisasi',
			progress: 'Apa yang sudah dikerjakan',
			decrease: 'Sebab realisasi turun',
			obstacle: 'Kendala',
			helpNeeded: 'Bantuan yang diperlukan',
			files: 'Foto atau berkas bukti',
			captions: 'Keterangan berkas',
			links: 'Tautan bukti',
			'links.url': 'Alamat tautan',
			'links.caption': 'Keterangan tautan'
		},
		statusHints: {
			not_started: 'Pekerjaan belum dimulai.',
			in_progress: 'Pekerjaan sedang dikerjakan.',
			blocked: 'Ada kendala; jelaskan di bawah.',
			done: 'Bukti selesai yang disepakati sudah ada; menunggu verifikasi.'
		},
		lastReport: 'Laporan terakhir',
		lastPercent: (last) => `Laporan terakhir ${percent(last, 'id')}. Kosongkan bila tidak terukur.`,
		percentHint: '0 sampai 100. Kosongkan bila tidak terukur.',
		progressHint: 'Satu sampai tiga kalimat. Sebutkan lokasi dan jumlahnya.',
		decreaseHint: 'Diisi hanya bila realisasi lebih rendah dari laporan terakhir.',
		obstacleHint: 'Wajib diisi bila statusnya terkendala.',
		filesHint:
			'PDF, foto, atau dokumen perkantoran; paling besar 10 MB setiap berkas, 10 berkas. Foto diperkecil di perangkat Anda: waktu pengambilan ikut dikirim, titik lokasi tidak.',
		linksTitle: 'Tambahkan tautan bukti',
		linksHint: 'Untuk bukti yang tersimpan di tempat lain. Alamat dimulai dengan https://.',
		send: 'Kirim laporan',
		sending: 'Mengirim laporan…',
		agreedProof: 'Bukti selesai yang disepakati',
		due: 'Tenggat',
		nothingToReport:
			'Komitmen ini tidak memerlukan laporan: belum berlaku, sudah ditutup, atau bagian instansi Anda sudah selesai diverifikasi.',
		notYours: 'Perkembangan dilaporkan oleh penghubung instansi yang memegang komitmen ini.',
		backToSheet: 'Kembali ke lembar komitmen',
		change: (points) =>
			points === 0 ? 'tetap' : points > 0 ? `naik ${points} poin` : `turun ${-points} poin`,
		first: 'laporan pertama',
		obstacleSaid: 'Kendala:',
		helpSaid: 'Bantuan yang diperlukan:',
		waiting: 'Menunggu verifikasi',
		verifyBy: (date) => `Batas verifikasi ${date}.`,
		judgedLater: 'Diperiksa bersama laporan berikutnya',
		returned: 'Dikembalikan',
		link: 'tautan'
	},
	en: {
		title: 'Report progress',
		draftTitle: (code) => `Report on ${code}`,
		fields: {
			part: 'For the institution',
			status: 'Status',
			percent: 'Progress',
			progress: 'What was done',
			decrease: 'Why the progress went down',
			obstacle: 'Obstacle',
			helpNeeded: 'Help needed',
			files: 'Photos or files as evidence',
			captions: 'Captions of the files',
			links: 'Links to evidence',
			'links.url': 'Address of the link',
			'links.caption': 'Caption of the link'
		},
		statusHints: {
			not_started: 'Work has not begun.',
			in_progress: 'Work is going on.',
			blocked: 'There is an obstacle; explain it below.',
			done: 'The agreed proof is there; it awaits verification.'
		},
		lastReport: 'Last report',
		lastPercent: (last) =>
			`Last report ${percent(last, 'en')}. Leave empty where it cannot be measured.`,
		percentHint: '0 to 100. Leave empty where it cannot be measured.',
		progressHint: 'One to three sentences. Give places and amounts.',
		decreaseHint: 'Only where the progress is lower than in the last report.',
		obstacleHint: 'Required where the status is blocked.',
		filesHint:
			'PDF, photos or office documents; at most 10 MB each, 10 files. Photos are made smaller on your device: the time they were taken goes along, the place does not.',
		linksTitle: 'Add links to evidence',
		linksHint: 'For evidence that is kept elsewhere. Addresses begin with https://.',
		send: 'Send the report',
		sending: 'Sending the report…',
		agreedProof: 'Agreed proof of completion',
		due: 'Due date',
		nothingToReport:
			'This commitment needs no report: it is not in force yet, is closed, or the part of your institution has been verified for good.',
		notYours: 'Progress is reported by the liaison of the institution that owns this commitment.',
		backToSheet: 'Back to the sheet',
		change: (points) =>
			points === 0
				? 'unchanged'
				: points > 0
					? `up ${points} ${points === 1 ? 'point' : 'points'}`
					: `down ${-points} ${points === -1 ? 'point' : 'points'}`,
		first: 'first report',
		obstacleSaid: 'Obstacle:',
		helpSaid: 'Help needed:',
		waiting: 'Awaiting verification',
		verifyBy: (date) => `To be verified by ${date}.`,
		judgedLater: 'Judged together with the next report',
		returned: 'Returned',
		link: 'link'
	}
});
