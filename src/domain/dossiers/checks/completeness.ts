import { finding } from '../findings.ts';
import type { Findings } from '../findings.ts';
import type { Dossier } from '../format.ts';
import { happened } from './dates.ts';

/** What a meeting's record should say and this one does not. */
export function* checkCompleteness(dossier: Dossier): Findings {
	if (empty(dossier.sources)) yield finding('source_missing', 'sources');
	if (empty(dossier.hosts)) yield finding('host_missing', 'hosts');
	if (!dossier.held_on?.date) yield finding('date_missing', 'held_on.date');
	if (!dossier.time?.start) yield finding('time_missing', 'time.start');
	if (!dossier.time?.zone) yield finding('zone_missing', 'time.zone');
	if (!dossier.place && !dossier.link) yield finding('place_missing', 'place');
	if (!dossier.state) yield finding('state_missing', 'state');
	const failed = ['cancelled', 'postponed', 'not_quorate', 'interrupted'];
	if (failed.includes(dossier.state ?? '') && !dossier.state_reason)
		yield finding('reason_missing', 'state_reason');
	if (happened(dossier)) yield* outcome(dossier);
}

function* outcome(dossier: Dossier): Findings {
	if (!dossier.roles?.some(({ role }) => role === 'chair'))
		yield finding('chair_missing', 'roles.chair');
	if (empty(dossier.attendance) && !dossier.attendance_counts)
		yield finding('attendance_missing', 'attendance');
	if (dossier.state === 'not_quorate') return;
	if (empty(dossier.resolutions)) yield finding('resolutions_missing', 'resolutions');
	else if (dossier.resolutions?.every(({ commitments }) => empty(commitments)))
		yield finding('commitments_missing', 'resolutions');
}

function empty(list: readonly unknown[] | undefined): boolean {
	return list === undefined || list.length === 0;
}
