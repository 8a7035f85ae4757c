import type { Dossier, DossierInstitution } from '../format.ts';

/** The institutions that a dossier names anywhere, for finding the one that the title of a post means. */
export function mentionedIn(dossier: Dossier): readonly DossierInstitution[] {
	const { hosts, counterparts, roles, invited, attendance, agenda, notes, resolutions } = dossier;
	const settled = resolutions ?? [];
	return [
		...(hosts ?? []),
		...(counterparts ?? []),
		...(roles ?? []).flatMap((one) => [one.institution, one.on_behalf_of?.institution]),
		...(invited ?? []).map(({ institution }) => institution),
		...(attendance ?? []).map(({ institution }) => institution),
		...(agenda ?? []).map(({ presenter }) => presenter),
		...[...(notes ?? []), ...settled].map(({ speaker }) => speaker?.institution),
		...settled.flatMap(({ positions }) => positions ?? []).map(({ institution }) => institution),
		...settled
			.flatMap(({ commitments }) => commitments ?? [])
			.flatMap(({ lead, supporting }) => [
				lead,
				...(supporting ?? []).map(({ institution }) => institution)
			])
	].filter((one) => one !== undefined);
}
