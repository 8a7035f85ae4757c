/** Shows or hides the slash words beside the sheet, which the server has drawn (`WritingKeys.drawn.svelte`). */
export function unfoldKeys(): void {
	const words = document.querySelector<HTMLDetailsElement>('.keys-help > details');
	if (words) words.open = !words.open;
}
