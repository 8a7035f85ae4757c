/** An address with the parts of its query that are set; defaults stay out of it. */
export function address(
	path: string,
	query: Readonly<Record<string, string | number | boolean | null | undefined>>
): string {
	const asked = new URLSearchParams();
	for (const [name, value] of Object.entries(query)) {
		if (value !== null && value !== undefined && value !== '' && value !== false)
			asked.set(name, value === true ? '1' : String(value));
	}
	const text = asked.toString();
	return text === '' ? path : `${path}?${text}`;
}
