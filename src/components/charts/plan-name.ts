/** Where the name of the plan stands: on its line, in percent, and whether above or below it. */
export interface PlanName {
	readonly x: number;
	readonly y: number;
	readonly above: boolean;
}

interface Point {
	readonly x: number;
	readonly y: number;
}

interface Picture {
	/** Where the plan reaches its end. */
	readonly due: number;
	readonly today: number | null;
	/** The figures, oldest first. */
	readonly dots: readonly Point[];
}

interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** How far along the plan it may stand, the best place first. */
const PLACES = [0.64, 0.82, 0.46, 0.3] as const;

/** Sizes of words on a phone, in percent of the picture: elsewhere they are smaller. */
const NAME = { width: 22, height: 11 };
const FIGURE = { width: 37, height: 13 };

/**
 * The first place in the picture where the name touches neither the name of the last figure, nor the
 * line from there to today, nor that of today; it stands on the side of the plan where the actual line is not.
 */
export function planNameOf(picture: Picture): PlanName {
	const places = PLACES.map((along) => placeAt(along, picture));
	const taken = takenIn(picture);
	const free = places.find((place) => isFree(boxOf(place), taken));
	return free ?? places[0] ?? { x: 0, y: 0, above: false };
}

function placeAt(along: number, { due, dots }: Picture): PlanName {
	const x = round(due * along);
	const y = round(100 * (1 - along));
	const after = dots.findIndex((dot) => dot.x >= x);
	const [from, to] = [dots[after - 1] ?? { x: 0, y: 100 }, dots[after]];
	if (!to) return { x, y, above: false };
	const share = to.x === from.x ? 1 : (x - from.x) / (to.x - from.x);
	return { x, y, above: from.y + share * (to.y - from.y) > y };
}

function takenIn({ today, dots }: Picture): Box[] {
	const last = dots.at(-1);
	const now = today === null ? [] : [{ left: today, right: today, top: 0, bottom: 100 }];
	if (!last) return now;
	const start = last.x > 30 ? last.x - FIGURE.width : last.x;
	return [
		...now,
		{ left: start, right: start + FIGURE.width, top: last.y - FIGURE.height - 4, bottom: last.y },
		{ left: last.x, right: today ?? last.x, top: last.y - 1, bottom: last.y + 1 }
	];
}

function boxOf({ x, y, above }: PlanName): Box {
	return above
		? { left: x - 3 - NAME.width, right: x - 3, top: y - 4 - NAME.height, bottom: y - 4 }
		: { left: x + 3, right: x + 3 + NAME.width, top: y + 3, bottom: y + 3 + NAME.height };
}

function isFree(box: Box, taken: readonly Box[]): boolean {
	return box.left >= 0 && box.right <= 100 && !taken.some((other) => overlaps(box, other));
}

function overlaps(one: Box, other: Box): boolean {
	return (
		one.left < other.right + 1 &&
		other.left < one.right + 1 &&
		one.top < other.bottom &&
		other.top < one.bottom
	);
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
