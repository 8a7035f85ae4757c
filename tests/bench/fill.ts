import { openConnection, statement } from '#lib/server/database.ts';
import { daysFromNow } from './days.ts';

/** Commitments out of one meeting. */
const PER_MEETING = 20;
/** Years over which the meetings are spread, whatever their number. */
const YEARS = 10;
/** However few there are, one office has a full page of overdue ones. */
const OVERDUE_ALWAYS = 60;

/** Where the measured pages are. */
export interface Landmarks {
	/** An office with at least a full page of overdue commitments. */
	readonly institution: number;
	/** One of those, with a report. */
	readonly commitment: number;
	/** Another one, to report on. */
	readonly reported: number;
}

/**
 * Adds `count` commitments from `count / 20` adopted meetings to a data folder that holds the
 * demonstration: written past the operations, because a year of them takes seconds and this is a
 * century's worth. Nine in ten are closed, as after ten years; words repeat with changing numbers.
 */
export function fill(count: number): Landmarks {
	return openConnection().transaction(write).immediate(count);
}

function write(count: number): Landmarks {
	const places = readPlaces();
	const insert = inserts();
	const institution = places.leads[0] ?? 0;
	const always: number[] = [];
	for (let number = 0; number < count; number++) {
		const meetingAge = Math.floor((number * YEARS * 365) / count);
		if (number % PER_MEETING === 0) insert.meeting(places, number, meetingAge);
		const chosen = number < OVERDUE_ALWAYS;
		const lead = chosen ? institution : (places.leads[number % places.leads.length] ?? institution);
		const fate = chosen ? 'overdue' : fateOf(number);
		const id = insert.commitment(places, { number, lead, age: meetingAge, fate });
		if (chosen) always.push(id);
	}
	const [commitment = 0, reported = 0] = always;
	return { institution, commitment, reported };
}

type Fate = 'done' | 'cancelled' | 'overdue' | 'running' | 'waiting';

function fateOf(number: number): Fate {
	const draw = (number * 7919) % 100;
	if (draw < 86) return 'done';
	if (draw < 90) return 'cancelled';
	if (draw < 93) return 'overdue';
	return draw < 94 ? 'waiting' : 'running';
}

interface Places {
	readonly region: number;
	readonly host: number;
	readonly reporter: number;
	readonly verifier: number;
	readonly leads: readonly number[];
	readonly functions: readonly number[];
	readonly texts: readonly string[];
}

function readPlaces(): Places {
	const [region = 0] = column(`select id from regions where code = '99.01'`);
	return {
		region,
		host: column(`select institution_id from meeting_hosts limit 1`)[0] ?? 0,
		reporter: column(`select id from accounts where login like 'dinsos@%'`)[0] ?? 0,
		verifier: column(`select id from accounts where login like 'bappeda@%'`)[0] ?? 0,
		leads: column(
			`select lead_id from commitments where region_id = ${region} and lead_id is not null
			group by lead_id order by lead_id = (select institution_id from grants g join accounts a
			on a.id = g.account_id where a.login like 'dinsos@%' limit 1) desc, lead_id`
		),
		functions: column(
			`select distinct function_id from commitments where function_id is not null order by 1`
		),
		texts: statement<[], { description: string }>(
			`select description from commitments where region_id = ${region} order by id limit 200`
		)
			.all()
			.map(({ description }) => description)
	};
}

function column(sql: string): number[] {
	return statement<[], Record<string, number>>(sql)
		.all()
		.flatMap((row) => Object.values(row));
}

interface Made {
	readonly number: number;
	readonly lead: number;
	/** Days since its meeting. */
	readonly age: number;
	readonly fate: Fate;
}

