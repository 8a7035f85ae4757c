import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { instant, oneOf, rowId, versionColumn } from '../../lib/columns.ts';
import { institutions } from '../institutions/schema.ts';
import { persons } from '../people/schema.ts';
import { regions } from '../regions/schema.ts';
import { ACCOUNT_LANGUAGES } from './languages.ts';
import { ACCOUNT_LINK_PURPOSES } from './link-purposes.ts';
import { INSTITUTION_ROLES, ROLES } from './roles.ts';

export const accounts = sqliteTable(
	'accounts',
	{
		id: rowId(),
		personId: integer('person_id')
			.notNull()
			.unique()
			.references(() => persons.id),
		/** E-mail address or NIP, lower case; what is typed to sign in. */
		login: text('login').notNull().unique(),
		/** argon2id in PHC form; null until the invitation was taken. */
		passwordHash: text('password_hash'),
		language: text('language', { enum: ACCOUNT_LANGUAGES }).notNull().default('id'),
		/** The role as which the person looks at the product just now; rights are the union of all. */
		activeGrantId: integer('active_grant_id'),
		createdAt: instant('created_at').notNull(),
		disabledAt: instant('disabled_at'),
		version: versionColumn()
	},
	(t) => [check('accounts_language', oneOf(t.language, ACCOUNT_LANGUAGES))]
);

/** A role given to an account within a region, and for some roles within one institution. */
export const grants = sqliteTable(
	'grants',
	{
		id: rowId(),
		accountId: integer('account_id')
			.notNull()
			.references(() => accounts.id),
		role: text('role', { enum: ROLES }).notNull(),
		regionId: integer('region_id')
			.notNull()
			.references(() => regions.id),
		institutionId: integer('institution_id').references(() => institutions.id),
		grantedAt: instant('granted_at').notNull(),
		revokedAt: instant('revoked_at')
	},
	(t) => [
		check('grants_role', oneOf(t.role, ROLES)),
		check(
			'grants_scope',
			sql`(${oneOf(t.role, INSTITUTION_ROLES)}) = (${t.institutionId} is not null)`
		),
		// Two indexes, because in SQL one null never equals another.
		uniqueIndex('grants_once_in_institution')
			.on(t.accountId, t.role, t.regionId, t.institutionId)
			.where(sql`revoked_at is null`),
		uniqueIndex('grants_once_in_region')
			.on(t.accountId, t.role, t.regionId)
			.where(sql`revoked_at is null and institution_id is null`),
		index('grants_region').on(t.regionId),
		index('grants_institution').on(t.institutionId)
	]
);

/** One-time links: the first administrator, an invitation, a new password. Only the hash is kept. */
export const accountLinks = sqliteTable(
	'account_links',
	{
		id: rowId(),
		/** Null for the set-up link of an empty instance. */
		accountId: integer('account_id').references(() => accounts.id),
		purpose: text('purpose', { enum: ACCOUNT_LINK_PURPOSES }).notNull(),
		tokenHash: text('token_hash').notNull().unique(),
		createdAt: instant('created_at').notNull(),
		expiresAt: instant('expires_at').notNull(),
		usedAt: instant('used_at'),
		revokedAt: instant('revoked_at')
	},
	(t) => [
		check('account_links_purpose', oneOf(t.purpose, ACCOUNT_LINK_PURPOSES)),
		index('account_links_account').on(t.accountId)
	]
);

/** The id is sha256 of the cookie's token; the token itself is stored nowhere. */
export const sessions = sqliteTable(
	'sessions',
	{
		id: text('id').primaryKey(),
		accountId: integer('account_id')
			.notNull()
			.references(() => accounts.id),
		createdAt: instant('created_at').notNull(),
		authenticatedAt: instant('authenticated_at').notNull(),
		lastSeenAt: instant('last_seen_at').notNull(),
		expiresAt: instant('expires_at').notNull(),
		absoluteExpiresAt: instant('absolute_expires_at').notNull(),
		userAgent: text('user_agent').notNull(),
		/** First three bytes of an IPv4 address, first 64 bits of an IPv6 one. */
		addressPrefix: text('address_prefix').notNull()
	},
	(t) => [index('sessions_account').on(t.accountId), index('sessions_expires').on(t.expiresAt)]
);

/** Failed sign-ins per account and per address; slows down, never locks out. */
export const signInThrottles = sqliteTable('sign_in_throttles', {
	key: text('key').primaryKey(),
	failures: integer('failures').notNull(),
	lastFailureAt: instant('last_failure_at').notNull(),
	blockedUntil: instant('blocked_until').notNull()
});
