import type { SpeakerKind } from '../input.ts';

/** An institution, post or person that a line may name with `@`. Browser-safe. */
export interface Choice {
	readonly of: SpeakerKind;
	readonly id: number;
	readonly name: string;
	readonly acronym: string | null;
	/** What tells it from others of its name: region, institution or post. */
	readonly beside: string | null;
}

/** Choices by what may be typed for them; of several the first, so their order is their rank. */
export interface ChoiceIndex {
	readonly choices: readonly Choice[];
	/** The first word of a name, in lower case → every form that begins with it, the longest first. */
	readonly forms: ReadonlyMap<string, readonly Form[]>;
}

export interface Form {
	/** In lower case. */
	readonly text: string;
	readonly choice: Choice;
}

/** Prepares choices for reading; once per page, not per key. */
export function indexOf(choices: readonly Choice[]): ChoiceIndex {
	const taken = new Map<string, Choice>();
	for (const choice of choices)
		for (const text of formsOf(choice))
			if (!taken.has(text.toLowerCase())) taken.set(text.toLowerCase(), choice);
	const forms = new Map<string, Form[]>();
	for (const [text, choice] of taken) {
		const first = firstWord(text);
		const same = forms.get(first);
		if (same) same.push({ text, choice });
		else forms.set(first, [{ text, choice }]);
	}
	for (const same of forms.values()) same.sort((a, b) => b.text.length - a.text.length);
	return { choices, forms };
}

/** The shortest text that names this choice and no other: `Dinkes`, or `Dinkes (Provinsi Contoh)`. */
export function mentionOf(choice: Choice, index: ChoiceIndex): string {
	const own = formsOf(choice).find((text) => {
		const first = index.forms.get(firstWord(text.toLowerCase()));
		return first?.find((form) => form.text === text.toLowerCase())?.choice === choice;
	});
	return own ?? choice.name;
}

/** The word by which forms are filed: up to the first space. */
export function firstWord(text: string): string {
	const end = text.search(/\s/);
	return end < 0 ? text : text.slice(0, end);
}

function formsOf({ name, acronym, beside }: Choice): string[] {
	const short = acronym ?? name;
	const forms = [short, name];
	return beside === null ? forms : [...forms, `${short} (${beside})`, `${name} (${beside})`];
}
