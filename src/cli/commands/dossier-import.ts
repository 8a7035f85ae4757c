import { SYSTEM } from '#domain/access/actor.ts';
import { together } from '#domain/audit/change.ts';
import { importDossier } from '#domain/dossiers/import.ts';
import type { ImportOutcome } from '#domain/dossiers/import.ts';
import { JSON_OPTION, Refused, print, printData } from '../command.ts';
import type { Command } from '../command.ts';
import { LANGUAGE_OPTION, dossierFiles, languageOf } from '../dossier-files.ts';
import { withInstance } from '../instance.ts';

export const command: Command = {
	words: ['FILE...'],
	about:
		'Makes a meeting of each dossier, all of them in one transaction or none. A dossier that was imported before is left alone. Nothing is imported while one file cannot be read.',
	options: {
		'dry-run': { type: 'boolean', about: 'Say what would be done and change nothing.' },
		...LANGUAGE_OPTION,
		...JSON_OPTION
	},
	async run(typed) {
		const dryRun = typed.values['dry-run'] === true;
		const files = await dossierFiles(typed, languageOf(typed));
		const broken = files.flatMap(({ file, faults }) =>
			faults.map(({ says }) => `${file}: ${says}`)
		);
		if (broken.length > 0) throw new Refused(broken.join('\n'));
		const imported = await withInstance(() =>
			together(() =>
				files.flatMap(({ file, reading }) =>
					reading ? [{ file, ...importDossier(SYSTEM, reading, { dryRun }) }] : []
				)
			)
		);
		if (typed.values['json']) printData(imported);
		else print(imported.map(({ file, ...outcome }) => `${file}: ${sentenceOf(outcome, dryRun)}`));
		return imported.some(({ outcome }) => outcome === 'differs') ? 1 : 0;
	}
};

function sentenceOf({ outcome, meetingId, entered, findings }: ImportOutcome, dryRun: boolean) {
	if (outcome === 'unchanged') return `imported before as meeting ${meetingId}, and unchanged.`;
	if (outcome === 'differs')
		return `imported before as meeting ${meetingId} from another file; nothing was changed.`;
	const { institutions, posts, persons } = entered;
	const added = `${institutions.length} institutions, ${posts.length} posts and ${persons.length} persons`;
	const done = dryRun
		? 'would be imported; it would add'
		: `imported as meeting ${meetingId}; added`;
	return `${done} ${added}. ${findings.length} things are missing or odd.`;
}
