import { meetingDoneWords } from './meeting-done.ts';
import { bilingual } from './words.ts';
import type { Language } from './words.ts';

/** What was just done, said once on top of the next page; the codes that routes hand to `submit()`. */
export const doneWords = bilingual<Record<string, string>>({
	id: {
		saved: 'Perubahan disimpan.',
		'institution.registered': 'Instansi didaftarkan. Tambahkan jabatannya agar dapat diundang.',
		'institution.renamed': 'Nama baru disimpan; nama lama tetap tercatat.',
		'institution.ended': 'Instansi diakhiri.',
		'post.created': 'Jabatan ditambahkan. Tetapkan pemegangnya bila sudah diketahui.',
		'post.ended': 'Jabatan diakhiri.',
		'person.registered': 'Orang ditambahkan ke direktori.',
		'tenure.began': 'Masa jabatan dicatat.',
		'tenure.ended': 'Masa jabatan diakhiri.',
		'account.set_up': 'Tuntas siap dipakai. Daftarkan instansi, lalu undang orang.',
		'account.password_set': 'Kata sandi disimpan. Selamat datang.',
		'account.password_changed': 'Kata sandi diganti. Semua perangkat lain sudah keluar.',
		'account.device_ended': 'Perangkat itu sudah keluar.',
		'account.devices_ended': 'Semua perangkat lain sudah keluar.',
		...meetingDoneWords.id,
		'note.recorded': 'Catatan disimpan.',
		'note.changed': 'Catatan diubah.',
		'note.withdrawn': 'Catatan dicabut dari notula.',
		'resolution.recorded': 'Keputusan disimpan.',
		'resolution.changed': 'Keputusan diubah.',
		'resolution.withdrawn': 'Keputusan dicabut. Nomornya tidak dipakai lagi.',
		'position.recorded': 'Sikap disimpan.',
		'commitment.made': 'Tindak lanjut disimpan.',
		'commitment.completed': 'Tindak lanjut dilengkapi.',
		'commitment.withdrawn': 'Tindak lanjut dicabut.',
		'minutes.submitted': 'Notula diajukan untuk disahkan.',
		'minutes.returned': 'Notula dikembalikan ke draf.',
		'minutes.adopted': 'Notula disahkan. Semua tindak lanjutnya mulai berlaku.',
		'minutes.addendum_added': 'Adendum disimpan.'
	},
	en: {
		saved: 'Changes saved.',
		'institution.registered':
			'The institution was registered. Add its posts, so that it can be invited.',
		'institution.renamed': 'The new name was saved; the old one is kept.',
		'institution.ended': 'The institution was ended.',
		'post.created': 'The post was added. Name its holder if known.',
		'post.ended': 'The post was ended.',
		'person.registered': 'The person was added to the directory.',
		'tenure.began': 'The tenure was recorded.',
		'tenure.ended': 'The tenure was ended.',
		'account.set_up': 'Tuntas is ready. Register institutions, then invite people.',
		'account.password_set': 'The password was saved. Welcome.',
		'account.password_changed': 'The password was changed. All other devices are signed out.',
		'account.device_ended': 'That device is signed out.',
		'account.devices_ended': 'All other devices are signed out.',
		...meetingDoneWords.en,
		'note.recorded': 'The note was saved.',
		'note.changed': 'The note was changed.',
		'note.withdrawn': 'The note was withdrawn from the minutes.',
		'resolution.recorded': 'The resolution was saved.',
		'resolution.changed': 'The resolution was changed.',
		'resolution.withdrawn': 'The resolution was withdrawn. Its number is not used again.',
		'position.recorded': 'The position was saved.',
		'commitment.made': 'The action item was saved.',
		'commitment.completed': 'The action item was completed.',
		'commitment.withdrawn': 'The action item was withdrawn.',
		'minutes.submitted': 'The minutes were submitted for adoption.',
		'minutes.returned': 'The minutes were returned to draft.',
		'minutes.adopted': 'The minutes were adopted. All their action items are in force.',
		'minutes.addendum_added': 'The addendum was saved.'
	}
});

/** The sentence for a code; one without words of its own is true of every success. */
export function wordDone(language: Language, code: string): string {
	return doneWords[language][code] ?? doneWords[language]['saved'] ?? '';
}
