import type { Page } from 'playwright-core';
import { jpegTakenAt } from '../../../support/exif.ts';
import type { File } from '../support/controls.ts';

const WIDTH = 3264;
const HEIGHT = 2448;

/** A photo as a phone's camera makes it: some 4 MB, with its time; noise, so that nothing is easy to shrink. */
export async function photoOf(page: Page, name: string, takenAt: string): Promise<File> {
	const drawn = await page.evaluate(drawNoise, { width: WIDTH, height: HEIGHT });
	const jpeg = Buffer.from(drawn, 'base64');
	const head = jpegTakenAt(takenAt, { rest: [] });
	// Behind the two bytes with which every JPEG begins.
	return { name, mimeType: 'image/jpeg', buffer: Buffer.concat([head, jpeg.subarray(2)]) };
}

function drawNoise({ width, height }: { width: number; height: number }): string {
	const canvas = document.createElement('canvas');
	canvas.width = width;
	canvas.height = height;
	const context = canvas.getContext('2d');
	if (!context) throw new Error('no canvas');
	const pixels = context.createImageData(width, height);
	let seed = 7;
	for (let at = 0; at < pixels.data.length; at += 4) {
		seed = (seed * 1103515245 + 12345) & 0x7fffffff;
		// Broad shapes with grain, as in a picture of gravel.
		const x = (at / 4) % width;
		const y = Math.floor(at / 4 / width);
		const broad = 90 + 60 * Math.sin(x / 240) + 50 * Math.cos(y / 170);
		const grain = (seed >> 16) % 96;
		pixels.data.set([broad + grain, broad + grain / 2, broad / 2 + grain, 255], at);
	}
	context.putImageData(pixels, 0, 0);
	return canvas.toDataURL('image/jpeg', 0.92).slice('data:image/jpeg;base64,'.length);
}
