import type { Command } from './command.ts';

interface Entry {
	readonly summary: string;
	load(): Promise<{ command: Command }>;
}

/** Every command by its name of one or two words; loaded only when it is called. */
export const COMMANDS: Readonly<Record<string, Entry>> = {
	serve: {
		summary: 'Serve Tuntas; with --demo on demonstration data.',
		load: () => import('./commands/serve.ts')
	},
	migrate: {
		summary: 'Bring the database up to this version of the program.',
		load: () => import('./commands/migrate.ts')
	},
	'seed demo': {
		summary: 'Load the demonstration data into a folder of its own.',
		load: () => import('./commands/seed-demo.ts')
	},
	'dossier check': {
		summary: 'List what is missing or odd in dossiers, without a database.',
		load: () => import('./commands/dossier-check.ts')
	},
	'dossier import': {
		summary: 'Make meetings of dossiers, all or none.',
		load: () => import('./commands/dossier-import.ts')
	},
	'dossier export': {
		summary: 'Write a whole meeting as a dossier.',
		load: () => import('./commands/dossier-export.ts')
	},
	'account invite': {
		summary: 'Make an account and its one-time link.',
		load: () => import('./commands/account-invite.ts')
	},
	'account reset': {
		summary: 'Make a one-time link for a new password.',
		load: () => import('./commands/account-reset.ts')
	},
	'account disable': {
		summary: 'Shut an account and end its sessions.',
		load: () => import('./commands/account-disable.ts')
	},
	backup: {
		summary: 'Back up the database and the files, also while the server runs.',
		load: () => import('./commands/backup.ts')
	},
	restore: {
		summary: 'Put a backup in the place of the data.',
		load: () => import('./commands/restore.ts')
	},
	doctor: {
		summary: 'Check settings, database, files and backups.',
		load: () => import('./commands/doctor.ts')
	}
};
