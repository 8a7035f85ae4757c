import { bilingual } from './words.ts';

/** Beside a field for a password. */
export const passwordWords = bilingual({
	id: {
		show: 'Tampilkan',
		hide: 'Sembunyikan',
		showPassword: 'Tampilkan kata sandi'
	},
	en: {
		show: 'Show',
		hide: 'Hide',
		showPassword: 'Show password'
	}
});
