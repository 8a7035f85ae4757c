/** The title alone, where a column beside it names the institution: undoes `titleAt` of the domain. */
export function bareTitle(
	title: string,
	institution: { readonly name: string } | null | undefined
): string {
	const ending = institution ? `, ${institution.name}` : '';
	return ending !== '' && title.endsWith(ending) ? title.slice(0, -ending.length) : title;
}
