import { Problem } from '../../problem.ts';
import type { FileFault } from '../files/store.ts';

/**
 * One or more files of a form cannot be taken (too large, empty, of another type), while the rest of
 * the form was read: `fields` names the inputs, `values` is what was typed, so that nothing is lost.
 * The status says what is wrong with the first of them (413, 415, 422).
 */
export class FileRefused extends Problem {
	readonly values: Readonly<Record<string, unknown>>;

	constructor(faults: Record<string, FileFault>, values: Record<string, unknown>) {
		const first = Object.values(faults)[0] ?? 'file_type';
		super(KINDS[first], 'invalid_input', { fields: faults });
		this.name = 'FileRefused';
		this.values = values;
	}
}

const KINDS = {
	file_too_large: 'too_large',
	file_type: 'wrong_type',
	file_empty: 'invalid_input',
	too_many_files: 'too_large'
} as const satisfies Record<FileFault, string>;
