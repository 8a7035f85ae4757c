import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, inject, it } from 'vitest';
import { verifyChain } from '#domain/audit/verification.ts';
import { openConnection } from '#lib/server/database.ts';
import { Client, leadsTo } from './support/client.ts';
import type { Entries } from './support/client.ts';
import { copyOf } from './support/copy.ts';
import { nothingWrong } from './support/judgement.ts';
import { Chance } from './support/malformed.ts';
import { signedIn } from './support/people.ts';
import { numbers, openRecords, rows } from './support/records.ts';
import { startServer } from './support/server.ts';

const ROUNDS = 15;
/** The kill comes some moments after any of so many acknowledged writes. */
const MOST_WRITES = 30;
const MOMENTS_MS = 30;
const PATIENCE_MS = 30_000;

const folder = copyOf(inject('untouched'));
afterAll(() => folder.remove());

/** One post and what became of it, as far as its sender knows. */
interface Sent {
	readonly writer: Writer;
	readonly text: string;
	readonly entries: Entries;
	/** Where the answer led; null where none came. */
	acknowledged: string | null;
	/** Whether it was sent again after the restart. */
	repeated: boolean;
}

/** What all writers of one round have been told so far. */
interface Line {
	acknowledged: number;
}

/** Somebody who writes one thing after another until the line goes dead. */
interface Writer {
	readonly cookies: ReadonlyMap<string, string>;
	readonly address: string;
	readonly table: string;
	readonly column: string;
	readonly fields: Entries;
}

it(
	`loses nothing that it has acknowledged when it is killed ${ROUNDS} times under writes`,
	{ timeout: 1_200_000 },
	async () => {
		const chance = new Chance(1);
		const sent: Sent[] = [];
		const starts: number[] = [];
		let acknowledged = 0;
		let writers: Writer[] | undefined;
		for (let round = 0; round <= ROUNDS; round++) {
			const begun = performance.now();
			const server = await startServer(folder.data);
			starts.push(performance.now() - begun);
			writers ??= await writersAt(server.origin);
			nothingWrong(await faultsAfter(server.origin, sent));
			if (round === ROUNDS) {
				await server.stop();
				break;
			}
			const line = { acknowledged: 0 };
			const writing = writers.map((writer, place) =>
				write(server.origin, writer, { mark: `${round}.${place}`, line })
			);
			await untilWritten(line, 1 + chance.below(MOST_WRITES));
			await wait(chance.below(MOMENTS_MS));
			await server.kill();
			const written = (await Promise.all(writing)).flat();
			acknowledged += written.filter((one) => one.acknowledged !== null).length;
			sent.push(...written);
		}
		const slowest = Math.round(Math.max(...starts));
		console.log(
			`${ROUNDS} kills, ${acknowledged} writes acknowledged, slowest start ${slowest} ms`
		);
		expect(acknowledged).toBeGreaterThan(5 * ROUNDS);
	}
);

async function writersAt(origin: string): Promise<Writer[]> {
	const close = openRecords(folder.data);
	const [siti, dimas] = [
		await signedIn(origin, 'sekretariat@contoh.test'),
		await signedIn(origin, 'notulis@contoh.test')
	];
	const [meeting] = numbers(
		"select id from meetings where state = 'in_session' order by id limit 1"
	);
	const [region = 0] = numbers('select region_id from meetings where id = ?', meeting ?? 0);
	close();
	const person: Writer = {
		cookies: siti.client.cookies,
		address: '/people/new',
		...{ table: 'persons', column: 'name', fields: [['regionId', String(region)]] }
	};
	const note: Writer = {
		cookies: dimas.client.cookies,
		address: `/meetings/${meeting}/minutes?/note`,
		...{ table: 'notes', column: 'text', fields: [['kind', 'information']] }
	};
	for (const { client } of [siti, dimas]) client.close();
	return [person, note, person, note];
}

async function untilWritten(line: Line, count: number): Promise<void> {
	const until = performance.now() + PATIENCE_MS;
	while (line.acknowledged < count && performance.now() < until) await wait(1);
}

async function write(
	origin: string,
	writer: Writer,
	{ mark, line }: { mark: string; line: Line }
): Promise<Sent[]> {
	const client = clientOf(origin, writer);
	const done: Sent[] = [];
	for (let number = 0; ; number++) {
		const text = `Tulisan ${mark}.${number} sebelum listrik padam`;
		const idem = `power-cut-${mark}.${number}`.replaceAll('.', '-').padEnd(24, '-');
		const entries: Entries = [...writer.fields, [writer.column, text], ['idem', idem]];
		const one: Sent = { writer, text, entries, acknowledged: null, repeated: false };
		done.push(one);
		const answer = await client.post(writer.address, entries).catch(() => undefined);
		if (!answer) break;
		expect([text, answer.status]).toEqual([text, 303]);
		one.acknowledged = leadsTo(answer);
		line.acknowledged += 1;
	}
	client.close();
	return done;
}

/** What is wrong after a restart; posts that were never answered are sent once more, as a person would. */
async function faultsAfter(origin: string, sent: readonly Sent[]): Promise<string[]> {
	const faults: string[] = [];
	for (const one of sent.filter(
		({ acknowledged, repeated }) => acknowledged === null && !repeated
	)) {
		const client = clientOf(origin, one.writer);
		const answer = await client.post(one.writer.address, one.entries);
		client.close();
		if (answer.status !== 303) faults.push(`${one.text}: sent again, answered ${answer.status}`);
		one.repeated = true;
	}
	const close = openRecords(folder.data);
	for (const { text, writer, acknowledged } of sent) {
		const found = rows<{ id: number }>(
			`select id from ${writer.table} where ${writer.column} = ?`,
			text
		);
		const [id = 0] = found.map((row) => row.id);
		if (found.length !== 1) faults.push(`${text}: ${found.length} times in ${writer.table}`);
		if (acknowledged !== null && !new RegExp(`\\b${id}\\b`).test(acknowledged))
			faults.push(`${text}: answered with ${acknowledged}, stored as ${id}`);
	}
	const [written = 0] = numbers("select count(*) from submissions where key like 'power-cut-%'");
	if (written !== sent.length) faults.push(`${sent.length} posts, ${written} of them noted`);
	const integrity = openConnection().pragma('integrity_check', { simple: true });
	if (integrity !== 'ok') faults.push(`integrity: ${String(integrity)}`);
	if (rows('pragma foreign_key_check').length > 0) faults.push('foreign keys lead nowhere');
	const { brokenAt } = verifyChain();
	if (brokenAt !== null) faults.push(`the chain of events is broken at ${brokenAt}`);
	close();
	return faults;
}

function clientOf(origin: string, { cookies }: Writer): Client {
	const client = new Client(origin);
	for (const [name, value] of cookies) client.cookies.set(name, value);
	return client;
}
