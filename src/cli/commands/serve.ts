import { ensureSetupLink } from '#domain/accounts/setup.ts';
import { startHourlyBackups } from '#lib/server/backup/hourly.ts';
import { lockData } from '#lib/server/lock.ts';
import { readSettings } from '#lib/server/settings.ts';
import { serve, stopOnSignals } from '../../serve.ts';
import { handedOver } from '../account.ts';
import { Refused, WrongUsage, print } from '../command.ts';
import type { Command } from '../command.ts';
import { demoSettings, prepareDemo } from '../demo/prepare.ts';
import { bringUpToDate } from '../instance.ts';

export const command: Command = {
	words: [],
	about:
		'Brings the database up to date and serves the built application until it is stopped. With --demo it serves demonstration data from a folder of its own, with one sign-in per role.',
	options: {
		demo: {
			type: 'boolean',
			about: 'Serve demonstration data; a second run keeps what was entered.'
		},
		fresh: { type: 'boolean', about: 'With --demo: start again from the beginning.' }
	},
	async run({ values }) {
		if (values['fresh'] && !values['demo']) throw new WrongUsage('--fresh goes only with --demo.');
		if (values['demo']) await serveDemo(values['fresh'] === true);
		else await serveForReal();
	}
};

async function serveForReal(): Promise<void> {
	const settings = readSettings(process.env);
	if (settings.demo)
		throw new Refused('DEMO is 1, which lets anybody in: unset it, or use "tuntas serve --demo".');
	const unlock = lockData(settings.data);
	const {
		applied,
		backup,
		result: setup
	} = await bringUpToDate(settings, ensureSetupLink).finally(unlock);
	if (backup) print(`Backed up to ${backup}, then applied ${applied.join(', ')}.`);
	const running = await serve(settings);
	const backups = startHourlyBackups(settings.data);
	stopOnSignals({
		async stop() {
			backups.stop();
			await running.stop();
		}
	});
	print(`Tuntas serves ${settings.origin}`);
	if (!setup) return;
	const { link, goodUntil } = handedOver(settings, setup);
	print(['', `Make the first administrator here; it works once, until ${goodUntil}:`, link]);
}

async function serveDemo(fresh: boolean): Promise<void> {
	const settings = demoSettings(process.env);
	const lines = await prepareDemo(settings, fresh);
	stopOnSignals(await serve(settings));
	print(['', `Tuntas, demonstration: ${settings.origin}`, '', ...lines, '', 'Ctrl+C stops it.']);
}
