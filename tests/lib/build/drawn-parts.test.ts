import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import type { Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { drawnParts } from '#lib/build/drawn-parts.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

// Plain scripts under the names of components: what is told apart are the names.
const FILES = {
	'page.js': `import Sheet from './Sheet.drawn.svelte'; console.log(Sheet('here', { part: 'one' }));`,
	'Sheet.drawn.svelte': `export default () => 'the sheet itself';`,
	'server.js': `export default (place, { Part, props }) => place + 'framed' + Part() + props.part;`,
	'kept.js': `export default () => 'what stands there already';`
};

describe('a part that only the server draws', () => {
	it('comes to the browser as what keeps its elements, without its own code', async () => {
		const code = await built({ ssr: false });
		expect(code).toContain('what stands there already');
		expect(code).not.toContain('the sheet itself');
	});

	it('is drawn on the server within its frame, with the name of the part', async () => {
		const code = await built({ ssr: true });
		expect(code).toContain('the sheet itself');
		expect(code).toContain('framed');
		expect(code).not.toContain('what stands there already');
	});
});

async function built({ ssr }: { ssr: boolean }): Promise<string> {
	const root = temporaryFolder();
	for (const [name, code] of Object.entries(FILES)) writeFileSync(join(root, name), code);
	const input = join(root, 'page.js');
	const { output } = (await build({
		root,
		configFile: false,
		logLevel: 'silent',
		plugins: [drawnParts(join(root, 'server.js'), join(root, 'kept.js'))],
		build: { write: false, ssr: ssr && input, minify: false, rolldownOptions: { input } }
	})) as Rolldown.RolldownOutput;
	return output.map((file) => (file.type === 'chunk' ? file.code : '')).join('\n');
}
