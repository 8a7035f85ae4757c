import { firstWord } from './choices.ts';
import type { Choice, ChoiceIndex } from './choices.ts';

/** What a mention means in a promise: who answers for it, who helps, or a name within the sentence. */
export type MentionRole = 'lead' | 'supporting' | 'named';

export interface Mention {
	readonly choice: Choice;
	/** The place of the `@` and the place behind the name. */
	readonly start: number;
	readonly end: number;
	/** Where the words before it that belong to it begin: "bersama", "oleh". */
	readonly from: number;
	readonly role: MentionRole;
}

// Who helps; what goes on after "bersama A" with "dan B" helps too.
const BESIDE =
	/(?:^|[\s,;(])(bersama(?:[\s-]?sama)?(?:\s+dengan)?|dengan|dibantu(?:\s+oleh)?|didukung(?:\s+oleh)?|didampingi(?:\s+oleh)?|serta|with)\s*$/iu;
const JOINED = /^\s*(?:,|dan|serta|&|,\s*dan|and)?\s*$/iu;
const BY = /(?:^|[\s,;(])(oleh|pj|penanggung\s+jawab)\s*:?\s*$/iu;
// After these the institution is where something goes or comes from, and owes nothing.
const WITHIN =
	/(?:^|[\s,;(])(?:ke|kepada|dari|untuk|pada|di|melalui|terhadap|atas|bagi|antara|milik|lingkungan|kantor|to|from|at)\s*$/iu;

/** The mentions in a text that name somebody known, from left to right. */
export function findMentions(text: string, index: ChoiceIndex): Mention[] {
	const found: Mention[] = [];
	for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
		const form = isAtWord(text, at) ? formAt(text, at + 1, index) : null;
		if (!form) continue;
		const end = at + 1 + form.text.length;
		const role =
			form.choice.of === 'institution'
				? roleOf(text, at, found)
				: ({ role: 'named', from: at } as const);
		found.push({ choice: form.choice, start: at, end, ...role });
		at = end - 1;
	}
	return found;
}

/** An `@` whose name is being typed: where it stands and what follows it up to the caret. */
export interface OpenMention {
	readonly start: number;
	readonly typed: string;
}

/** The unfinished mention before the caret, or null; a name that is complete and followed by a space is finished. */
export function openMention(text: string, caret: number, index: ChoiceIndex): OpenMention | null {
	const start = text.lastIndexOf('@', caret - 1);
	if (start < 0 || !isAtWord(text, start)) return null;
	const typed = text.slice(start + 1, caret);
	if (typed.length > 60 || /[\n,;:@]/.test(typed)) return null;
	const form = formAt(text.slice(0, caret), start + 1, index);
	const over = form !== null && start + 1 + form.text.length < caret;
	return over && !goesOn(typed.toLowerCase(), index) ? null : { start, typed };
}

/** "UPTD PPA" may be whole and still become "UPTD PPA Dinas P3A". */
function goesOn(typed: string, { forms }: ChoiceIndex): boolean {
	const longer = (text: string) => text.startsWith(typed) && text[typed.length] !== '(';
	return forms.get(firstWord(typed))?.some((form) => longer(form.text)) ?? false;
}

function formAt(text: string, at: number, { forms }: ChoiceIndex) {
	const rest = text.slice(at, at + 200).toLowerCase();
	const first = firstWord(rest);
	for (const key of [first, first.replace(/[^\p{L}\d]+$/u, '')]) {
		const form = forms
			.get(key)
			?.find(
				(one) => rest.startsWith(one.text) && !/^[\p{L}\d]/u.test(rest.slice(one.text.length))
			);
		if (form) return form;
	}
	return null;
}

/** An address of mail is no mention: before the `@` stands nothing, a space or a sign. */
function isAtWord(text: string, at: number): boolean {
	return at === 0 || /[\s(,;:"“/-]/.test(text[at - 1] ?? '');
}

function roleOf(
	text: string,
	at: number,
	earlier: readonly Mention[]
): Pick<Mention, 'role' | 'from'> {
	const last = earlier.at(-1);
	const before = text.slice(last?.end ?? 0, at);
	const beginning = (last?.end ?? 0) + before.length;
	const from = (words: string) => beginning - words.length;
	const led = earlier.some((one) => one.role === 'lead');
	const beside = BESIDE.exec(before);
	if (beside) return { role: 'supporting', from: from(before.slice(beside.index).trimStart()) };
	if (WITHIN.test(before)) return { role: 'named', from: at };
	const by = BY.exec(before);
	if (by)
		return { role: led ? 'supporting' : 'lead', from: from(before.slice(by.index).trimStart()) };
	const alone = { role: led ? 'supporting' : 'lead', from: at } as const;
	// "bersama @A @B": without a word between them the second one is not with the first.
	if (!last || !JOINED.test(before) || (before.trim() === '' && !led)) return alone;
	const role = last.role === 'lead' ? 'supporting' : last.role;
	return { role, from: from(before.trimStart()) };
}
