import type { Command } from './command.ts';
import { COMMANDS } from './commands.ts';

const SETTINGS = [
	['ORIGIN', 'address that people type, such as https://tuntas.contohkab.go.id'],
	['PORT, HOST', 'where to listen (3000, 127.0.0.1)'],
	['DATA', 'folder of database, files and backups (./data)'],
	['HOSTS', 'further host names to answer to'],
	['TRUST_PROXY', '1 behind a reverse proxy on the same machine'],
	['LOG', 'debug, info, warn, error or silent (info)']
] as const;

/** The list of all commands. */
export function overview(): string[] {
	const commands = Object.entries(COMMANDS).map(([name, { summary }]) => [name, summary] as const);
	return [
		'Usage: tuntas COMMAND [OPTIONS]',
		'',
		...columns(commands),
		'',
		'Settings come from the environment, or from a file .env in the current folder:',
		...columns(SETTINGS),
		'',
		'"tuntas COMMAND --help" says more. Exit codes: 0 done, 1 refused or failed, 2 wrong usage.'
	];
}

/** What one command does and takes. */
export function helpOf(name: string, { words, about, options }: Command): string[] {
	const rows = Object.entries({ ...options, help: HELP }).map(
		([option, { value, about: text }]) => {
			return [value === undefined ? `--${option}` : `--${option} ${value}`, text] as const;
		}
	);
	const usage = ['tuntas', name, ...words, '[OPTIONS]'].join(' ');
	return [`Usage: ${usage}`, '', about, '', ...columns(rows)];
}

const HELP = { value: undefined, about: 'Show this.' };

function columns(rows: readonly (readonly [string, string])[]): string[] {
	const width = Math.max(...rows.map(([left]) => left.length));
	return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
