/** One account of the demonstration, printed at start and offered for sign-in. */
export interface DemoLogin {
	/** The role in Indonesian, as the screen words it. */
	readonly role: string;
	readonly email: string;
	readonly password: string;
}

/** One sign-in per role; the same in every load. */
export const DEMO_LOGINS: readonly DemoLogin[] = [];

/** Fills an empty, open database through the domain's own operations. */
export async function seedDemo(): Promise<void> {}
