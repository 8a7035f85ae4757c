/** One option of a command, as `--help` shows it. */
export interface Option {
	readonly type: 'boolean' | 'string';
	/** What stands after it in the usage, `FOLDER`; only for `string`. */
	readonly value?: string;
	readonly about: string;
}

/** What was typed after the command's name. */
export interface Typed {
	readonly values: Readonly<Record<string, string | boolean | undefined>>;
	readonly words: readonly string[];
}

/** One command of `tuntas`. */
export interface Command {
	/** Names of its arguments as the usage shows them: `['FILE...']`. */
	readonly words: readonly string[];
	/** What it does, in sentences. */
	readonly about: string;
	readonly options: Readonly<Record<string, Option>>;
	/** Returns the exit code; nothing means 0. */
	run(typed: Typed): Promise<number | void>;
}

/** Typed wrongly: one sentence, exit code 2. */
export class WrongUsage extends Error {}

/** Typed rightly and refused: one sentence, exit code 1. */
export class Refused extends Error {}

export const JSON_OPTION = {
	json: { type: 'boolean', about: 'Print data instead of sentences.' }
} as const satisfies Record<string, Option>;

/** Prints a line, or several, for people. */
export function print(lines: string | readonly string[]): void {
	const text = typeof lines === 'string' ? lines : lines.join('\n');
	process.stdout.write(`${text}\n`);
}

/** Prints data for programs. */
export function printData(data: unknown): void {
	process.stdout.write(`${JSON.stringify(data, null, '\t')}\n`);
}

/** The text of an option, or undefined. */
export function textOf(typed: Typed, name: string): string | undefined {
	const value = typed.values[name];
	return typeof value === 'string' ? value : undefined;
}

/** The one argument that a command needs. */
export function wordOf(typed: Typed, what: string): string {
	const [word] = typed.words;
	if (word === undefined) throw new WrongUsage(`${what} is missing.`);
	return word;
}
