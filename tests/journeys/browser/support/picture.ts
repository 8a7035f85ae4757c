import { crc32, deflateSync } from 'node:zlib';
import type { File } from './controls.ts';

/** A picture as a phone would attach it: a small, whole PNG. */
export const PICTURE: File = {
	name: 'ambulans.png',
	mimeType: 'image/png',
	buffer: png(48, 32)
};

function png(width: number, height: number): Buffer {
	const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(width * 3, 0x7f)]);
	const head = Buffer.alloc(13);
	head.writeUInt32BE(width, 0);
	head.writeUInt32BE(height, 4);
	head.set([8, 2], 8);
	return Buffer.concat([
		Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
		chunk('IHDR', head),
		chunk('IDAT', deflateSync(Buffer.concat(Array.from({ length: height }, () => row)))),
		chunk('IEND', Buffer.alloc(0))
	]);
}

function chunk(type: string, content: Buffer): Buffer {
	const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
	const frame = Buffer.alloc(8);
	frame.writeUInt32BE(content.length, 0);
	frame.writeUInt32BE(crc32(named), 4);
	return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}
