import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { leadsTo } from './support/client.ts';
import { copyOf } from './support/copy.ts';
import { filled, formNamed } from './support/forms.ts';
import type { PageForm } from './support/forms.ts';
import { signedIn } from './support/people.ts';
import type { Person } from './support/people.ts';
import { numbers, openRecords } from './support/records.ts';
import { startServer } from './support/server.ts';
import type { ServerProcess } from './support/server.ts';

// Not a bar for speed: one test asks for dozens of pages, on a machine that others use as well.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const AT_ONCE = 50;
const folder = copyOf(inject('untouched'));
const close = openRecords(folder.data);
let server: ServerProcess;
beforeAll(async () => {
	server = await startServer(folder.data);
});
afterAll(async () => {
	close();
	await server.stop();
	folder.remove();
});

/** A real form, what is typed into it, and the table in which it has its effect. */
interface Case {
	readonly what: string;
	readonly who: string;
	readonly page: string;
	readonly form: string;
	readonly typed: Readonly<Record<string, string>>;
	/** The same form with something else in it. */
	readonly other: Readonly<Record<string, string>>;
	readonly table: string;
}

const meeting = one(
	`select id from meetings where state = 'in_session' and confidentiality = 'ordinary'`
);
const commitment = one(
	`select c.id from commitments c join grants g on g.institution_id = c.lead_id and g.role = 'liaison'
	join accounts a on a.id = g.account_id where a.login = 'dinsos@contoh.test'
	and c.state = 'active' and c.reported_status is not 'done' and c.confidentiality = 'ordinary'`
);

const CASES: readonly Case[] = [
	{
		...{ what: 'a person', who: 'sekretariat', page: '/people/new', form: 'default' },
		typed: { name: 'Sri Wahyuni, S.Sos.' },
		other: { name: 'Sri Wahyuningsih, S.Sos.' },
		table: 'persons'
	},
	{
		...{ what: 'an institution', who: 'sekretariat', page: '/institutions/new', form: 'register' },
		typed: { name: 'Dinas Perpustakaan dan Kearsipan', kind: 'office', relation: 'subordinate' },
		other: { acronym: 'Disperpusip' },
		table: 'institutions'
	},
	{
		...{ what: 'a group', who: 'sekretariat', page: '/groups/new', form: 'create' },
		typed: { name: 'Semua lurah' },
		other: { name: 'Semua kepala desa' },
		table: 'groups'
	},
	{
		...{ what: 'a meeting', who: 'sekretariat', page: '/meetings/new', form: 'draft' },
		typed: { title: 'Rapat Koordinasi Persiapan Musim Tanam' },
		other: { title: 'Rapat Koordinasi Persiapan Panen' },
		table: 'meetings'
	},
	{
		what: 'a note',
		...{ who: 'notulis', page: `/meetings/${meeting}/minutes?line=note`, form: 'note' },
		typed: { text: 'Tinggi muka air di hulu sudah turun.' },
		other: { text: 'Tinggi muka air di hulu masih naik.' },
		table: 'notes'
	},
	{
		what: 'a resolution',
		...{ who: 'notulis', page: `/meetings/${meeting}/minutes?line=resolution`, form: 'resolution' },
		typed: { text: 'Dapur umum dibuka di tiga titik.' },
		other: { text: 'Dapur umum dibuka di empat titik.' },
		table: 'resolutions'
	},
	{
		what: 'an item of the agenda',
		...{ who: 'sekretariat', page: `/meetings/${meeting}/agenda`, form: 'add' },
		typed: { title: 'Kebutuhan logistik pengungsi' },
		other: { title: 'Kebutuhan air bersih' },
		table: 'agenda_items'
	},
	{
		what: 'somebody who came uninvited',
		...{ who: 'notulis', page: `/meetings/${meeting}/attendance`, form: 'walk_in' },
		typed: { name: 'Maman Suherman', attendedAs: 'guest' },
		other: { name: 'Maman Abdurahman' },
		table: 'attendances'
	},
	{
		what: 'a report',
		...{ who: 'dinsos', page: `/commitments/${commitment}/report`, form: 'submit' },
		typed: { status: 'in_progress', progress: 'Data penerima sudah dicocokkan.' },
		other: { progress: 'Data penerima belum dicocokkan.' },
		table: 'reports'
	}
];

describe.each(CASES)(
	'a form sent again and again: $what',
	({ who, page, form, typed, other, table }) => {
		let person: Person;
		let drawn: PageForm;
		const count = () => numbers(`select count(*) from ${table}`)[0] ?? 0;
		const events = () => numbers('select count(*) from events')[0] ?? 0;
		const send = (values: Readonly<Record<string, string>>) =>
			person.client.post(drawn.action, filled(drawn, values));

		beforeAll(async () => {
			person = await signedIn(server.origin, `${who}@contoh.test`);
			drawn = formNamed((await person.client.get(page)).body.toString(), page, form);
		});
		afterAll(() => person.client.close());

		it(`acts once when it arrives ${AT_ONCE} times at the same moment, and answers all alike`, async () => {
			const [rows, happened] = [count(), events()];
			const answers = await Promise.all(Array.from({ length: AT_ONCE }, () => send(typed)));
			expect([...new Set(answers.map(({ status }) => status))]).toEqual([303]);
			expect(new Set(answers.map(leadsTo)).size).toBe(1);
			expect(count()).toBe(rows + 1);
			const [first] = answers;
			expect(first && (await person.client.get(leadsTo(first))).status).toBe(200);
			const again = await send(typed);
			expect([again.status, leadsTo(again)]).toEqual([303, first && leadsTo(first)]);
			expect(count()).toBe(rows + 1);
			// Reading where it led may be an event of its own; sending it again is none.
			const settled = events();
			await send(typed);
			expect(events()).toBe(settled);
			expect(settled).toBeGreaterThan(happened);
		});

		it('refuses the same key with something else in the form, and keeps what was typed', async () => {
			const rows = count();
			const answer = await send({ ...typed, ...other });
			expect(answer.status).toBe(409);
			const shown = formNamed(answer.body.toString(), drawn.action, form);
			expect(Object.fromEntries(shown.entries)).toMatchObject({ ...typed, ...other });
			expect(count()).toBe(rows);
		});
	}
);

function one(query: string): number {
	const [found] = numbers(query);
	if (found === undefined) throw new Error(`the demonstration has nothing for: ${query}`);
	return found;
}
