/** What one check found: fine, worth a look, or broken. */
export interface Finding {
	readonly check: string;
	readonly level: 'ok' | 'warning' | 'failure';
	/** One sentence. */
	readonly says: string;
}

/** Makes the findings of one check. */
export function finder(check: string) {
	const make = (level: Finding['level']) => (says: string) => ({ check, level, says });
	return { ok: make('ok'), warning: make('warning'), failure: make('failure') };
}
