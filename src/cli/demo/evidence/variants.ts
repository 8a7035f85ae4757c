import { COLOUR, Canvas } from './canvas.ts';
import type { Colour } from './canvas.ts';

type Light = ReadonlyMap<number, Colour>;

const EVENING: Light = new Map([
	[COLOUR.sky, COLOUR.orange],
	[COLOUR.haze, COLOUR.sand],
	[COLOUR.sun, COLOUR.red],
	[COLOUR.night, COLOUR.rain]
]);
const CLOUDS: Light = new Map([
	[COLOUR.sky, COLOUR.stone],
	[COLOUR.haze, COLOUR.white],
	[COLOUR.sun, COLOUR.stone],
	[COLOUR.night, COLOUR.asphalt]
]);

/** The same place as on other days: as drawn, from the other side, in the evening, under clouds. */
export function variantsOf(canvas: Canvas): readonly Canvas[] {
	const mirrored = seen(canvas, true);
	return [canvas, mirrored, seen(canvas, false, EVENING), seen(mirrored, false, CLOUDS)];
}

function seen({ width, height, pixels }: Canvas, mirrored: boolean, light?: Light): Canvas {
	const other = new Canvas(width, height, COLOUR.sky);
	for (let y = 0; y < height; y++)
		for (let x = 0; x < width; x++) {
			const pixel = pixels[y * width + (mirrored ? width - 1 - x : x)] ?? COLOUR.sky;
			other.pixels[y * width + x] = light?.get(pixel) ?? pixel;
		}
	return other;
}
