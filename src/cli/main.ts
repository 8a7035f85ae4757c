import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { WrongUsage, print } from './command.ts';
import type { Command, Typed } from './command.ts';
import { COMMANDS } from './commands.ts';
import { report } from './failure.ts';
import { helpOf, overview } from './help.ts';

/** Runs one command line and returns its exit code: 0 done, 1 refused or failed, 2 wrong usage. */
export async function main(args: readonly string[]): Promise<number> {
	try {
		if (existsSync('.env')) process.loadEnvFile('.env');
		return await run(args);
	} catch (error) {
		return report(error);
	}
}

async function run(args: readonly string[]): Promise<number> {
	const [first = '', second = ''] = args;
	if (first === '' || first === '--help' || first === '-h' || first === 'help') {
		print(overview());
		return first === '' ? 2 : 0;
	}
	const name = [`${first} ${second}`, first].find((one) => Object.hasOwn(COMMANDS, one));
	const entry = name === undefined ? undefined : COMMANDS[name];
	if (name === undefined || !entry) throw new WrongUsage(unknown(first));
	const { command } = await entry.load();
	const rest = args.slice(name.split(' ').length);
	if (rest.includes('--help') || rest.includes('-h')) {
		print(helpOf(name, command));
		return 0;
	}
	return (await command.run(parse(name, command, rest))) ?? 0;
}

function parse(name: string, { options, words }: Command, args: readonly string[]): Typed {
	try {
		const { values, positionals } = parseArgs({
			args: [...args],
			options: Object.fromEntries(
				Object.entries(options).map(([option, { type }]) => [option, { type }])
			),
			allowPositionals: true
		});
		const many = words.at(-1)?.includes('...');
		if (!many && positionals.length > words.length)
			throw new WrongUsage(`"${positionals[words.length]}" is one word too many.`);
		return { values, words: positionals };
	} catch (error) {
		if (error instanceof WrongUsage) throw error;
		// Node's own sentence goes on with advice for programmers.
		const [sentence = ''] = String(error instanceof Error ? error.message : error).split('. ');
		throw new WrongUsage(`${sentence.replace(/\.$/, '')}; see "tuntas ${name} --help".`);
	}
}

function unknown(first: string): string {
	const group = Object.keys(COMMANDS).filter((name) => name.startsWith(`${first} `));
	if (group.length > 0) return `"tuntas ${first}" needs one more word: ${group.join(', ')}.`;
	return `There is no command "${first}"; see "tuntas --help".`;
}
