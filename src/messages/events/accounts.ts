import type { FactsOf } from '#domain/audit/events.ts';
import type { accountEvents } from '#domain/accounts/events.ts';
import { dateTime } from '#lib/format/times.ts';
import { roleWords } from '../roles.ts';
import { bilingual } from '../words.ts';

type Words = { readonly [Name in keyof typeof accountEvents]: (facts: FactsOf<Name>) => string };
type Held = FactsOf<'account.role_granted'>;

const place = ({ institution, region }: Held) => institution ?? region;

export const accountEventWords = bilingual<Words>({
	id: {
		'account.invited': (f) => `mengundang ${f.person} memakai Tuntas dengan nama masuk ${f.login}`,
		'account.activated': (f) => `mengaktifkan akun ${f.person} melalui tautan sekali pakai`,
		'account.role_granted': (f) => `memberi ${f.person} peran ${roleWords.id[f.role]}, ${place(f)}`,
		'account.role_revoked': (f) =>
			`mencabut peran ${roleWords.id[f.role]}, ${place(f)}, dari ${f.person}`,
		'account.password_changed': (f) => `mengganti kata sandi akun ${f.person}`,
		'account.reset_requested': (f) => `membuat tautan kata sandi baru untuk ${f.person}`,
		'account.login_changed': (f) => `mengubah nama masuk ${f.person} menjadi ${f.login}`,
		'account.disabled': (f) => `menonaktifkan akun ${f.person}${f.reason ? `: ${f.reason}` : ''}`,
		'account.enabled': (f) => `mengaktifkan kembali akun ${f.person}`,
		'account.signed_in': (f) => `masuk${f.device ? ` dari ${f.device}` : ''}`,
		'account.sessions_ended': (f) => `mengakhiri ${f.count} sesi`,
		'account.language_chosen': (f) =>
			`memilih bahasa ${f.language === 'en' ? 'Inggris' : 'Indonesia'}`,
		'account.role_chosen': (f) => `beralih ke peran ${roleWords.id[f.role]}`,
		'account.setup_link_made': (f) =>
			`membuat tautan penyiapan yang berlaku sampai ${dateTime(f.expires, 'Asia/Jakarta', 'id')}`
	},
	en: {
		'account.invited': (f) => `invited ${f.person} to Tuntas with the login ${f.login}`,
		'account.activated': (f) => `activated the account of ${f.person} through a one-time link`,
		'account.role_granted': (f) => `gave ${f.person} the role ${roleWords.en[f.role]}, ${place(f)}`,
		'account.role_revoked': (f) =>
			`took the role ${roleWords.en[f.role]}, ${place(f)}, from ${f.person}`,
		'account.password_changed': (f) => `changed the password of the account of ${f.person}`,
		'account.reset_requested': (f) => `made a link for a new password for ${f.person}`,
		'account.login_changed': (f) => `changed the login of ${f.person} to ${f.login}`,
		'account.disabled': (f) =>
			`disabled the account of ${f.person}${f.reason ? `: ${f.reason}` : ''}`,
		'account.enabled': (f) => `enabled the account of ${f.person} again`,
		'account.signed_in': (f) => `signed in${f.device ? ` from ${f.device}` : ''}`,
		'account.sessions_ended': (f) => `ended ${f.count === 1 ? '1 session' : `${f.count} sessions`}`,
		'account.language_chosen': (f) => `chose ${f.language === 'en' ? 'English' : 'Indonesian'}`,
		'account.role_chosen': (f) => `switched to the role ${roleWords.en[f.role]}`,
		'account.setup_link_made': (f) =>
			`made a set-up link valid until ${dateTime(f.expires, 'Asia/Jakarta', 'en')}`
	}
});
