import { statement } from '#lib/server/database.ts';
import type { TaskForceStage } from '../task-forces/schema.ts';
import type { Polarity } from '../evaluations/schema.ts';

/** What a meeting brought along that came in as a dossier; read-only, and empty for all others. */
export interface Imported {
	readonly fromSource: boolean;
	readonly sources: readonly Source[];
	readonly remarks: readonly Remark[];
	readonly documents: readonly Document[];
	readonly taskForces: readonly TaskForce[];
	readonly indicators: readonly Indicator[];
}

export interface Source {
	readonly id: number;
	readonly title: string | null;
	readonly publisher: string | null;
	readonly kind: string | null;
	readonly byline: string | null;
	readonly url: string | null;
	readonly publishedOn: string | null;
}

export interface Remark {
	readonly id: number;
	readonly text: string;
	/** A date that is the source's, not the meeting's. */
	readonly date: string | null;
	/** What different sources say. */
	readonly readings: readonly { readonly value: string; readonly source: string }[];
}

export interface Document {
	readonly id: number;
	readonly kind: string;
	readonly title: string | null;
	readonly number: string | null;
	readonly datedOn: string | null;
	readonly signer: string | null;
	readonly signerTitle: string | null;
}

export interface TaskForce {
	readonly id: number;
	readonly name: string;
	readonly stage: TaskForceStage;
	readonly decreeNumber: string | null;
	readonly decreeDate: string | null;
}

export interface Indicator {
	readonly id: number;
	readonly name: string;
	readonly unit: string | null;
	readonly polarity: Polarity | null;
	readonly baseline: number | null;
	readonly target: number | null;
	readonly values: readonly IndicatorValue[];
}

export interface IndicatorValue {
	readonly id: number;
	readonly indicatorId: number;
	readonly period: string;
	readonly breakdown: string | null;
	readonly value: number;
}

/** All of it, for a meeting that the caller has found. */
export function importedWith(meetingId: number): Imported {
	const all = <Row>(sql: string) => statement<[number], Row>(sql).all(meetingId);
	const values = all<IndicatorValue>(
		`select v.id, v.indicator_id as indicatorId, v.period, v.breakdown, v.value
		from indicator_values v join indicators i on i.id = v.indicator_id
		where i.meeting_id = ? order by v.indicator_id, v.position`
	);
	return {
		fromSource: all('select 1 from dossiers where meeting_id = ?').length > 0,
		sources: all<Source>(
			`select id, title, publisher, kind, byline, url, published_on as publishedOn
			from sources where meeting_id = ? order by position`
		),
		remarks: all<Omit<Remark, 'readings'> & { readings: string | null }>(
			'select id, text, date, readings from source_remarks where meeting_id = ? order by position'
		).map((row) => ({ ...row, readings: readingsOf(row.readings) })),
		documents: all<Document>(
			`select id, kind, title, number, dated_on as datedOn, signer, signer_title as signerTitle
			from documents where meeting_id = ? order by position`
		),
		taskForces: all<TaskForce>(
			`select id, name, stage, decree_number as decreeNumber, decree_date as decreeDate
			from task_forces where meeting_id = ? order by position`
		),
		indicators: all<Omit<Indicator, 'values'>>(
			`select id, name, unit, polarity, baseline, target
			from indicators where meeting_id = ? order by position`
		).map((row) => ({ ...row, values: values.filter((one) => one.indicatorId === row.id) }))
	};
}

function readingsOf(json: string | null): Remark['readings'] {
	const parsed: unknown = json === null ? [] : JSON.parse(json);
	if (!Array.isArray(parsed)) return [];
	return parsed.flatMap((one: unknown) =>
		typeof one === 'object' && one !== null && 'value' in one && 'source' in one
			? [{ value: String(one.value), source: String(one.source) }]
			: []
	);
}
