import { finding } from '../findings.ts';
import type { Findings } from '../findings.ts';
import type { Dossier } from '../format.ts';
import { fieldAt, isGroup } from '../paths.ts';

/** Counts of attendance that do not add up, people twice, posts that hide a capacity. */
export function* checkPeople(dossier: Dossier): Findings {
	yield* counts(dossier);
	yield* attendees(dossier);
	yield* posts(dossier, '');
	const absent = new Map(
		(dossier.attendance ?? [])
			.filter(({ presence }) => presence !== 'present')
			.map(({ person }) => [bare(person), person])
	);
	for (const [at, { person }] of (dossier.roles ?? []).entries())
		if (person && absent.has(bare(person)))
			yield finding('role_of_absent_person', `roles[${at}].person`, { person });
}

function* counts({ attendance, attendance_counts: counts }: Dossier): Findings {
	if (!counts) return;
	for (const [key, value] of Object.entries(counts))
		if (typeof value === 'number' && value < 0)
			yield finding('count_impossible', `attendance_counts.${key}`, { value });
	const { present, male, female, invited } = counts;
	const came = (attendance ?? []).filter(({ presence }) => presence === 'present');
	const named = came.filter(({ person, institution }) => person ?? institution);
	if (present !== undefined && present < named.length)
		yield finding('attendance_fewer_than_listed', 'attendance_counts.present', {
			present,
			listed: named.length
		});
	if (present !== undefined && invited !== undefined && present > invited)
		yield finding('more_present_than_invited', 'attendance_counts.present', { present, invited });
	if (present !== undefined && male !== undefined && female !== undefined)
		if (male + female !== present)
			yield finding('sexes_differ_from_total', 'attendance_counts', {
				male,
				female,
				total: present
			});
	for (const sex of ['male', 'female'] as const) {
		const listed = came.filter((one) => one.sex === sex).length;
		const count = counts[sex];
		if (count !== undefined && count < listed)
			yield finding('sexes_fewer_than_listed', `attendance_counts.${sex}`, { count, listed });
	}
}

function* attendees({ attendance }: Dossier): Findings {
	const seen = new Map<string, number>();
	for (const [at, one] of (attendance ?? []).entries()) {
		const path = `attendance[${at}]`;
		if (one.as === 'representative' && one.presence === 'present') {
			if (!one.assignment_letter)
				yield finding('representative_without_letter', `${path}.assignment_letter`);
			if (one.may_decide === undefined)
				yield finding('representative_without_authority', `${path}.may_decide`);
		}
		const person = bare(one.person);
		const before = seen.get(person);
		if (person !== '' && before !== undefined)
			yield finding('duplicate_attendee', `${path}.person`, {
				person: one.person ?? '',
				first: before + 1,
				second: at + 1
			});
		if (person !== '' && before === undefined) seen.set(person, at);
	}
}

// "Plt. Kepala Dinas" is a post with a capacity: two fields, or the capacity is lost to every list.
function* posts(value: unknown, path: string): Findings {
	if (Array.isArray(value)) {
		for (const [at, item] of value.entries()) yield* posts(item, fieldAt(path, at));
	} else if (isGroup(value)) {
		const hidden = typeof value.post === 'string' ? capacityIn(value.post) : undefined;
		if (hidden && value.capacity !== hidden)
			yield finding('capacity_in_post', fieldAt(path, 'post'), { post: String(value.post) });
		for (const [key, item] of Object.entries(value)) yield* posts(item, fieldAt(path, key));
	}
}

function capacityIn(post: string): string | undefined {
	const short = /^(plt|plh|pjs|pj)\b/i.exec(post)?.[1]?.toLowerCase();
	if (short) return short;
	if (/^pelaksana\s+tugas\b/i.test(post)) return 'plt';
	if (/^pelaksana\s+harian\b/i.test(post)) return 'plh';
	return /^penjabat\s+sementara\b/i.test(post)
		? 'pjs'
		: /^penjabat\b/i.test(post)
			? 'pj'
			: undefined;
}

function bare(name: string | undefined): string {
	return (name ?? '').toLowerCase().replace(/[^\p{L}]/gu, '');
}
