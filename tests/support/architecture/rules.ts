import { importsOf } from './tree.ts';
import type { SourceFile } from './tree.ts';

/** One rule of the house: what it finds wrong with a file, and an example that it must find wrong. */
export interface Rule {
	readonly sentence: string;
	readonly violations: (file: SourceFile) => string[];
	readonly planted: SourceFile;
}

const inFolder = (path: string, ...folders: string[]) =>
	folders.some((folder) => path.startsWith(`src/${folder}/`));

/** Files of the domain that a browser may load: data and pure rules; a rule below holds them to it. */
const BROWSER_SAFE = new RegExp(
	`^src/domain/(?:${[
		'[\\w-]+/(?:lifecycle|kinds|roles|statuses|capacity|confidentiality|events|standings)',
		'[\\w-]+/(?:schedule|[\\w-]+-filters|[\\w-]+-values|periods|plan|scalars|languages)',
		'problems',
		'attendance/mark',
		'audit/facts',
		'calendar/(?:due|due-[\\w-]+|working-days|phrases/[\\w-]+)',
		'minutes/composing/[\\w-]+'
	].join('|')})\\.ts$`
);

function forbidImports(
	sentence: string,
	applies: (path: string) => boolean,
	allowed: (from: string, typeOnly: boolean) => boolean,
	planted: SourceFile
): Rule {
	return {
		sentence,
		planted,
		violations: (file) =>
			applies(file.path)
				? importsOf(file)
						.filter(({ from, typeOnly }) => !allowed(from, typeOnly))
						.map(({ from }) => `imports ${from}`)
				: []
	};
}

function forbidText(
	sentence: string,
	pattern: RegExp,
	applies: (path: string) => boolean,
	planted: SourceFile
): Rule {
	return {
		sentence,
		planted,
		violations: (file) =>
			applies(file.path) ? [...file.text.matchAll(pattern)].map(([text]) => text.trim()) : []
	};
}

const isOurs = (from: string) => from.startsWith('src/');

export const importRules: readonly Rule[] = [
	forbidImports(
		'the domain knows nothing of SvelteKit, Svelte, words or pages',
		(path) => inFolder(path, 'domain'),
		(from) =>
			isOurs(from) ? inFolder(from, 'domain', 'lib') : !/^(?:\$app|svelte|@sveltejs)/.test(from),
		{ path: 'src/domain/meetings/queries.ts', text: "import { page } from '$app/state';" }
	),
	forbidImports(
		'lib knows nothing about meetings',
		(path) => inFolder(path, 'lib'),
		(from) => !isOurs(from) || inFolder(from, 'lib'),
		{
			path: 'src/lib/format/dates.ts',
			text: "import { meetings } from '#domain/meetings/schema.ts';"
		}
	),
	forbidImports(
		'components get props: of the domain they take only types and browser-safe data',
		(path) => inFolder(path, 'components'),
		(from, typeOnly) =>
			!isOurs(from) ||
			inFolder(from, 'components', 'messages', 'lib/format', 'lib/forms', 'lib/browser') ||
			(inFolder(from, 'domain', 'lib') &&
				!from.includes('/server/') &&
				(typeOnly || BROWSER_SAFE.test(from))) ||
			// What runs on in an open page (minutes left, saved at) reads time where all do.
			from === 'src/lib/clock.ts',
		{ path: 'src/components/Badge.svelte', text: "import { db } from '#lib/server/database.ts';" }
	),
	forbidImports(
		'what a browser loads of the domain brings nothing along that a browser must not have',
		(path) => BROWSER_SAFE.test(path),
		(from, typeOnly) =>
			typeOnly ||
			(isOurs(from)
				? BROWSER_SAFE.test(from) || (inFolder(from, 'lib') && !from.includes('/server/'))
				: !/^(?:node:|better-sqlite3|drizzle-orm)/.test(from)),
		{
			path: 'src/domain/minutes/composing/line.ts',
			text: "import { findMinutes } from '../queries.ts';"
		}
	),
	forbidImports(
		'words know the names of things, never the things themselves',
		(path) => inFolder(path, 'messages'),
		(from, typeOnly) =>
			!isOurs(from) ||
			inFolder(from, 'messages', 'lib/format') ||
			(inFolder(from, 'domain', 'lib') && (typeOnly || BROWSER_SAFE.test(from))),
		{
			path: 'src/messages/meetings.ts',
			text: "import { findMeeting } from '#domain/meetings/subject.ts';"
		}
	),
	forbidImports(
		'only the session module imports lucia',
		(path) => path.startsWith('src/') && path !== 'src/lib/server/sessions.ts',
		(from) => from !== 'lucia',
		{ path: 'src/hooks.server.ts', text: "import { Lucia } from 'lucia';" }
	),
	forbidImports(
		'pages reach the database through the domain',
		(path) => inFolder(path, 'routes') || path.startsWith('src/hooks'),
		(from) => !/(?:server\/database\.ts|^drizzle-orm|^better-sqlite3|\/schema\.ts)/.test(from),
		{ path: 'src/routes/+page.server.ts', text: "import { db } from '#lib/server/database.ts';" }
	)
];

