import { crc32, deflateSync } from 'node:zlib';
import { PALETTE } from './canvas.ts';
import type { Canvas } from './canvas.ts';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** The picture as a PNG file with a palette: a few kilobytes (W3C, PNG Specification, 11.2). */
export function png({ width, height, pixels }: Canvas): Buffer {
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	// Eight bits per pixel, colours from the palette; compression, filter and interlace as usual.
	header.set([8, 3, 0, 0, 0], 8);
	const palette = Buffer.from(
		PALETTE.flatMap((colour) => [colour >> 16, (colour >> 8) & 0xff, colour & 0xff])
	);
	return Buffer.concat([
		SIGNATURE,
		chunk('IHDR', header),
		chunk('PLTE', palette),
		chunk('IDAT', deflateSync(rows(width, height, pixels), { level: 9 })),
		chunk('IEND', Buffer.alloc(0))
	]);
}

/** Each row begins with the number of its filter; 0 is none. */
function rows(width: number, height: number, pixels: Uint8Array): Buffer {
	const lines = Buffer.alloc((width + 1) * height);
	for (let y = 0; y < height; y++)
		lines.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
	return lines;
}

function chunk(type: string, content: Buffer): Buffer {
	const length = Buffer.alloc(4);
	length.writeUInt32BE(content.length);
	const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
	const sum = Buffer.alloc(4);
	sum.writeUInt32BE(crc32(named));
	return Buffer.concat([length, named, sum]);
}
