import { crc32, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { FileStore } from '#lib/server/files/store.ts';
import { PALETTE } from '../../../src/cli/demo/evidence/canvas.ts';
import { storeEvidence } from '../../../src/cli/demo/evidence/handing-in.ts';
import { PAPERS } from '../../../src/cli/demo/evidence/papers.ts';
import { pdf } from '../../../src/cli/demo/evidence/pdf.ts';
import { png } from '../../../src/cli/demo/evidence/png.ts';
import { SCENES } from '../../../src/cli/demo/evidence/scenes.ts';
import { variantsOf } from '../../../src/cli/demo/evidence/variants.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** The chunks of a PNG by their type; a wrong sum throws. */
function chunksOf(file: Buffer): Map<string, Buffer> {
	const chunks = new Map<string, Buffer>();
	let at = 8;
	while (at < file.length) {
		const length = file.readUInt32BE(at);
		const named = file.subarray(at + 4, at + 8 + length);
		if (crc32(named) !== file.readUInt32BE(at + 8 + length)) throw new Error('a wrong sum');
		chunks.set(named.toString('latin1', 0, 4), named.subarray(4));
		at += 12 + length;
	}
	return chunks;
}

describe('the evidence of the demonstration', () => {
	it.each(Object.entries(SCENES))('%s is a whole picture of a few kilobytes', (_, draw) => {
		const file = png(draw());
		const chunks = chunksOf(file);
		expect([...chunks.keys()]).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
		const lines = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
		expect(lines.length).toBe((480 + 1) * 320);
		expect(lines.every((pixel) => pixel < PALETTE.length)).toBe(true);
		expect(new Set(lines).size).toBeGreaterThan(5);
		expect(file.length).toBeLessThan(8192);
	});

	it.each(Object.entries(SCENES))('%s looks different on four days', (_, draw) => {
		const looks = variantsOf(draw()).map(({ pixels }) => Buffer.from(pixels).toString('base64'));
		expect(new Set(looks).size).toBe(4);
	});

	it.each(Object.entries(PAPERS))('%s is a paper whose table finds every object', (_, sheet) => {
		const file = pdf(sheet).toString('latin1');
		const table = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(file)?.[1]);
		const rows = file.slice(table).split('\n').slice(3, 8);
		for (const [index, row] of rows.entries())
			expect(file.slice(Number(row.slice(0, 10)))).toMatch(new RegExp(`^${index + 1} 0 obj\n`));
		const stream = /\/Length (\d+) >>\nstream\n([\s\S]*?)\nendstream/.exec(file);
		expect(stream?.[2]?.length).toBe(Number(stream?.[1]));
	});

	it('is taken by the store as what it is', async () => {
		const stored = await storeEvidence(new FileStore(temporaryFolder()));
		const files = [...stored.values()].flat();
		const types = files.map(({ type }) => type);
		expect(types.filter((type) => type === 'image/png')).toHaveLength(
			4 * Object.keys(SCENES).length
		);
		expect(types.filter((type) => type === 'application/pdf')).toHaveLength(
			Object.keys(PAPERS).length
		);
		expect(new Set(files.map(({ sha256 }) => sha256)).size).toBe(files.length);
		expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
	});
});
