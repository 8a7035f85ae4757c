import * as v from 'valibot';
import { choice, id, optionalId, optionalText, text, version } from '#lib/forms/fields.ts';
import { ACCOUNT_LANGUAGES } from './languages.ts';
import { ROLES } from './roles.ts';

/** NIST SP 800-63B-4, 3.1.1.2: where the password is the only factor, at least 15 characters. */
export const SHORTEST_PASSWORD = 15;
const LONGEST_PASSWORD = 128;

/** As typed, spaces included; only the written form of accents is made one. */
const givenPassword = () =>
	v.pipe(
		v.string('required'),
		v.minLength(1, 'required'),
		v.maxLength(1000, 'too_long'),
		v.transform((value) => value.normalize('NFC'))
	);

const newPassword = () =>
	v.pipe(
		givenPassword(),
		v.check((value) => [...value].length >= SHORTEST_PASSWORD, 'password_too_short'),
		v.check((value) => [...value].length <= LONGEST_PASSWORD, 'too_long')
	);

/** E-mail address, or NIP with or without its spaces. */
const login = () =>
	v.pipe(
		text(200),
		v.toLowerCase(),
		v.transform((value) => (/^[\d\s.]+$/.test(value) ? value.replace(/\D/g, '') : value))
	);

const newLogin = () =>
	v.pipe(
		login(),
		v.check(
			(value) => /^\d{8,18}$/.test(value) || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value),
			'not_a_login'
		)
	);

export const SignIn = v.object({ login: login(), password: givenPassword() });
export type SignIn = v.InferOutput<typeof SignIn>;

/** A region for some roles, an institution for the others; the operation says which. */
const wantedRole = {
	role: choice(ROLES),
	regionId: optionalId(),
	institutionId: optionalId()
};

/** An account for somebody who stands in the directory, or for somebody new there. */
export const InviteAccount = v.object({
	personId: optionalId(),
	name: optionalText(200),
	login: newLogin(),
	...wantedRole
});
export type InviteAccount = v.InferOutput<typeof InviteAccount>;

export const AcceptInvitation = v.object({ password: newPassword() });
export type AcceptInvitation = v.InferOutput<typeof AcceptInvitation>;

export const ResetPassword = v.object({ password: newPassword() });
export type ResetPassword = v.InferOutput<typeof ResetPassword>;

/** The first administrator of an empty instance, and the region that it serves. */
export const SetUp = v.object({
	name: text(200),
	login: newLogin(),
	password: newPassword(),
	regionId: id()
});
export type SetUp = v.InferOutput<typeof SetUp>;

export const ChangePassword = v.object({ current: givenPassword(), password: newPassword() });
export type ChangePassword = v.InferOutput<typeof ChangePassword>;

export const GrantRole = v.object(wantedRole);
export type GrantRole = v.InferOutput<typeof GrantRole>;

export const RevokeRole = v.object({ grantId: id() });
export type RevokeRole = v.InferOutput<typeof RevokeRole>;

export const ChangeLogin = v.object({ login: newLogin(), version: version() });
export type ChangeLogin = v.InferOutput<typeof ChangeLogin>;

export const DisableAccount = v.object({ reason: optionalText(500) });
export type DisableAccount = v.InferOutput<typeof DisableAccount>;

/** A device by the hash under which its session is kept. */
export const EndDevice = v.object({
	device: v.pipe(v.string('choose'), v.regex(/^[0-9a-f]{64}$/, 'choose'))
});
export type EndDevice = v.InferOutput<typeof EndDevice>;

export const ChooseLanguage = v.object({ language: choice(ACCOUNT_LANGUAGES) });
export type ChooseLanguage = v.InferOutput<typeof ChooseLanguage>;

export const ChooseRole = v.object({ grantId: id() });
export type ChooseRole = v.InferOutput<typeof ChooseRole>;

/** A form that is one button. */
export const Nothing = v.object({});
