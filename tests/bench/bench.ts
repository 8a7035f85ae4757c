import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { closeInstance, openInstance } from '#lib/server/instance.ts';
import { statement } from '#lib/server/database.ts';
import { seedDemo } from '../../src/cli/demo/seed.ts';
import { Client } from '../journeys/support/client.ts';
import { dataAddress } from '../journeys/support/data-answer.ts';
import { fill } from './fill.ts';
import type { Landmarks } from './fill.ts';
import { load, middle } from './load.ts';
import type { Cost, Request } from './load.ts';
import { startMeasured } from './server-process.ts';
import type { Measured } from './server-process.ts';
import { addressesAt, looking, reporting, signedIn, signingIn } from './walks.ts';

/** `npm run bench`: what the built product costs, in one run on one machine, as ratios. */
const FOLDER = join('.cache', 'bench');
const SCALES = [1_000, 100_000] as const;
const ROUNDS = 5;
const A_ROUND = 60;
const WARMING = 40;

interface Place extends Landmarks {
	readonly part: number;
	readonly server: Measured;
	readonly requests: Readonly<Record<string, Request>>;
}

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const original = join(FOLDER, 'demonstration');
openInstance({ data: original, migrations: 'drizzle' });
await seedDemo();
closeInstance();

const [small, large] = [await placeOf(SCALES[0]), await placeOf(SCALES[1])];
const bare = await yardstick(large);
const columns = { small: small.requests, large: large.requests, bare: bare.requests };
const servers = { small: small.server, large: large.server, bare: bare.server };
const costs = await measure();
const alone = await waitAlone();
report();
await Promise.all(Object.values(servers).map((server) => server.end()));

async function placeOf(count: number): Promise<Place> {
	const data = join(FOLDER, String(count));
	cpSync(original, data, { recursive: true });
	const began = performance.now();
	openInstance({ data, migrations: 'drizzle' });
	const landmarks = fill(count);
	const [row] = statement<[number], { id: number }>(
		'select id from commitment_parts where commitment_id = ?'
	).all(landmarks.reported);
	closeInstance();
	console.log(`${count} commitments written in ${Math.round(performance.now() - began)} ms`);
	const server = await startMeasured(['src/cli/tuntas.js', 'serve'], {
		DATA: data,
		HOST: '127.0.0.1',
		PORT: String(4600 + (count % 97))
	});
	const part = row?.id ?? 0;
	const secretary = await signedIn(server.origin, 'sekretariat');
	const officer = await signedIn(server.origin, 'dinsos');
	const pages = Object.entries(addressesAt(landmarks)).map(
		([name, path]) => [name, looking(secretary, path)] as const
	);
	const requests = {
		...Object.fromEntries(pages),
		'sign-in': signingIn(server.origin),
		'report post': reporting(officer, landmarks.reported, part)
	};
	return { ...landmarks, part, server, requests };
}

/** The same register and the same sheet, drawn by a bare SvelteKit from what the product drew them from. */
async function yardstick(of: Place): Promise<Pick<Place, 'server' | 'requests'>> {
	const reader = await signedIn(of.server.origin, 'sekretariat');
	const addresses = addressesAt(of);
	for (const page of ['register', 'sheet'] as const) {
		const { body } = await reader.get(dataAddress(addresses[page]));
		writeFileSync(join(FOLDER, `${page}.json`), body);
	}
	const built = spawnSync(
		'vite',
		['build', '-c', 'tests/bench/bare/vite.config.ts', '--logLevel', 'error'],
		{
			stdio: 'inherit'
		}
	);
	if (built.status !== 0) throw new Error('the yardstick could not be built');
	const server = await startMeasured(['tests/bench/serve-bare.ts'], {});
	const visitor = new Client(server.origin);
	return {
		server,
		requests: { register: looking(visitor, '/register'), sheet: looking(visitor, '/sheet') }
	};
}

/** Round after round, everything in turn, so that a slow minute of the machine slows all alike. */
async function measure(): Promise<Record<keyof typeof columns, Record<string, Cost>>> {
	const taken = new Map<string, Cost[]>();
	for (let round = -1; round < ROUNDS; round++)
		for (const name of Object.keys(large.requests))
			for (const [column, requests] of Object.entries(columns)) {
				const request = requests[name];
				if (!request) continue;
				const server = servers[column as keyof typeof servers];
				const cost = await load(server, request, round < 0 ? WARMING : A_ROUND);
				const key = `${column} ${name}`;
				if (round >= 0) taken.set(key, [...(taken.get(key) ?? []), cost]);
			}
	const of = (column: string, requests: Readonly<Record<string, Request>>) =>
		Object.fromEntries(
			Object.keys(requests).map((name) => [name, middle(taken.get(`${column} ${name}`) ?? [])])
		);
	return {
		small: of('small', small.requests),
		large: of('large', large.requests),
		bare: of('bare', bare.requests)
	};
}

/** How long one asker waits whom nobody else delays: what the bounds of waiting speak of. */
async function waitAlone(): Promise<Record<string, Cost>> {
	const taken: Record<string, Cost> = {};
	for (const [name, request] of Object.entries(large.requests))
		taken[name] = await load(large.server, request, A_ROUND, 1);
	return taken;
}

function report(): void {
	const rows = Object.keys(large.requests).map((name) => {
		const [few, many, constant] = [costs.small[name], costs.large[name], costs.bare[name]];
		if (!few || !many) throw new Error(`${name} was not measured`);
		return {
			'': name,
			[`CPU ms at ${SCALES[0]}`]: few.cpu.toFixed(1),
			[`CPU ms at ${SCALES[1]}`]: many.cpu.toFixed(1),
			growth: (many.cpu / few.cpu).toFixed(2),
			'bare page, CPU ms': constant ? constant.cpu.toFixed(1) : '',
			'of its requests per CPU-second': constant ? (constant.cpu / many.cpu).toFixed(2) : '',
			'p95 ms, alone': alone[name]?.p95.toFixed(0),
			'p95 ms, four at a time': many.p95.toFixed(0)
		};
	});
	console.table(rows);
	console.log(
		`Median of ${ROUNDS} rounds of ${A_ROUND} requests, four at a time; CPU of the server process, all its threads; growth from ${SCALES[0]} to ${SCALES[1]} commitments (at most 1.3); register and sheet beside the same page drawn by a bare SvelteKit from constants (at least 0.6); p95 at ${SCALES[1]} as the asker waits, on this machine as busy as it is (alone: monitoring under 60, search under 50).`
	);
}
