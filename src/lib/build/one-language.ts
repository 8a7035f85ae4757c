import { Visitor } from 'vite';
import type { ESTree, Plugin } from 'vite';
import { inLanguage } from './language-files.ts';

/** Stands in a built script for words of which only one language will be kept. */
const EITHER = '__EITHER_LANGUAGE__';

interface Edit {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/**
 * A document has one language for its whole life, so a browser fetches the words of one. Catalogues,
 * `bilingual({ id, en })`, keep both sides until the scripts are written; then each script is written
 * once per language, where `inLanguage` says. What runs on the server keeps both.
 */
export function oneLanguagePerBrowser(languages: readonly string[]): Plugin {
	const first = languages[0] ?? '';
	return {
		name: 'one-language-per-browser',
		apply: 'build',
		applyToEnvironment: ({ name }) => name === 'client',
		transform(code) {
			if (!code.includes('bilingual(')) return null;
			const edits = callsOf('bilingual', this.parse(code)).map((call) =>
				eitherOf(code, call, languages)
			);
			return edits.length > 0 ? { code: edited(code, edits), map: null } : null;
		},
		generateBundle: {
			// After Vite has written the addresses of what a script imports later.
			order: 'post',
			handler(_, bundle) {
				for (const chunk of Object.values(bundle)) {
					if (chunk.type !== 'chunk') continue;
					const { code, fileName } = chunk;
					const choices = callsOf(EITHER, this.parse(code));
					const keeping = (side: number) =>
						edited(
							code,
							choices.flatMap((call) => cutting(call, side))
						);
					chunk.code = keeping(0);
					for (const [side, language] of languages.entries()) {
						if (language === first) continue;
						this.emitFile({
							type: 'asset',
							fileName: inLanguage(fileName, language, first),
							source: inLanguage(keeping(side), language, first)
						});
					}
				}
			}
		}
	};
}

/** Whoever asks for words in either language gets those that were kept. */
function eitherOf(code: string, call: ESTree.CallExpression, languages: readonly string[]): Edit {
	const catalogue = call.arguments[0];
	const sides = languages.map((language) => {
		const side = catalogue?.type === 'ObjectExpression' && propertyOf(catalogue, language);
		if (!side) throw new Error(`A catalogue that does not show its side "${language}"`);
		return code.slice(side.start, side.end);
	});
	const kept = languages.map((language) => `${language}: kept`).join(', ');
	const text = `((kept) => ({ ${kept} }))(/* @__PURE__ */ ${EITHER}(${sides.join(', ')}))`;
	return { start: call.start, end: call.end, text };
}

function propertyOf(object: ESTree.ObjectExpression, name: string): ESTree.Expression | undefined {
	for (const property of object.properties)
		if (property.type === 'Property' && property.key.type === 'Identifier')
			if (property.key.name === name) return property.value;
	return undefined;
}

function callsOf(name: string, program: ESTree.Program): ESTree.CallExpression[] {
	const calls: ESTree.CallExpression[] = [];
	const visitor = new Visitor({
		CallExpression(call) {
			if (call.callee.type === 'Identifier' && call.callee.name === name) calls.push(call);
		}
	});
	visitor.visit(program);
	return calls;
}

/** Takes away a call but for one of its arguments. */
function cutting(call: ESTree.CallExpression, side: number): Edit[] {
	const kept = call.arguments[side];
	if (!kept) throw new Error(`A choice of languages without its side ${side}`);
	return [
		{ start: call.start, end: kept.start, text: '' },
		{ start: kept.end, end: call.end, text: '' }
	];
}

/** Carries out edits that lie apart or within one another; the outer one wins. */
function edited(code: string, edits: readonly Edit[]): string {
	let done = '';
	let at = 0;
	for (const { start, end, text } of edits.toSorted((one, other) => one.start - other.start)) {
		if (start < at) continue;
		done += code.slice(at, start) + text;
		at = end;
	}
	return done + code.slice(at);
}
