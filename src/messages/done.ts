import { meetingDoneWords } from './meeting-done.ts';
import { bilingual } from './words.ts';
import type { Language } from './words.ts';

/** What was just done, said once on top of the next page; the codes that routes hand to `submit()`. */
export const doneWords = bilingual<Record<string, string>>({
	id: {
		saved: 'Perubahan disimpan.',
		'account.set_up': 'Tuntas siap dipakai. Daftarkan instansi, lalu undang orang.',
		'account.password_set': 'Kata sandi disimpan. Selamat datang.',
		'account.password_changed': 'Kata sandi diganti. Semua perangkat lain sudah keluar.',
		'account.device_ended': 'Perangkat itu sudah keluar.',
		'account.devices_ended': 'Semua perangkat lain sudah keluar.',
		...meetingDoneWords.id
	},
	en: {
		saved: 'Changes saved.',
		'account.set_up': 'Tuntas is ready. Register institutions, then invite people.',
		'account.password_set': 'The password was saved. Welcome.',
		'account.password_changed': 'The password was changed. All other devices are signed out.',
		'account.device_ended': 'That device is signed out.',
		'account.devices_ended': 'All other devices are signed out.',
		...meetingDoneWords.en
	}
});

/** The sentence for a code; one without words of its own is true of every success. */
export function wordDone(language: Language, code: string): string {
	return doneWords[language][code] ?? doneWords[language]['saved'] ?? '';
}
