import { COLOUR, Canvas } from './canvas.ts';
import { HEIGHT, WIDTH, darkness, house, landscape, people, tree } from './landscape.ts';

/** Rooms, fields and water: what offices photograph beside roads and markets. */
export const FURTHER_SCENES = {
	counter: () => {
		const canvas = room().box(0, 176, WIDTH, 70, COLOUR.earth).box(0, 170, WIDTH, 8, COLOUR.bark);
		for (let window = 0; window < 4; window++)
			canvas
				.box(28 + window * 112, 36, 88, 26, window % 2 === 0 ? COLOUR.blue : COLOUR.orange)
				.box(34 + window * 112, 44, 60, 8, COLOUR.white)
				.box(26 + window * 112, 76, 4, 96, COLOUR.stone);
		return people(people(canvas, [70, 184, 296, 406], 172), [112, 238, 344], 304);
	},
	class: () => {
		const canvas = room().box(96, 34, 288, 96, COLOUR.forest).box(120, 56, 150, 5, COLOUR.white);
		canvas.box(120, 74, 198, 5, COLOUR.white).box(120, 92, 110, 5, COLOUR.white);
		people(canvas, [62], 236);
		for (let desk = 0; desk < 3; desk++) {
			people(canvas, [130 + desk * 104, 168 + desk * 104], 272);
			canvas.box(104 + desk * 104, 258, 88, 14, COLOUR.bark);
		}
		return canvas;
	},
	weighing: () => {
		const canvas = room().box(226, 60, 5, 190, COLOUR.stone).box(196, 62, 66, 5, COLOUR.stone);
		canvas.disc(229, 84, 20, COLOUR.white).disc(229, 84, 3, COLOUR.red);
		canvas.box(210, 150, 40, 30, COLOUR.orange).disc(230, 146, 10, COLOUR.mud);
		canvas.box(30, 90, 96, 70, COLOUR.white).box(42, 104, 70, 6, COLOUR.grass);
		return people(canvas, [92, 160, 300, 352, 404], 292);
	},
	pump: () =>
		people(
			tree(landscape(186, COLOUR.field), 60, 230)
				.box(196, 150, 96, 100, COLOUR.stone)
				.box(188, 142, 112, 12, COLOUR.asphalt)
				.box(236, 86, 12, 58, COLOUR.blue)
				.box(236, 86, 80, 10, COLOUR.blue)
				.box(306, 96, 10, 26, COLOUR.blue)
				.box(309, 122, 4, 118, COLOUR.water)
				.disc(311, 250, 24, COLOUR.water),
			[362, 398],
			288
		),
	harvest: () => {
		const canvas = landscape(160, COLOUR.sand);
		for (let row = 0; row < 9; row++)
			for (let tuft = 0; tuft < 20; tuft++)
				canvas.box(tuft * 25 + (row % 2) * 12, 170 + row * 17, 4, 12, COLOUR.grass);
		return people(canvas, [110, 206, 322], 282).box(372, 232, 56, 46, COLOUR.orange);
	},
	boat: () => {
		const canvas = landscape(140, COLOUR.water);
		for (let wave = 0; wave < 16; wave++)
			canvas.box((wave * 97) % 440, 152 + ((wave * 37) % 150), 36, 3, COLOUR.haze);
		people(canvas, [196, 236, 276], 236);
		return canvas.shape(
			[
				[140, 222],
				[340, 222],
				[306, 262],
				[172, 262]
			],
			COLOUR.orange
		);
	},
	smoke: () => {
		const canvas = tree(tree(landscape(200, COLOUR.bark), 60, 240), 420, 250);
		for (let puff = 0; puff < 12; puff++)
			canvas.disc(214 + puff * 15, 206 - puff * 15, 16 + puff * 3, COLOUR.stone);
		for (let flame = 0; flame < 7; flame++)
			canvas.disc(160 + flame * 22, 222, 12, flame % 2 === 0 ? COLOUR.orange : COLOUR.red);
		return people(canvas, [330, 366], 292);
	},
	lanterns: () =>
		people(house(darkness(214, COLOUR.asphalt), 300, 262, COLOUR.sand), [80, 128, 176], 296)
			.disc(80, 246, 9, COLOUR.orange)
			.disc(176, 246, 9, COLOUR.orange)
} as const satisfies Record<string, () => Canvas>;

/** A wall with a floor. */
function room(): Canvas {
	return new Canvas(WIDTH, HEIGHT, COLOUR.haze).box(0, 236, WIDTH, HEIGHT - 236, COLOUR.earth);
}
