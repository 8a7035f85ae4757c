import { number } from '#lib/format/numbers.ts';
import { bilingual } from './words.ts';

interface Words {
	readonly filters: { readonly institution: string; readonly function: string };
	readonly everyInstitution: string;
	readonly everyFunction: string;
	readonly choice: (name: string, count: number) => string;
	readonly chosen: string;
	readonly verifier: string;
	readonly nobody: string;
	readonly assign: string;
	readonly choose: (code: string) => string;
	readonly older: (count: number) => string;
	readonly reports: (count: number) => string;
	readonly madeByMe: string;
	readonly noneAssigned: string;
	readonly noMatch: string;
	readonly ignored: string;
	readonly clear: string;
}

/** The list of what waits to be verified: filtering it and sharing it out. */
export const verificationQueueWords = bilingual<Words>({
	id: {
		filters: { institution: 'Instansi', function: 'Urusan' },
		everyInstitution: 'Semua instansi',
		everyFunction: 'Semua urusan',
		choice: (name, count) => `${name} (${number(count, 'id')})`,
		chosen: 'Laporan yang dicentang',
		verifier: 'Pemeriksa',
		nobody: 'Tanpa pemeriksa tertentu',
		assign: 'Tetapkan pemeriksa',
		choose: (code) => `Pilih ${code}`,
		older: (count) => `dan ${number(count, 'id')} laporan sebelumnya`,
		reports: (count) => `${number(count, 'id')} laporan`,
		madeByMe: 'Putusan saya',
		noneAssigned: 'Tidak ada laporan yang ditetapkan untuk Anda.',
		noMatch: 'Tidak ada laporan yang cocok dengan saringan ini.',
		ignored: 'Sebagian saringan tidak terbaca dan diabaikan.',
		clear: 'Hapus saringan'
	},
	en: {
		filters: { institution: 'Institution', function: 'Field of work' },
		everyInstitution: 'All institutions',
		everyFunction: 'All fields of work',
		choice: (name, count) => `${name}: ${number(count, 'en')}`,
		chosen: 'Ticked reports',
		verifier: 'Verifier',
		nobody: 'Nobody in particular',
		assign: 'Name the verifier',
		choose: (code) => `Choose ${code}`,
		older: (count) => `and ${number(count, 'en')} earlier ${count === 1 ? 'report' : 'reports'}`,
		reports: (count) => `${number(count, 'en')} ${count === 1 ? 'report' : 'reports'}`,
		madeByMe: 'My decisions',
		noneAssigned: 'No report has been assigned to you.',
		noMatch: 'No report matches this filter.',
		ignored: 'A part of the filter could not be read and was ignored.',
		clear: 'Clear the filters'
	}
});
