import { number } from '#lib/format/numbers.ts';
import { bilingual } from './words.ts';

/** What is said of all the others of a long list at once, and how it is taken back. */
export const attendanceRestWords = bilingual({
	id: {
		leap: 'Catat yang lain sekaligus',
		everybody: 'Semua',
		open: 'Belum dicatat',
		tabs: 'Daftar menurut kehadiran',
		allRecorded: 'Semua undangan sudah dicatat.',
		nobody: 'Belum ada yang tercatat demikian.',
		rest: (count: number) => `Undangan lain yang belum dicatat (${number(count, 'id')})`,
		elsewhere: (count: number) =>
			`Termasuk ${number(count, 'id')} yang tidak tampak di halaman ini. Baris yang Anda isi di atas tidak ikut.`,
		besides: 'Baris yang Anda isi di atas tidak ikut.',
		leave: 'Biarkan belum dicatat',
		present: 'Semuanya hadir',
		absent: 'Semuanya tidak hadir',
		substitutes: (count: number) =>
			`${number(count, 'id')} yang menjawab diwakili dicatat diwakili.`,
		declinedLeft: (count: number) => `${number(count, 'id')} yang menjawab tidak hadir dibiarkan.`,
		declinedExcused: (count: number) =>
			`${number(count, 'id')} yang menjawab tidak hadir dicatat izin.`,
		recorded: (who: string, count: number, when: string) =>
			`${who} mencatat ${number(count, 'id')} undangan sekaligus pada ${when}.`,
		unchanged: (count: number) => `${number(count, 'id')} di antaranya belum dikoreksi.`,
		takeBack: 'Cabut catatan sekaligus',
		takeBackQuestion: (count: number) =>
			`Cabut ${number(count, 'id')} catatan kehadiran itu? Barisnya kembali belum dicatat; yang sudah dikoreksi tetap.`,
		reason: 'Alasan',
		reasonHint: 'Alasan tersimpan dalam riwayat.'
	},
	en: {
		leap: 'Record all others at once',
		everybody: 'All',
		open: 'Not recorded yet',
		tabs: 'List by attendance',
		allRecorded: 'Every invitation has been recorded.',
		nobody: 'Nobody has been recorded so yet.',
		rest: (count) => `Other invitations not recorded yet (${number(count, 'en')})`,
		elsewhere: (count) =>
			`Including ${number(count, 'en')} that this page does not show. The rows you filled in above are left out.`,
		besides: 'The rows you filled in above are left out.',
		leave: 'Leave them open',
		present: 'All of them present',
		absent: 'All of them absent',
		substitutes: (count) =>
			`${number(count, 'en')} who announced a substitute are recorded as represented.`,
		declinedLeft: (count) =>
			`${number(count, 'en')} who answered that they will not come are left open.`,
		declinedExcused: (count) =>
			`${number(count, 'en')} who answered that they will not come are recorded as excused.`,
		recorded: (who, count, when) =>
			`${who} recorded ${count === 1 ? 'one invitation' : `${number(count, 'en')} invitations`} at once on ${when}.`,
		unchanged: (count) => `${number(count, 'en')} of them have not been corrected.`,
		takeBack: 'Withdraw what was recorded at once',
		takeBackQuestion: (count) =>
			`Withdraw ${count === 1 ? 'this one record' : `these ${number(count, 'en')} records`}? Their rows are open again; what was corrected stays.`,
		reason: 'Reason',
		reasonHint: 'The reason is kept in the history.'
	}
});
