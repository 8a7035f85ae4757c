import { functions, regions } from '#domain/regions/schema.ts';
import { SYSTEM } from '#domain/access/actor.ts';
import { importDossier } from '#domain/dossiers/import.ts';
import { exportDossier } from '#domain/dossiers/export.ts';
import { openDossier } from '#domain/dossiers/parse.ts';
import { openWriter } from '#lib/server/database.ts';
import { freshDatabase } from '../../../support/database.ts';
import { regionLookup } from './regions.ts';

const CODES = ['16', '16.73', '63', '63.06', '64.09', '73.07', '74', '74.06', '99.01'];

/** An empty instance with some regions of the reference data, none in use yet. */
export function emptyInstance(): void {
	freshDatabase();
	for (const code of CODES) {
		const known = regionLookup(code);
		if (!known) throw new Error(`no region ${code}`);
		openWriter()
			.insert(regions)
			.values({
				code,
				name: known.name,
				kind: code.includes('.') ? 'kabupaten' : 'province',
				provinceCode: code.slice(0, 2),
				timeZone: known.timeZone === 'Asia/Jakarta' ? 'Asia/Jakarta' : 'Asia/Makassar'
			})
			.run();
	}
	openWriter()
		.insert(functions)
		.values({
			code: 'women_and_child_protection',
			name: 'Pemberdayaan perempuan dan pelindungan anak',
			nameEnglish: 'Women and child protection',
			position: 1
		})
		.run();
}

/** Imports a file as the system; the row number of its meeting. */
export function imported(file: string | Uint8Array): number {
	const { meetingId } = importDossier(SYSTEM, openDossier(file));
	if (meetingId === null) throw new Error('it was only tried');
	return meetingId;
}

/** What an export of a file says after its import. */
export function roundTrip(file: string | Uint8Array): string {
	return exportDossier(SYSTEM, imported(file));
}
