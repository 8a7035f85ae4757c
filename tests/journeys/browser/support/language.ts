import type { Language } from '#messages/words.ts';
import type { Person } from './person.ts';

/**
 * Does something while somebody reads the screen in a language. The choice is the account's and would
 * outlive the test: however the act ends, the person reads Indonesian again.
 */
export async function reading(
	person: Person,
	language: Language,
	act: () => Promise<void>
): Promise<void> {
	await choose(person, language);
	try {
		await act();
	} finally {
		await choose(person, 'id');
	}
}

/** What the button in the menu of the account sends; on whatever page, and whatever state it is in. */
async function choose({ page, origin }: Person, language: Language): Promise<void> {
	const answer = await page.request.post(`${origin}/language`, {
		form: { language, to: '/' },
		headers: { origin },
		maxRedirects: 0
	});
	if (answer.status() !== 303) throw new Error(`the language was not taken: ${answer.status()}`);
}
