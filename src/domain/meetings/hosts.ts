import { notFound } from '#lib/problem.ts';
import { statement } from '#lib/server/database.ts';
import type { Writer } from '#lib/server/database.ts';
import { eq } from 'drizzle-orm';
import type { TimeZone } from '../regions/kinds.ts';
import type { HostKind } from './roles.ts';
import { meetingHosts } from './schema.ts';

/** Who hosts, as a form says it. */
export interface ChosenHosts {
	readonly leadId: number;
	readonly hostIds: readonly number[];
	readonly counterpartIds: readonly number[];
}

export interface HostRow {
	readonly institutionId: number;
	readonly kind: HostKind;
	readonly position: number;
}

/** The hosts in order, lead first, nobody twice; a host is not a counterpart too. */
export function hostRows({ leadId, hostIds, counterpartIds }: ChosenHosts): HostRow[] {
	const hosting = [...new Set([leadId, ...hostIds])];
	const meetingThem = counterpartIds.filter((id) => !hosting.includes(id));
	return [
		...hosting.map((institutionId) => ({ institutionId, kind: 'host' as const })),
		...meetingThem.map((institutionId) => ({ institutionId, kind: 'counterpart' as const }))
	].map((row, position) => ({ ...row, position }));
}

/** The region of the lead host, whose zone is the meeting's default. */
export function regionOfLead(leadId: number): { regionId: number; timeZone: TimeZone } {
	const region = statement<[number], { regionId: number; timeZone: TimeZone }>(
		`select r.id as regionId, r.time_zone as timeZone
		from institutions i join regions r on r.id = i.region_id where i.id = ?`
	).get(leadId);
	if (!region) throw notFound();
	return region;
}

/** The hosts of a meeting as a form would say them; the lead is null where a source names no host. */
export function chosenHosts(meetingId: number): Omit<ChosenHosts, 'leadId'> & {
	readonly leadId: number | null;
} {
	const rows = statement<[number], { institutionId: number; kind: HostKind }>(
		'select institution_id as institutionId, kind from meeting_hosts where meeting_id = ? order by position'
	).all(meetingId);
	const of = (kind: HostKind) =>
		rows.filter((row) => row.kind === kind).map((row) => row.institutionId);
	const [leadId = null, ...hostIds] = of('host');
	return { leadId, hostIds, counterpartIds: of('counterpart') };
}

/** Puts these hosts in place of the ones before; true where something is different now. */
export function writeHosts(writer: Writer, meetingId: number, hosts: ChosenHosts): boolean {
	const rows = hostRows(hosts);
	const before = hostsKey(chosenHosts(meetingId));
	if (before === hostsKey(hosts)) return false;
	writer.delete(meetingHosts).where(eq(meetingHosts.meetingId, meetingId)).run();
	writer
		.insert(meetingHosts)
		.values(rows.map((row) => ({ ...row, meetingId })))
		.run();
	return true;
}

function hostsKey(hosts: {
	leadId: number | null;
	hostIds: readonly number[];
	counterpartIds: readonly number[];
}): string {
	return JSON.stringify([hosts.leadId, hosts.hostIds, hosts.counterpartIds]);
}