function inserts() {
	const meeting = statement<
		unknown[],
		{ id: number }
	>(`insert into meetings (region_id, function_id,
		title, held_on, starts_at, time_zone, state, created_at) values (?, ?, ?, ?, '09:00',
		'Asia/Makassar', 'adopted', ?) returning id`);
	const host = statement(`insert into meeting_hosts (meeting_id, institution_id, position)
		values (?, ?, 1)`);
	const resolution = statement<unknown[], { id: number }>(`insert into resolutions (meeting_id,
		number, kind, text, recorded_at) values (?, ?, 'agreement', ?, ?) returning id`);
	const commitment = statement<unknown[], { id: number }>(`insert into commitments (region_id,
		meeting_id, resolution_id, function_id, number, code, description, kind, lead_id, due_kind,
		due_words, due_original, due_current, proof, state, reported_status, reported_percent,
		reported_at, verdict, verified_percent, verified_at, done_reported_on, created_at,
		active_since, closed_at) values (?, ?, ?, ?, ?, ?, ?, 'instruction', ?, 'date', ?, ?, ?,
		'Laporan dengan foto bertanggal', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id`);
	const part = statement<unknown[], { id: number }>(`insert into commitment_parts (commitment_id,
		institution_id, role, reported_status, reported_percent, reported_at, verdict,
		verified_percent, verified_at) values (?, ?, 'lead', ?, ?, ?, ?, ?, ?) returning id`);
	const report = statement<unknown[], { id: number }>(`insert into reports (commitment_id, part_id,
		state, status, percent, progress, reported_by, reported_at) values (?, ?, ?, ?, ?, ?, ?, ?)
		returning id`);
	const verification = statement(`insert into verifications (commitment_id, part_id, report_id,
		kind, verdict, percent, verified_by, verified_at) values (?, ?, ?, 'verdict', 'conform', 100,
		?, ?)`);
	let meetingId = 0;
	let resolutionId = 0;

	return {
		meeting(places: Places, number: number, age: number): void {
			const { day, instant } = daysFromNow(-age);
			const theme = places.functions[number % places.functions.length] ?? null;
			const title = `Rapat Koordinasi ke-${number / PER_MEETING + 1}`;
			meetingId = meeting.get(places.region, theme, title, day, instant)?.id ?? 0;
			host.run(meetingId, places.host);
			const words = `Hasil rapat ke-${number / PER_MEETING + 1} ditindaklanjuti.`;
			resolutionId = resolution.get(meetingId, 1, words, instant)?.id ?? 0;
		},
		commitment(places: Places, { number, lead, age, fate }: Made): number {
			const made = daysFromNow(-age);
			const due = daysFromNow(fate === 'overdue' ? -3 - (number % 60) : dueIn(fate, age, number));
			const closed = fate === 'done';
			const reported = statusOf(fate);
			const percent = { done: 100, waiting: 100, cancelled: null, overdue: 45, running: 60 }[fate];
			const when = reported ? daysFromNow(Math.min(-1, 20 - age)).instant : null;
			const verdict = closed ? 'conform' : null;
			const { id = 0 } =
				commitment.get(
					places.region,
					meetingId,
					resolutionId,
					places.functions[Math.floor(number / PER_MEETING) % places.functions.length] ?? null,
					100_000 + number,
					`K-2${100_000 + number}`,
					`${places.texts[number % places.texts.length] ?? ''} (${number})`,
					lead,
					due.day,
					due.day,
					due.day,
					closed ? 'closed' : fate === 'cancelled' ? 'cancelled' : 'active',
					reported,
					percent,
					when,
					verdict,
					closed ? 100 : null,
					closed ? when : null,
					reported === 'done' ? daysFromNow(Math.min(-1, 20 - age)).day : null,
					made.instant,
					made.instant,
					closed ? when : null
				) ?? {};
			const { id: partId = 0 } =
				part.get(
					id,
					lead,
					reported,
					percent,
					when,
					verdict,
					closed ? 100 : null,
					closed ? when : null
				) ?? {};
			if (!reported) return id;
			const words = `Kegiatan tahap ${number} dilaksanakan di lapangan.`;
			const state = closed ? 'verified' : 'submitted';
			const { id: reportId } =
				report.get(id, partId, state, reported, percent, words, places.reporter, when) ?? {};
			if (closed) verification.run(id, partId, reportId, places.verifier, when);
			return id;
		}
	};
}

function statusOf(fate: Fate): 'done' | 'in_progress' | null {
	if (fate === 'cancelled') return null;
	return fate === 'done' || fate === 'waiting' ? 'done' : 'in_progress';
}

/** Days from today: what is closed was due after its meeting, what runs is still to come. */
function dueIn(fate: Fate, age: number, number: number): number {
	return fate === 'running' || fate === 'waiting' ? 5 + (number % 80) : 30 - age;
}
