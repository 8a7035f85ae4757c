import { COLOUR } from './canvas.ts';
import type { Canvas } from './canvas.ts';
import { FURTHER_SCENES } from './further-scenes.ts';
import {
	HEIGHT,
	WIDTH,
	darkness,
	house,
	landscape,
	office,
	people,
	tent,
	tree
} from './landscape.ts';

/** What the photos of the demonstration show; drawn, so that nobody's face or house is in them. */
export const SCENES = {
	...FURTHER_SCENES,
	road: () => {
		const canvas = tree(landscape(190, COLOUR.field), 60, 214).shape(
			[
				[214, 190],
				[266, 190],
				[412, HEIGHT],
				[68, HEIGHT]
			],
			COLOUR.asphalt
		);
		for (let step = 0; step < 4; step++)
			canvas.box(237 - step, 204 + step * 30, 6 + step * 2, 12 + step * 3, COLOUR.white);
		return tree(canvas, 430, 230);
	},
	irrigation: () => {
		const canvas = landscape(170, COLOUR.field);
		for (let row = 0; row < 6; row++) canvas.box(0, 182 + row * 24, WIDTH, 4, COLOUR.grass);
		return canvas
			.shape(
				[
					[196, 170],
					[284, 170],
					[372, HEIGHT],
					[108, HEIGHT]
				],
				COLOUR.stone
			)
			.shape(
				[
					[216, 170],
					[264, 170],
					[326, HEIGHT],
					[154, HEIGHT]
				],
				COLOUR.water
			);
	},
	flood: () => {
		const canvas = house(
			house(darkness(170, COLOUR.mud), 70, 226, COLOUR.sand),
			300,
			232,
			COLOUR.white
		);
		canvas.box(0, 212, WIDTH, HEIGHT - 212, COLOUR.mud);
		for (let wave = 0; wave < 18; wave++)
			canvas.box((wave * 83) % 440, 222 + ((wave * 29) % 92), 40, 3, COLOUR.rain);
		return rain(canvas);
	},
	shelter: () => {
		const canvas = landscape(206, COLOUR.earth);
		tent(
			tent(tent(canvas, 24, 270, COLOUR.orange), 176, 262, COLOUR.blue),
			326,
			272,
			COLOUR.orange
		);
		return people(canvas, [60, 164, 304, 330], 296);
	},
	gauge: () => {
		const canvas = landscape(150, COLOUR.grass)
			.box(0, 196, WIDTH, HEIGHT - 196, COLOUR.water)
			.box(330, 84, 22, 190, COLOUR.white);
		for (let mark = 0; mark < 9; mark++)
			canvas.box(
				330,
				94 + mark * 20,
				mark % 2 === 0 ? 22 : 12,
				6,
				mark < 3 ? COLOUR.red : COLOUR.ink
			);
		return canvas;
	},
	market: () => {
		const canvas = landscape(176, COLOUR.sand);
		for (const [stall, cloth] of [COLOUR.red, COLOUR.blue, COLOUR.orange].entries()) {
			const left = 30 + stall * 148;
			canvas.box(left, 168, 124, 20, cloth).box(left + 6, 186, 5, 70, COLOUR.bark);
			canvas.box(left + 112, 186, 5, 70, COLOUR.bark).box(left, 222, 124, 30, COLOUR.earth);
			for (let heap = 0; heap < 5; heap++)
				canvas.disc(left + 16 + heap * 23, 218, 11, heap % 2 === 0 ? COLOUR.red : COLOUR.grass);
		}
		return people(canvas, [84, 214, 268, 390], 302);
	},
	clinic: () => people(office(landscape(210, COLOUR.grass), 96, 262), [60, 328, 356], 296),
	ambulance: () =>
		office(landscape(196, COLOUR.stone), 20, 226)
			.box(196, 214, 188, 66, COLOUR.white)
			.shape(
				[
					[384, 230],
					[428, 252],
					[428, 280],
					[384, 280]
				],
				COLOUR.white
			)
			.box(256, 226, 12, 34, COLOUR.red)
			.box(245, 237, 34, 12, COLOUR.red)
			.disc(234, 284, 18, COLOUR.ink)
			.disc(378, 284, 18, COLOUR.ink)
			.box(300, 204, 26, 10, COLOUR.blue),
	lamps: () => {
		const canvas = darkness(206, COLOUR.asphalt);
		for (let lamp = 0; lamp < 4; lamp++) {
			const x = 66 + lamp * 112;
			canvas.box(x, 92 + lamp * 8, 5, 150, COLOUR.stone).box(x, 90 + lamp * 8, 34, 5, COLOUR.stone);
			canvas.disc(x + 36, 100 + lamp * 8, 12, COLOUR.sun).disc(x + 36, 250, 26, COLOUR.sand);
		}
		return canvas;
	},
	school: () =>
		people(
			house(office(landscape(212, COLOUR.sand), 60, 258), 356, 262, COLOUR.sand),
			[300, 330],
			300
		),
	storage: () => {
		const canvas = landscape(120, COLOUR.stone).box(0, 96, WIDTH, 124, COLOUR.sand);
		for (let sack = 0; sack < 15; sack++) {
			const [column, row] = [sack % 5, Math.floor(sack / 5)];
			canvas.box(52 + column * 78 + row * 6, 248 - row * 34, 70, 30, COLOUR.white);
			canvas.box(52 + column * 78 + row * 6, 260 - row * 34, 70, 6, COLOUR.blue);
		}
		return canvas;
	},
	meeting: () => {
		const canvas = landscape(120, COLOUR.sand).box(0, 0, WIDTH, 180, COLOUR.haze);
		canvas.box(150, 30, 180, 84, COLOUR.white).box(168, 48, 110, 8, COLOUR.blue);
		canvas.box(168, 66, 140, 6, COLOUR.stone).box(168, 82, 124, 6, COLOUR.stone);
		people(canvas, [70, 132, 194, 256, 318, 380], 236);
		return canvas.box(40, 216, 400, 46, COLOUR.bark).box(40, 210, 400, 8, COLOUR.earth);
	},
	sign: () =>
		tree(landscape(196, COLOUR.field), 400, 232)
			.box(206, 110, 10, 170, COLOUR.stone)
			.box(130, 70, 164, 72, COLOUR.orange)
			.box(138, 78, 148, 56, COLOUR.white)
			.shape(
				[
					[220, 86],
					[270, 106],
					[220, 126]
				],
				COLOUR.grass
			)
			.box(156, 100, 64, 12, COLOUR.grass),
	houses: () =>
		tree(
			house(house(landscape(200, COLOUR.grass), 84, 258, COLOUR.white), 262, 270, COLOUR.sand),
			420,
			262
		)
} as const satisfies Record<string, () => Canvas>;

export type Scene = keyof typeof SCENES;

function rain(canvas: Canvas): Canvas {
	for (let drop = 0; drop < 90; drop++)
		canvas.box((drop * 67) % WIDTH, (drop * 41) % HEIGHT, 2, 12, COLOUR.haze);
	return canvas;
}