export const textRules: readonly Rule[] = [
	forbidText(
		'time is read in one place',
		/new Date\(\)|Date\.now\(\)/g,
		(path) => path.startsWith('src/') && path !== 'src/lib/clock.ts',
		{ path: 'src/domain/meetings/operations.ts', text: 'const at = Date.now();' }
	),
	forbidText(
		'only change(), the session module and the tools of the file itself hold a handle that writes',
		/\bopen(?:Writer|Connection)\(/g,
		(path) =>
			path.startsWith('src/') &&
			!/^src\/(?:domain\/audit\/(?:change|verification)\.ts|lib\/server\/(?:database|instance|migrations|readiness|sessions)\.ts|lib\/server\/backup\/|cli\/)/.test(
				path
			),
		{ path: 'src/domain/meetings/operations.ts', text: 'openWriter().insert(meetings)' }
	),
	forbidText(
		'a prepared statement outside audit, sessions, throttling and submissions only reads',
		/statement<[^`'"]*?\(\s*[`'"]\s*(?:insert|update|delete|replace)\b/gi,
		(path) => inFolder(path, 'domain', 'routes') && path !== 'src/domain/audit/change.ts',
		{ path: 'src/domain/meetings/queries.ts', text: "statement<[], never>('delete from meetings')" }
	),
	forbidText(
		'one reader of bodies',
		/request\.(?:formData|json|text|arrayBuffer|blob)\(/g,
		(path) => path.startsWith('src/'),
		{ path: 'src/routes/+page.server.ts', text: 'await event.request.formData()' }
	),
	forbidText(
		'access is never decided on a path',
		/pathname\s*(?:===|!==|\.startsWith|\.match|\.includes)/g,
		(path) => path.startsWith('src/hooks') || inFolder(path, 'routes'),
		{ path: 'src/hooks.server.ts', text: "if (event.url.pathname.startsWith('/admin')) return;" }
	),
	forbidText(
		'nothing numbered is deleted by a cascade',
		/onDelete:\s*'cascade'|on delete cascade/gi,
		(path) => path.startsWith('src/'),
		{ path: 'src/domain/meetings/schema.ts', text: "references(() => x, { onDelete: 'cascade' })" }
	),
	forbidText(
		'literal SQL is written by the scope, the columns and the days of lateness alone',
		/sql\.raw\(/g,
		(path) =>
			path.startsWith('src/') &&
			// The days are dates that the clock gave, in conditions that every list asks for several times.
			![
				'src/domain/access/scope.ts',
				'src/lib/columns.ts',
				'src/domain/commitments/lateness.ts'
			].includes(path),
		{ path: 'src/domain/meetings/queries.ts', text: 'sql.raw(order)' }
	),
	forbidText(
		'no raw HTML and no inline style in a page',
		/\{@html|createRawSnippet|\sstyle=|\sstyle:/g,
		// What Svelte itself has drawn comes into its place in one file.
		(path) =>
			path.endsWith('.svelte') ||
			(inFolder(path, 'components') && path !== 'src/components/page/drawn.ts'),
		{ path: 'src/components/Bar.svelte', text: '<i style="width: 3px"></i>' }
	),
	forbidText(
		'no page makes all others fetch a part of Svelte that it alone uses',
		/<[a-z][\w-]*\s(?:[^<>]|=>)*\{\.\.\.|\{#await\b|<svelte:element\b/g,
		(path) => path.endsWith('.svelte'),
		{ path: 'src/components/Badge.svelte', text: '<b class="badge" {...rest}>{text}</b>' }
	),
	forbidText(
		'no way around the type checker',
		/\bas any\b|@ts-ignore|@ts-expect-error|@ts-nocheck/g,
		(path) => path.startsWith('src/') || path.startsWith('tests/'),
		{ path: 'src/lib/clock.ts', text: 'const x = y as ' + 'any;' }
	),
	forbidText(
		'a browser journey waits for what a page comes to: no expectation reads it once',
		/\bexpect(?:\.soft)?\(\s*await\b/g,
		(path) => path.startsWith('tests/journeys/browser/'),
		{
			path: 'tests/journeys/browser/frame.test.ts',
			text: 'expect(await page.locator("li").count()).toBe(1);'
		}
	),
	forbidText(
		'nothing is left for later in the code',
		// Written so that these very words stand nowhere, not even here.
		new RegExp(`\\b(?:${['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X', 'HA' + 'CK'].join('|')})\\b`, 'g'),
		(path) => path.startsWith('src/'),
		{ path: 'src/lib/clock.ts', text: '// TO' + 'DO' }
	),
	forbidText(
		'no default exports outside Svelte and the tools that ask for one',
		/^export default /gm,
		(path) => path.startsWith('src/') && path.endsWith('.ts'),
		{ path: 'src/lib/clock.ts', text: 'export default 1;' }
	),
	forbidText(
		'remote functions stay off',
		/remoteFunctions/g,
		(path) => path.startsWith('src/') || path === 'vite.config.ts',
		{ path: 'vite.config.ts', text: 'experimental: { remoteFunctions: true }' }
	),
	{
		sentence: 'no drawers: a name says what is inside',
		planted: { path: 'src/lib/utils/dates.ts', text: '' },
		violations: ({ path }) =>
			path.startsWith('src/') &&
			// The folder by which SvelteKit knows it.
			!path.startsWith('src/service-worker/') &&
			/(?:^|[/-])(?:utils?|helpers?|managers?|services?|data|info|misc|common-stuff)(?:[/.-]|$)/.test(
				path
			)
				? ['its path names a drawer']
				: []
	},
	{
		sentence: 'no file is longer than 250 lines',
		planted: { path: 'src/lib/clock.ts', text: '\n'.repeat(251) },
		violations: ({ path, text }) =>
			path.startsWith('src/') && text.split('\n').length > 251
				? [`${text.split('\n').length - 1} lines`]
				: []
	}
];
