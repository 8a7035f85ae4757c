import { bilingual } from '../words.ts';

/** The words around the help pages. */
export const helpWords = bilingual({
	id: {
		title: 'Bantuan',
		for: (role: string) => `Bantuan untuk ${role}`,
		roles: 'Menurut peran',
		remember: 'Yang perlu diingat',
		everybody: 'Untuk semua',
		everywhere: [
			'Garis miring (/) membawa Anda ke pencarian; tanda tanya (?) menampilkan semua pintasan.',
			'Semua halaman dapat dipakai tanpa JavaScript dan dicetak dari peramban.',
			'Pesan galat menyebutkan apa yang terjadi, apa yang aman, dan apa yang harus dilakukan. Kode permintaannya membantu administrator mencari sebabnya.',
			'Bahasa, tampilan terang atau gelap, dan pintasan diatur pada menu akun di kanan atas.'
		],
		askWhom: 'Akun, peran, dan kata sandi diurus administrator Tuntas di daerah Anda.',
		keys: 'Pintasan papan ketik',
		back: 'Ke bantuan'
	},
	en: {
		title: 'Help',
		for: (role: string) => `Help for: ${role}`,
		roles: 'By role',
		remember: 'To remember',
		everybody: 'For everybody',
		everywhere: [
			'A slash (/) takes you to the search; a question mark (?) shows all keys.',
			'Every page works without JavaScript and can be printed from the browser.',
			'An error says what happened, what is safe and what to do. Its request code helps the administrator to find the cause.',
			'Language, light or dark appearance and keys are set in the account menu at the top right.'
		],
		askWhom: 'Accounts, roles and passwords are kept by the Tuntas administrator of your region.',
		keys: 'Keyboard shortcuts',
		back: 'To the help'
	}
});
