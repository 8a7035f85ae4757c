import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import type { Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { inLanguage } from '#lib/build/language-files.ts';
import { oneLanguagePerBrowser } from '#lib/build/one-language.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const CATALOGUE = `
	const bilingual = (words) => words;
	export const words = bilingual({
		id: { open: 'Buka rapat', count: (n) => n + ' rapat' },
		en: { open: 'Open the meeting', count: (n) => (n === 1 ? '1 meeting' : n + ' meetings') }
	});`;

describe('built scripts', () => {
	it('are written once per language, and a browser gets no word of the other', async () => {
		const files = await built(CATALOGUE);
		expect(files.get('_app/immutable/nodes/words.js')).toContain('Buka rapat');
		expect(files.get('_app/immutable/nodes/words.js')).not.toContain('Open the meeting');
		expect(files.get('_app/immutable/en/nodes/words.js')).toContain('Open the meeting');
		expect(files.get('_app/immutable/en/nodes/words.js')).not.toContain('Buka rapat');
	});

	it('work as before for whoever asks for words in the language of the document', async () => {
		const files = await built(CATALOGUE);
		for (const [folder, language, counted] of [
			['_app/immutable/', 'id', '3 rapat'],
			['_app/immutable/en/', 'en', '3 meetings']
		]) {
			const code = files.get(`${folder}nodes/words.js`) ?? '';
			const module: unknown = await import(`data:text/javascript,${encodeURIComponent(code)}`);
			expect(wordsIn(module, language ?? '').count(3)).toBe(counted);
		}
	});

	it('refuse a catalogue that hides a side', async () => {
		await expect(built('const bilingual = (w) => w; export default bilingual(x);')).rejects.toThrow(
			'A catalogue that does not show its side "id"'
		);
	});
});

describe('addresses of scripts', () => {
	const page =
		'<script src="/_app/immutable/entry/a.js"></script><img src="/_app/immutable/assets/b.svg">';

	it('are those of the reader’s language; pictures and styles are shared', () => {
		expect(inLanguage(page, 'id', 'id')).toBe(page);
		expect(inLanguage(page, 'en', 'id')).toBe(
			page.replace('/immutable/entry', '/immutable/en/entry')
		);
	});
});

async function built(code: string): Promise<Map<string, string>> {
	const root = temporaryFolder();
	writeFileSync(join(root, 'words.js'), code);
	const output = await build({
		root,
		configFile: false,
		logLevel: 'silent',
		plugins: [oneLanguagePerBrowser(['id', 'en'])],
		build: {
			write: false,
			rolldownOptions: {
				input: join(root, 'words.js'),
				preserveEntrySignatures: 'strict',
				output: { entryFileNames: '_app/immutable/nodes/[name].js' }
			}
		}
	});
	const { output: files } = output as Rolldown.RolldownOutput;
	return new Map(
		files.map((file) => [file.fileName, file.type === 'chunk' ? file.code : String(file.source)])
	);
}

function wordsIn(module: unknown, language: string): { count(n: number): string } {
	const [words] = Object.values(
		module as Record<string, Record<string, { count(n: number): string }>>
	);
	const side = words?.[language];
	if (!side) throw new Error('no such side');
	return side;
}
