/**
 * The numbers that rows get: those given in the file, each once, and for the rest the next that is free.
 * A number that the file gives twice stays with its first bearer.
 */
export function freeNumbers(given: readonly (number | undefined)[]): readonly number[] {
	const taken = new Set<number>();
	const first = given.map((number) => {
		if (number === undefined || number < 1 || taken.has(number)) return undefined;
		taken.add(number);
		return number;
	});
	let last = 0;
	return first.map((number) => {
		if (number !== undefined) return (last = number);
		do last += 1;
		while (taken.has(last));
		taken.add(last);
		return last;
	});
}
