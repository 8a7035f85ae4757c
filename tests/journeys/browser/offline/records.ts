import { join } from 'node:path';
import Database from 'better-sqlite3';
import { inject } from 'vitest';

interface Evidence {
	readonly name: string;
	readonly size: number;
	readonly capturedAt: string | null;
}

/** The form of a report on a commitment in force that an office owes alone, by its class. */
export function reportFormOf(acronym: string, confidentiality = 'ordinary'): string {
	const id = read<number>(
		`select c.id from commitments c join commitment_parts p on p.commitment_id = c.id
		join institution_names n on n.institution_id = p.institution_id
		where n.acronym = ? and c.confidentiality = ? and c.state = 'active' and p.withdrawn_at is null
		and coalesce(p.verdict, '') not in ('conform', 'cannot_follow_up')
		order by p.reported_percent is not null, c.id limit 1`,
		acronym,
		confidentiality
	)[0];
	if (id === undefined) throw new Error(`${acronym} owes nothing ${confidentiality}`);
	return `/commitments/${id}/report`;
}

/** The page of a report that waits for a verifier, by its class. */
export function waitingReport(confidentiality: string): string {
	const id = read<number>(
		`select r.id from reports r join commitments c on c.id = r.commitment_id
		where r.state = 'submitted' and c.state = 'active' and c.confidentiality = ?
		and not exists (select 1 from reports later where later.part_id = r.part_id and later.id > r.id)
		order by r.id desc limit 1`,
		confidentiality
	)[0];
	if (id === undefined) throw new Error(`nothing ${confidentiality} waits`);
	return `/verifications/${id}`;
}

/** How many reports say this. */
export function timesReported(progress: string, data = inject('data')): number {
	const db = open(data);
	try {
		return (
			db
				.prepare<[string], number>('select count(*) from reports where progress = ?')
				.pluck()
				.get(progress) ?? 0
		);
	} finally {
		db.close();
	}
}

/** What was handed in with the report that says this. */
export function handedInWith(progress: string): Evidence[] {
	const db = open();
	try {
		return db
			.prepare<[string], Evidence>(
				`select e.file_name as name, e.size, e.captured_at as capturedAt from evidence e
				join reports r on r.id = e.report_id where r.progress = ? order by e.position`
			)
			.all(progress);
	} finally {
		db.close();
	}
}

function read<Value>(sql: string, ...values: string[]): Value[] {
	const db = open();
	try {
		return db
			.prepare<string[], Value>(sql)
			.pluck()
			.all(...values);
	} finally {
		db.close();
	}
}

function open(data = inject('data')) {
	return new Database(join(data, 'tuntas.db'), { readonly: true });
}
