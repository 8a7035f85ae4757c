import { bilingual } from './words.ts';

/** Reminding those who have not answered: the list of them, and a text that is sent by hand. */
export const reminderWords = bilingual({
	id: {
		tabs: 'Undangan menurut jawaban',
		everybody: 'Semua',
		allAnswered: 'Semua undangan sudah dijawab.',
		nobody: 'Belum ada yang menjawab demikian.',
		letter: 'Cetak undangan',
		phone: (number: string) => `telepon ${number}`,
		title: 'Teks pengingat',
		hint: 'Salin ke WhatsApp atau surel. Teks ini tidak dikirim oleh Tuntas.',
		text: (title: string, when: string, place: string, address: string) =>
			`Undangan: ${title}. ${when}, ${place}. Kami belum menerima jawaban Anda. Mohon jawab hadir, diwakili, atau tidak hadir melalui ${address} atau hubungi sekretariat.`
	},
	en: {
		tabs: 'Invitations by answer',
		everybody: 'All',
		allAnswered: 'Every invitation has been answered.',
		nobody: 'Nobody has answered so yet.',
		letter: 'Print the invitation',
		phone: (number) => `telephone ${number}`,
		title: 'Text of a reminder',
		hint: 'Copy it into WhatsApp or e-mail. Tuntas does not send it.',
		text: (title, when, place, address) =>
			`Invitation: ${title}. ${when}, ${place}. We have not received your answer. Please answer whether you come, send somebody or do not come at ${address}, or call the secretariat.`
	}
});
