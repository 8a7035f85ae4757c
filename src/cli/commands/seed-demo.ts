import { print } from '../command.ts';
import type { Command } from '../command.ts';
import { demoSettings, prepareDemo } from '../demo/prepare.ts';

export const command: Command = {
	words: [],
	about:
		'Loads the demonstration data into a folder of its own (DATA, or ./data/demo), without serving it.',
	options: {
		fresh: { type: 'boolean', about: 'Start again from the beginning; what was entered is lost.' }
	},
	async run({ values }) {
		const settings = demoSettings(process.env);
		const lines = await prepareDemo(settings, values['fresh'] === true);
		print([`The demonstration data is in ${settings.data}.`, ...lines]);
	}
};
