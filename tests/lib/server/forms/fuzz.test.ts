import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Problem } from '#lib/problem.ts';
import { readForm } from '#lib/server/forms/read-form.ts';
import { FileStore } from '#lib/server/files/store.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { PDF } from '../files/samples.ts';
import { MULTIPART, NAMED, multipart, post } from './posts.ts';

const FILE = 'Content-Disposition: form-data; name="f"; filename="a.pdf"\r\nContent-Type: x/y';
const SCRAPS = ['--x', '--x--', '\r\n', '\r\n\r\n', '"', ';', ':', '\0', '\xff', 'name=', '--'];

it('reads or refuses 3,000 damaged bodies, always in time, and never leaves a part behind', async () => {
	const folder = temporaryFolder();
	const store = new FileStore(folder);
	const whole = multipart([NAMED, 'judul'], [FILE, PDF.toString()], [NAMED, 'x'.repeat(50)]);
	const random = sequence(20261121);
	for (let run = 0; run < 3000; run++) {
		const body = damage(whole, random);
		const outcome: unknown = await readForm(post(body, MULTIPART), { files: store }).catch(
			(error: unknown) => error
		);
		const fine = outcome instanceof Problem || !(outcome instanceof Error);
		expect(fine, `run ${run}: ${String(outcome)}\n${body.toString('latin1')}`).toBe(true);
	}
	expect(readdirSync(join(folder, 'tmp'))).toEqual([]);
}, 300_000);

function damage(whole: Buffer, random: (below: number) => number): Buffer<ArrayBuffer> {
	let body = Buffer.from(whole);
	for (let times = 1 + random(4); times > 0; times--) {
		const at = random(body.length + 1);
		const end = Math.min(body.length, at + random(30));
		const scrap = Buffer.from(SCRAPS[random(SCRAPS.length)] ?? '', 'latin1');
		const kind = random(4);
		if (kind === 0) body = body.subarray(0, at);
		else if (kind === 1) body = Buffer.concat([body.subarray(0, at), scrap, body.subarray(at)]);
		else if (kind === 2) body = Buffer.concat([body.subarray(0, at), body.subarray(end)]);
		else body = Buffer.concat([body.subarray(0, end), body.subarray(at)]);
	}
	return body;
}

/** The same numbers in every run (a linear congruential sequence). */
function sequence(seed: number): (below: number) => number {
	let state = seed;
	return (below) => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return Math.floor((state / 2 ** 32) * below);
	};
}
