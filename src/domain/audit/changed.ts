/** The names of the fields of `after` whose value is another one than in `before`, for an event's facts. */
export function changedFields(before: object, after: object): string[] {
	return Object.entries(after)
		.filter(
			([field, value]) => field !== 'version' && plain(value) !== plain(Reflect.get(before, field))
		)
		.map(([field]) => field);
}

function plain(value: unknown): string {
	return JSON.stringify(Array.isArray(value) ? [...value].sort() : (value ?? null));
}
