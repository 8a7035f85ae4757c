/** The pages that a row of links shows, the first, the last and those around; null is a gap. */
export function pageNumbers(page: number, pages: number): readonly (number | null)[] {
	const shown: (number | null)[] = [];
	for (let at = 1; at <= pages; at += 1) {
		const near = Math.abs(at - page) <= 1 || at === 1 || at === pages;
		// A gap of one page is that page.
		const alone = Math.abs(at - page) === 2 && (at === 2 || at === pages - 1);
		if (near || alone) shown.push(at);
		else if (shown.at(-1) !== null) shown.push(null);
	}
	return shown;
}
