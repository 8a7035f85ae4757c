import { eq } from 'drizzle-orm';
import { SYSTEM } from '#domain/access/actor.ts';
import type { Actor } from '#domain/access/actor.ts';
import { authorize } from '#domain/access/policy.ts';
import { change, together } from '#domain/audit/change.ts';
import { meetings } from '#domain/meetings/schema.ts';
import { freeze } from '#domain/minutes/content.ts';
import { minutes } from '#domain/minutes/schema.ts';
import { now } from '#lib/clock.ts';
import { db } from '#lib/server/database.ts';
import type { Writer } from '#lib/server/database.ts';
import { dossierHash, marksOfPresent, tidied } from './canonical.ts';
import { checkDossier } from './check.ts';
import { keepDifferences } from './differences.ts';
import { recorded } from './exporting/recorded.ts';
import type { Finding } from './findings.ts';
import { Directory } from './importing/directory.ts';
import type { Entered } from './importing/directory.ts';
import { mentionedIn } from './importing/mentions.ts';
import { regionOfMeeting } from './importing/region.ts';
import { writeDossier } from './importing/writing.ts';
import { knownHere } from './known.ts';
import { keepMarks } from './origins.ts';
import type { ReadDossier } from './parse.ts';
import { dossiers } from './schema.ts';

export interface ImportOutcome {
	/** `unchanged` and `differs`: the id is known already, and nothing was written. */
	readonly outcome: 'imported' | 'unchanged' | 'differs';
	/** Null where it was only tried. */
	readonly meetingId: number | null;
	/** What the directory did not have. */
	readonly entered: Entered;
	readonly findings: readonly Finding[];
}

/**
 * Makes a meeting of a dossier, as one transaction: all of it or nothing. A second import of the same id
 * writes nothing, whether the file is the same or not, for the meeting lives on here. `dryRun` does
 * everything and takes it back. By the secretariat of the lead host; 409 where the region is unknown.
 */
export function importDossier(
	actor: Actor,
	{ dossier, marks }: Pick<ReadDossier, 'dossier' | 'marks'>,
	{ dryRun = false }: { readonly dryRun?: boolean } = {}
): ImportOutcome {
	const content = tidied(dossier);
	const present = marksOfPresent(content, marks);
	const contentHash = dossierHash(content, present);
	const findings = checkDossier(dossier, { marks, ...knownHere(dossier) });
	const known = db.select().from(dossiers).where(eq(dossiers.dossierId, dossier.id)).get();
	if (known)
		return {
			outcome: known.contentHash === contentHash ? 'unchanged' : 'differs',
			meetingId: known.meetingId,
			entered: { institutions: [], posts: [], persons: [] },
			findings
		};
	return tried(dryRun, () => {
		const region = regionOfMeeting(actor, dossier);
		const directory = new Directory(actor, region, mentionedIn(dossier));
		const institutionId = directory.institution(dossier.hosts?.[0]) ?? 0;
		authorize(actor, 'dossier.import', { institutionId });
		const meetingId = change(actor, 'dossier.imported', (writer) => {
			const id = writeDossier(writer, { actor, dossier, region, directory });
			const row = { dossierId: dossier.id, meetingId: id, contentHash, importedAt: now() };
			writer.insert(dossiers).values(row).run();
			const tree = recorded(SYSTEM, storedMeeting(writer, id), dossier.id);
			keepDifferences(writer, id, content, tree);
			keepMarks(writer, id, present, tree);
			if (dossier.state === 'adopted') freezeMinutes(writer, id);
			return {
				about: { regionId: region.id, meetingId: id },
				facts: { dossier: dossier.id, title: dossier.title, findings: findings.length },
				result: id
			};
		});
		return { outcome: 'imported', meetingId, entered: directory.entered, findings };
	});
}

function storedMeeting(writer: Writer, id: number) {
	const meeting = writer.select().from(meetings).where(eq(meetings.id, id)).get();
	if (!meeting) throw new Error(`the imported meeting ${id} is not there`);
	return meeting;
}

// Nobody here adopted them and nobody knows when, but what they say stays as it came.
function freezeMinutes(writer: Writer, meetingId: number): void {
	const { content, contentHash } = freeze(meetingId);
	writer
		.update(minutes)
		.set({ state: 'adopted', content, contentHash })
		.where(eq(minutes.meetingId, meetingId))
		.run();
}

class TakenBack extends Error {
	readonly outcome: ImportOutcome;

	constructor(outcome: ImportOutcome) {
		super('a trial');
		this.outcome = outcome;
	}
}

function tried(dryRun: boolean, run: () => ImportOutcome): ImportOutcome {
	try {
		return together(() => {
			const outcome = run();
			if (dryRun) throw new TakenBack({ ...outcome, meetingId: null });
			return outcome;
		});
	} catch (error) {
		if (error instanceof TakenBack) return error.outcome;
		throw error;
	}
}
