/** A label as it stands inside a sentence: `Judul rapat` → `judul rapat`, but `NIP` stays. */
export function inSentence(label: string): string {
	const second = label.charAt(1);
	return second !== second.toLowerCase() ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
