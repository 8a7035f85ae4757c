import { COLOUR, Canvas } from './canvas.ts';
import type { Colour } from './canvas.ts';

export const WIDTH = 480;
export const HEIGHT = 320;

/** A place under the open sky: sun, two rows of hills, and the ground from `horizon` down. */
export function landscape(horizon: number, ground: Colour): Canvas {
	return new Canvas(WIDTH, HEIGHT, COLOUR.sky)
		.box(0, horizon - 70, WIDTH, 70, COLOUR.haze)
		.disc(398, 58, 26, COLOUR.sun)
		.below((x) => horizon - 34 - 20 * Math.sin(x / 61) - 9 * Math.sin(x / 23), COLOUR.forest)
		.below((x) => horizon - 12 - 9 * Math.sin(x / 47 + 2), COLOUR.grass)
		.box(0, horizon, WIDTH, HEIGHT - horizon, ground);
}

/** The same by night or in rain: a dark sky over dark hills. */
export function darkness(horizon: number, ground: Colour): Canvas {
	return new Canvas(WIDTH, HEIGHT, COLOUR.night)
		.disc(88, 54, 18, COLOUR.haze)
		.below((x) => horizon - 24 - 16 * Math.sin(x / 53), COLOUR.ink)
		.box(0, horizon, WIDTH, HEIGHT - horizon, ground);
}

export function house(canvas: Canvas, left: number, bottom: number, wall: Colour): Canvas {
	return canvas
		.box(left, bottom - 56, 84, 56, wall)
		.shape(
			[
				[left - 10, bottom - 54],
				[left + 42, bottom - 92],
				[left + 94, bottom - 54]
			],
			COLOUR.red
		)
		.box(left + 34, bottom - 34, 18, 34, COLOUR.bark)
		.box(left + 8, bottom - 40, 18, 16, COLOUR.water)
		.box(left + 60, bottom - 40, 18, 16, COLOUR.water);
}

export function office(canvas: Canvas, left: number, bottom: number): Canvas {
	canvas
		.box(left, bottom - 92, 190, 92, COLOUR.white)
		.box(left - 8, bottom - 104, 206, 14, COLOUR.orange);
	for (let column = 0; column < 5; column++)
		for (let floor = 0; floor < 2; floor++)
			canvas.box(left + 14 + column * 36, bottom - 78 + floor * 34, 20, 18, COLOUR.blue);
	return canvas
		.box(left + 84, bottom - 32, 24, 32, COLOUR.bark)
		.box(left + 214, bottom - 132, 4, 132, COLOUR.stone)
		.box(left + 218, bottom - 132, 36, 12, COLOUR.red)
		.box(left + 218, bottom - 120, 36, 12, COLOUR.white);
}

export function tree(canvas: Canvas, x: number, bottom: number): Canvas {
	return canvas
		.box(x - 4, bottom - 38, 8, 38, COLOUR.bark)
		.disc(x, bottom - 54, 24, COLOUR.forest)
		.disc(x - 16, bottom - 42, 16, COLOUR.grass)
		.disc(x + 16, bottom - 44, 17, COLOUR.grass);
}

export function person(canvas: Canvas, x: number, bottom: number, dress: Colour): Canvas {
	return canvas
		.disc(x, bottom - 46, 8, COLOUR.mud)
		.box(x - 9, bottom - 38, 18, 24, dress)
		.box(x - 8, bottom - 14, 7, 14, COLOUR.ink)
		.box(x + 1, bottom - 14, 7, 14, COLOUR.ink);
}

export function tent(canvas: Canvas, left: number, bottom: number, cloth: Colour): Canvas {
	return canvas
		.shape(
			[
				[left, bottom],
				[left + 62, bottom - 74],
				[left + 124, bottom]
			],
			cloth
		)
		.shape(
			[
				[left + 46, bottom],
				[left + 62, bottom - 44],
				[left + 78, bottom]
			],
			COLOUR.ink
		);
}

/** A row of people from left to right. */
export function people(canvas: Canvas, xs: readonly number[], bottom: number): Canvas {
	const dresses = [COLOUR.blue, COLOUR.red, COLOUR.grass, COLOUR.earth];
	for (const [index, x] of xs.entries())
		person(canvas, x, bottom - (index % 2) * 8, dresses[index % dresses.length] ?? COLOUR.blue);
	return canvas;
}
