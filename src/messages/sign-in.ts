import { bilingual } from './words.ts';

/** The door: signing in and out, invitations, new passwords, the first administrator. */
export const signInWords = bilingual({
	id: {
		signIn: 'Masuk',
		signingIn: 'Memeriksa…',
		notSignedIn: 'Belum masuk',
		signOut: 'Keluar',
		signOutQuestion:
			'Keluar dari Tuntas di perangkat ini? Draf yang tersimpan di perangkat ini ikut dihapus.',
		stay: 'Kembali ke beranda',
		purpose: 'Dari rapat koordinasi sampai komitmen yang terverifikasi.',
		demoDoors: 'Masuk dengan satu klik',
		demoDoorsHint:
			'Ini peragaan dengan data contoh. Pilih peran yang ingin Anda coba; kata sandi tidak diperlukan.',
		loginHint: 'NIP tanpa spasi, atau alamat surel yang terdaftar.',
		help: 'Lupa kata sandi atau belum memiliki akun? Hubungi administrator Tuntas di daerah Anda untuk meminta tautan baru.',
		empty:
			'Belum ada akun di sini. Buka dahulu tautan satu kali pakai yang ditampilkan peladen saat dinyalakan (alamatnya memuat /setup/); siapa yang membukanya menjadi administrator pertama.',
		emptyAgain:
			'Tautan itu berlaku 24 jam. Bila hilang atau lewat waktunya, nyalakan ulang peladen: tautan baru ditampilkan.',
		fields: {
			login: 'NIP atau surel',
			password: 'Kata sandi',
			name: 'Nama lengkap',
			regionId: 'Daerah'
		},
		setUp: 'Menyiapkan Tuntas',
		setUpPurpose:
			'Halaman ini membuat akun administrator pertama dan hanya dapat digunakan satu kali.',
		setUpAction: 'Buat akun administrator',
		nameHint: 'Dengan gelar, sebagaimana ditulis pada surat dinas.',
		regionHint: 'Provinsi, kabupaten, atau kota yang menggunakan Tuntas ini.',
		newLoginHint: 'NIP 18 angka atau alamat surel; dipakai setiap kali masuk.',
		newPasswordHint: (least: number) =>
			`Paling sedikit ${least} karakter. Beberapa kata yang tidak berhubungan mudah diingat dan sulit ditebak; spasi boleh dipakai.`,
		invitation: 'Menerima undangan',
		invitationFor: (name: string, login: string) =>
			`Pilih kata sandi untuk akun ${name} dengan nama masuk ${login}.`,
		invitationAction: 'Simpan kata sandi dan masuk',
		newPassword: 'Kata sandi baru',
		linkGone: 'Tautan ini tidak berlaku lagi',
		linkGoneAdvice:
			'Tautan hanya berlaku 24 jam dan satu kali. Minta tautan baru kepada administrator Tuntas di daerah Anda, atau masuk bila kata sandi sudah dibuat.',
		newPasswordFor: (name: string) => `Untuk akun ${name}`
	},
	en: {
		signIn: 'Sign in',
		signingIn: 'Checking…',
		notSignedIn: 'Not signed in',
		signOut: 'Sign out',
		signOutQuestion:
			'Sign out of Tuntas on this device? Drafts kept on this device are deleted with it.',
		stay: 'Back to the home page',
		purpose: 'From the coordination meeting to the verified commitment.',
		demoDoors: 'Sign in with one click',
		demoDoorsHint:
			'This is a demonstration with example data. Choose the role that you want to try; no password is needed.',
		loginHint: 'Your NIP without spaces, or the registered e-mail address.',
		help: 'Forgotten your password, or no account yet? Ask the Tuntas administrator of your region for a new link.',
		empty:
			'There is no account here yet. First open the one-time link that the server printed when it started (its address contains /setup/); whoever opens it becomes the first administrator.',
		emptyAgain:
			'That link works for 24 hours. If it is lost or too old, restart the server: it prints a new one.',
		fields: {
			login: 'NIP or e-mail',
			password: 'Password',
			name: 'Full name',
			regionId: 'Region'
		},
		setUp: 'Setting up Tuntas',
		setUpPurpose: 'This page makes the first administrator account and can be used only once.',
		setUpAction: 'Create the administrator account',
		nameHint: 'With titles and degrees, as written in official letters.',
		regionHint: 'The province, kabupaten or kota that uses this Tuntas.',
		newLoginHint: 'An 18-digit NIP or an e-mail address; used at every sign-in.',
		newPasswordHint: (least) =>
			`At least ${least} characters. A few unrelated words are easy to remember and hard to guess; spaces are allowed.`,
		invitation: 'Taking up your invitation',
		invitationFor: (name, login) =>
			`Choose a password for the account of ${name}, with which you sign in as ${login}.`,
		invitationAction: 'Save the password and sign in',
		newPassword: 'New password',
		linkGone: 'This link is no longer valid',
		linkGoneAdvice:
			'A link is good for 24 hours and only once. Ask the Tuntas administrator of your region for a new one, or sign in if the password has been made already.',
		newPasswordFor: (name) => `For the account of ${name}`
	}
});
