import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { SYSTEM } from '#domain/access/actor.ts';
import { importDossier } from '#domain/dossiers/import.ts';
import { openDossier } from '#domain/dossiers/parse.ts';
import { statement } from '#lib/server/database.ts';
import { programFolder } from '#lib/server/settings.ts';

const FOLDER = 'src/cli/demo/dossiers';

/**
 * Imports the real meetings that ship with the demonstration, each into its own region. Answers the
 * institutions whose secretariat keeps them: the lead host, or the first one of the region where the
 * source names no host.
 */
export function importRealMeetings(): number[] {
	const folder = join(programFolder(), FOLDER);
	for (const file of readdirSync(folder).sort())
		importDossier(SYSTEM, openDossier(readFileSync(join(folder, file))));
	return statement<[], { institutionId: number }>(
		`select distinct coalesce(
			(select institution_id from meeting_hosts where meeting_id = m.id and position = 0),
			(select min(id) from institutions where region_id = m.region_id)) as institutionId
		from meetings m join dossiers d on d.meeting_id = m.id order by institutionId`
	)
		.all()
		.map(({ institutionId }) => institutionId);
}
