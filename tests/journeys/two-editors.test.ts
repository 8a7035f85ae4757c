import { beforeAll, describe, expect, it } from 'vitest';
import { filled, formsOf } from './support/forms.ts';
import type { PageForm } from './support/forms.ts';
import { spokenText } from './support/html.ts';
import { ownServer } from './support/own-server.ts';
import type { Person } from './support/people.ts';
import { rows } from './support/records.ts';
import { builtApplication } from './support/routes.ts';
import type { BuiltRoute } from './support/routes.ts';
import { samplesOf } from './support/samples.ts';

/** What is edited: the words of a record, not the reason of a move or a date. */
const WORDS = ['title', 'name', 'text', 'description', 'purpose', 'proof'];
const ROUNDS = 8;
/** Of each route; the latest records are those that are still open to changes. */
const LATEST = 30;

const server = await ownServer();
const editors = new Map<string, readonly [Person, Person]>();
for (const who of ['sekretariat', 'notulis', 'sekda', 'admin']) {
	editors.set(who, [await server.signedIn(who), await server.signedIn(who)]);
}
const editable = (await builtApplication()).routes.filter(
	({ params, actions }) => params.length > 0 && actions.length > 0 && !params.includes('token')
);

/** A form that changes the stored words of a record, and who may use it. */
interface Editing {
	readonly route: string;
	readonly form: string;
	readonly path: string;
	readonly field: string;
	readonly who: string;
}

const found = new Map<string, Editing>();
for (const [who, [person]] of editors)
	for (const route of editable)
		for (const editing of await editingsOf(route, who, person))
			if (!found.has(`${editing.route}?/${editing.form}`))
				found.set(`${editing.route}?/${editing.form}`, editing);

it('finds the forms that change records', () => {
	expect([...found.keys()].length).toBeGreaterThanOrEqual(8);
	expect([...found.keys()]).toEqual(
		expect.arrayContaining([
			'/people/[person=id]/edit?/change',
			'/institutions/[institution=id]/edit?/change',
			'/meetings/[meeting=id]/edit?/change',
			'/meetings/[meeting=id]/notes/[note=id]?/change',
			'/meetings/[meeting=id]/resolutions/[resolution=id]?/change',
			'/commitments/[commitment=id]/edit?/complete'
		])
	);
});

describe.each([...found])('two people at %s', (_name, { path, form, field, who }) => {
	let one: Person;
	let other: Person;
	beforeAll(() => {
		const pair = editors.get(who);
		if (!pair) throw new Error(`${who} is not here`);
		[one, other] = pair;
	});

	it('cannot overwrite each other: the later one sees both texts, and nothing is lost', async () => {
		const [mine, theirs] = [await open(one, path, form), await open(other, path, form)];
		const before = valueOf(mine, field);
		const [first, second] = [`${before} (pertama)`, `${before} (kedua)`];
		const saved = await one.client.post(mine.action, filled(mine, { [field]: first }));
		expect(saved.status).toBe(303);

		const refused = await other.client.post(theirs.action, filled(theirs, { [field]: second }));
		expect(refused.status).toBe(409);
		const page = refused.body.toString();
		expect(spokenText(page)).toContain(first);
		const kept = formIn(page, path, form);
		expect(valueOf(kept, field)).toBe(second);
		expect(stored(first)).toBe(true);
		expect(stored(second)).toBe(false);

		// What came back with both texts can be sent as it stands: the second one decided, knowing the first.
		const decided = await other.client.post(kept.action, kept.entries);
		expect(decided.status).toBe(303);
		expect(valueOf(await open(one, path, form), field)).toBe(second);
		expect(stored(first)).toBe(false);
	});

	it(`never both win, in ${ROUNDS} tries at the same moment`, async () => {
		const before = valueOf(await open(one, path, form), field).slice(0, 60);
		for (let round = 0; round < ROUNDS; round++) {
			const drawn = [await open(one, path, form), await open(other, path, form)];
			const answers = await Promise.all(
				drawn.map((page, place) =>
					(place === 0 ? one : other).client.post(
						page.action,
						filled(page, { [field]: `${before} ${round}.${place}` })
					)
				)
			);
			expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409]);
			const winner = answers.findIndex(({ status }) => status === 303);
			expect(valueOf(await open(one, path, form), field)).toBe(`${before} ${round}.${winner}`);
		}
	});
});

async function editingsOf(route: BuiltRoute, who: string, person: Person): Promise<Editing[]> {
	const known = samplesOf(route, person.actor, Infinity).filter(({ visible }) => visible);
	const editings: Editing[] = [];
	const latest = known.toSorted((one, other) => numberIn(other.path) - numberIn(one.path));
	for (const { path } of latest.slice(0, LATEST)) {
		// What may be changed depends on the state of a meeting: the first page that has forms will do.
		if (editings.length > 0) break;
		const { status, body } = await person.client.get(path);
		for (const drawn of status === 200 ? formsOf(body.toString(), path) : []) {
			const field = WORDS.find((name) => drawn.texts.includes(name) && valueOf(drawn, name) !== '');
			const versioned = drawn.entries.some(([name]) => name === 'version');
			if (field && versioned)
				editings.push({ route: route.id, form: drawn.name, path, field, who });
		}
	}
	return editings;
}

/** The number of the record itself, which its address names last. */
function numberIn(path: string): number {
	return Number(path.match(/\d+/g)?.at(-1));
}

async function open({ client }: Person, path: string, form: string): Promise<PageForm> {
	return formIn((await client.get(path)).body.toString(), path, form);
}

/** The form of that name that has stored words in it; a page may have one for each of several records. */
function formIn(page: string, path: string, form: string): PageForm {
	const drawn = formsOf(page, path).find(
		({ name, entries }) => name === form && entries.some(([field]) => field === 'version')
	);
	if (!drawn) throw new Error(`${path} no longer has the form ${form}`);
	return drawn;
}

function valueOf({ entries }: PageForm, field: string): string {
	return entries.find(([name]) => name === field)?.[1] ?? '';
}

/** Whether a text stands in some record now; the log of what was changed aside. */
function stored(text: string): boolean {
	return rows<{ table: string; name: string }>(
		`select t.name as "table", c.name from pragma_table_list t join pragma_table_info(t.name) c
		where t.type = 'table' and t.schema = 'main' and c.type = 'TEXT' and t.name <> 'events'`
	).some(({ table, name }) => rows(`select 1 from ${table} where "${name}" = ?`, text).length > 0);
}
