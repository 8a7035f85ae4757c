import { Problem } from '#lib/problem.ts';
import { SettingsRefused } from '#lib/server/settings.ts';
import { wordField } from '#messages/fields.ts';
import { wordProblem } from '#messages/problems.ts';
import { Refused, WrongUsage } from './command.ts';

/** Says on stderr, in a sentence, why a command failed, and returns its exit code. */
export function report(error: unknown): number {
	for (const line of linesOf(error)) process.stderr.write(`${line}\n`);
	if (process.env['LOG'] === 'debug' && error instanceof Error)
		process.stderr.write(`${error.stack}\n`);
	return error instanceof WrongUsage || error instanceof SettingsRefused ? 2 : 1;
}

function linesOf(error: unknown): readonly string[] {
	if (error instanceof SettingsRefused) return error.lines.map((line) => `${line}.`);
	if (error instanceof Problem) return problemLines(error);
	if (!(error instanceof Error)) return ['Something unexpected happened.'];
	if (error instanceof Refused) return error.message.split('\n');
	const [sentence = ''] = error.message.split('\n');
	return [/[.!?]$/.test(sentence) ? sentence : `${sentence}.`];
}

function problemLines({ code, params, fields }: Problem): readonly string[] {
	const faults = Object.entries(fields).map(
		([field, fault]) => `${field}: ${wordField('en', fault)}`
	);
	return faults.length > 0 ? faults : [wordProblem('en', code, params)];
}
