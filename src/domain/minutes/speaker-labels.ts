import type { Capacity } from '../people/capacity.ts';
import { persons, posts } from '../people/schema.ts';
import { institutionLabels, titleAt } from '../meetings/names.ts';
import type { InstitutionLabel } from '../meetings/names.ts';
import type { SpeakerColumns } from './speaker.ts';

/** Who spoke, as a page shows it; empty where nobody is named. */
export interface SpeakerLabel {
	readonly person: string | null;
	readonly capacity: Capacity | null;
	/** The title with its institution. */
	readonly post: string | null;
	/** The same with the acronym: `Kepala Dinas, Dinsos`. */
	readonly shortPost: string | null;
	readonly institution: string | null;
	readonly acronym: string | null;
	/** In the source's words. */
	readonly words: string | null;
}

/** The columns that a query over notes or resolutions adds, with persons and posts left-joined. */
export const SPEAKER_NAMES = {
	personName: persons.name,
	postTitle: posts.title,
	postInstitutionId: posts.institutionId
};

export interface SpeakerRow extends SpeakerColumns {
	readonly personName: string | null;
	readonly postTitle: string | null;
	readonly postInstitutionId: number | null;
}

/** Adds to each row who spoke, with institutions as they were called on the day. One query for all. */
export function withSpeakers<Row extends SpeakerRow>(
	rows: readonly Row[],
	heldOn: string | null
): (Row & { readonly by: SpeakerLabel })[] {
	const ids = rows.flatMap((row) => [row.speakerInstitutionId, row.postInstitutionId]);
	const institutions = institutionLabels(
		ids.filter((id) => id !== null),
		heldOn
	);
	return rows.map((row) => {
		const own = institutions.get(row.speakerInstitutionId ?? 0);
		const ofPost = institutions.get(row.postInstitutionId ?? 0);
		const by = {
			person: row.personName,
			capacity: row.speakerCapacity,
			post: row.postTitle === null ? null : titleAt(row.postTitle, ofPost),
			shortPost: row.postTitle === null ? null : shortTitle(row.postTitle, ofPost),
			institution: own?.name ?? null,
			acronym: own?.acronym ?? null,
			words: row.speakerWords
		};
		return { ...row, by };
	});
}

function shortTitle(title: string, institution: InstitutionLabel | undefined): string {
	const said = titleAt(title, institution);
	return said === title || !institution?.acronym ? said : `${title}, ${institution.acronym}`;
}
