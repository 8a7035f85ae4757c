import type { Actor } from '#domain/access/actor.ts';
import { EndInstitution, RenameInstitution } from '#domain/institutions/input.ts';
import { endInstitution } from '#domain/institutions/ending.ts';
import { renameInstitution } from '#domain/institutions/operations.ts';
import { findInstitution } from '#domain/institutions/subject.ts';
import { EndTenure } from '#domain/people/input.ts';
import { endTenure } from '#domain/people/tenures.ts';
import type { Days } from '../story/days.ts';
import { given } from '../story/given.ts';
import type { Timeline } from '../story/timeline.ts';
import { enterTenure, tenureName } from './enter-people.ts';
import type { Directory } from './enter-people.ts';
import { MERGER } from './merger.ts';
import { EARLIER_TENURES, LATER_TENURES } from './tenures.ts';
import type { TenureRow } from './tenures.ts';

interface Telling {
	readonly timeline: Timeline;
	readonly days: Days;
	readonly directory: Directory;
	/** Whose work the directory is. */
	readonly keeper: () => Actor;
	/** Who says to which office the tasks of another pass. */
	readonly administrator: Actor;
}

/** What changes in the directory during the year: people leave and follow, two offices are merged. */
export function tellChanges(telling: Telling): void {
	const tenures = new Map(telling.directory.tenures);
	for (const row of EARLIER_TENURES) tellEnd(telling, tenures, row);
	for (const row of LATER_TENURES) {
		const [post, person, from] = row;
		telling.timeline.at(telling.days.on(from), '08:05', `${person} becomes ${post}`, () => {
			tenures.set(
				tenureName(row),
				enterTenure(telling.keeper(), telling.directory, telling.days, row)
			);
		});
		tellEnd(telling, tenures, row);
	}
	tellMerger(telling);
}

function tellEnd(
	{ timeline, days, keeper }: Telling,
	tenures: ReadonlyMap<string, number>,
	row: TenureRow
): void {
	const [post, person, , until] = row;
	if (until === undefined) return;
	timeline.at(days.on(until), '16:10', `${person} leaves ${post}`, () => {
		const tenureId = String(tenures.get(tenureName(row)));
		endTenure(keeper(), given(EndTenure, { tenureId, on: days.on(until) }));
	});
}

function tellMerger({ timeline, days, directory, keeper, administrator }: Telling): void {
	const { name, acronym, on, basis } = MERGER;
	const from = days.on(on);
	timeline.at(from, '08:30', 'two offices become one', () => {
		const renamed = directory.institutions.get(MERGER.renamed) ?? 0;
		const version = String(findInstitution(keeper(), renamed).version);
		const input = given(RenameInstitution, { name, acronym, from, basis, version });
		renameInstitution(keeper(), renamed, input);
		const ended = directory.institutions.get(MERGER.ended) ?? 0;
		const successorId = String(renamed);
		const end = given(EndInstitution, { on: days.on(on - 1), successorId, basis });
		endInstitution(administrator, ended, end);
	});
}
