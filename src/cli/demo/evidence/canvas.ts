/** The colours of all pictures; a pixel is the number of one of them. */
export const PALETTE = [
	...[0x9fc9e8, 0xd7e9f4, 0x5b6b7a, 0x27333f],
	...[0xf2d06b, 0xffffff, 0x7fa65a, 0x4f7d3a],
	...[0x2f5a2b, 0xa9825a, 0x6f4e2f, 0xc9b28a],
	...[0x8f8f8a, 0x55565a, 0xc0392b, 0xe08e45],
	...[0x3b6fa0, 0x6fa8c9, 0x8a6d4b, 0x1b2430]
] as const;

/** Names of the colours by their number in the palette. */
export const COLOUR = {
	sky: 0,
	haze: 1,
	rain: 2,
	night: 3,
	sun: 4,
	white: 5,
	field: 6,
	grass: 7,
	forest: 8,
	earth: 9,
	bark: 10,
	sand: 11,
	stone: 12,
	asphalt: 13,
	red: 14,
	orange: 15,
	blue: 16,
	water: 17,
	mud: 18,
	ink: 19
} as const satisfies Record<string, number>;

export type Colour = (typeof COLOUR)[keyof typeof COLOUR];
export type Point = readonly [x: number, y: number];

/** A picture of one byte per pixel; whatever lies outside of it is not drawn. */
export class Canvas {
	readonly width: number;
	readonly height: number;
	readonly pixels: Uint8Array;

	constructor(width: number, height: number, ground: Colour) {
		this.width = width;
		this.height = height;
		this.pixels = new Uint8Array(width * height).fill(ground);
	}

	box(left: number, top: number, width: number, height: number, colour: Colour): this {
		return this.#each(left, top, left + width, top + height, colour, () => true);
	}

	disc(x: number, y: number, radius: number, colour: Colour): this {
		const inside = (px: number, py: number) => (px - x) ** 2 + (py - y) ** 2 <= radius ** 2;
		return this.#each(x - radius, y - radius, x + radius + 1, y + radius + 1, colour, inside);
	}

	/** A convex shape with its corners in clockwise order. */
	shape(corners: readonly Point[], colour: Colour): this {
		const xs = corners.map(([x]) => x);
		const ys = corners.map(([, y]) => y);
		const inside = (px: number, py: number) =>
			corners.every(([x, y], index) => {
				const [nextX, nextY] = corners[(index + 1) % corners.length] ?? [x, y];
				return (nextX - x) * (py - y) - (nextY - y) * (px - x) >= 0;
			});
		return this.#each(
			Math.min(...xs),
			Math.min(...ys),
			Math.max(...xs) + 1,
			Math.max(...ys) + 1,
			colour,
			inside
		);
	}

	/** Everything below a line of hills: `height(x)` is the y of the ridge. */
	below(height: (x: number) => number, colour: Colour): this {
		return this.#each(0, 0, this.width, this.height, colour, (x, y) => y >= height(x));
	}

	#each(
		left: number,
		top: number,
		right: number,
		bottom: number,
		colour: Colour,
		inside: (x: number, y: number) => boolean
	): this {
		const [x0, x1] = [Math.max(0, Math.floor(left)), Math.min(this.width, Math.floor(right))];
		const [y0, y1] = [Math.max(0, Math.floor(top)), Math.min(this.height, Math.floor(bottom))];
		for (let y = y0; y < y1; y++)
			for (let x = x0; x < x1; x++) if (inside(x, y)) this.pixels[y * this.width + x] = colour;
		return this;
	}
}
