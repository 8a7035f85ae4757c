const SCRIPTS = /_app\/immutable\/(?=(?:entry|nodes|chunks)\/)/g;

/**
 * Where the built scripts of a language lie: addresses of scripts in `text` (a page, a header, a
 * script) as they are for the first language, in a folder of its own for any other.
 */
export function inLanguage(text: string, language: string, first: string): string {
	return language === first ? text : text.replaceAll(SCRIPTS, `_app/immutable/${language}/`);
}
