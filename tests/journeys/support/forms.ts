import type { Entries } from './client.ts';
import { TAG, attributesOf, decoded } from './html.ts';

/** One form of a page, as a browser without JavaScript would send it if nothing were touched. */
export interface PageForm {
	/** Of its action; `default` where it has none. */
	readonly name: string;
	/** Where it is sent: path and query. */
	readonly action: string;
	readonly multipart: boolean;
	readonly entries: Entries;
	/** Names of what is typed: lines and paragraphs, passwords aside. */
	readonly texts: readonly string[];
	/** The choices of each select, empty ones left out. */
	readonly options: ReadonlyMap<string, readonly string[]>;
}

/** The forms of a page that are posted. */
export function formsOf(html: string, path: string): PageForm[] {
	const forms = html.matchAll(/<form\b((?:[^>"']|"[^"]*"|'[^']*')*)>([\s\S]*?)<\/form>/gi);
	return [...forms].flatMap(([, head = '', body = '']) => {
		const attributes = attributesOf(head);
		if (attributes.get('method')?.toLowerCase() !== 'post') return [];
		const multipart = attributes.get('enctype') === 'multipart/form-data';
		const controls = controlsOf(body);
		// A button may send the same fields to another action.
		const actions = new Set([attributes.get('action') ?? '', ...otherActionsIn(body)]);
		return [...actions].map((one) => {
			const action = new URL(one, new URL(path, 'http://page'));
			const [name, address] = [nameOf(action), action.pathname + action.search];
			return { name, action: address, multipart, ...controls };
		});
	});
}

function otherActionsIn(body: string): string[] {
	const buttons = [...body.matchAll(TAG)].filter(
		([, close, element]) => !close && element === 'button'
	);
	return buttons.flatMap(([, , , head = '']) => attributesOf(head).get('formaction') ?? []);
}

/** The form of a page whose action has this name (`default`: none); says what is there when it is not. */
export function formNamed(html: string, path: string, name: string): PageForm {
	const forms = formsOf(html, path);
	const found = forms.find((form) => form.name === name && form.action.startsWith(bareOf(path)));
	if (found) return found;
	const there = forms.map(({ action }) => action).join(', ');
	throw new Error(`${path} has no form ?/${name}; it has: ${there || 'none'}`);
}

/** The entries of a form with other values; `null` leaves a field out, a new name is added. */
export function filled(
	{ entries }: Pick<PageForm, 'entries'>,
	values: Readonly<Record<string, string | null>>
): [string, string][] {
	const kept = entries.filter(([name]) => !Object.hasOwn(values, name));
	const typed = Object.entries(values).flatMap(([name, value]): [string, string][] =>
		value === null ? [] : [[name, value]]
	);
	return [...kept.map(([name, value]): [string, string] => [name, value]), ...typed];
}

function nameOf({ searchParams }: URL): string {
	return [...searchParams.keys()].find((key) => key.startsWith('/'))?.slice(1) ?? 'default';
}

function bareOf(path: string): string {
	return path.split('?', 1)[0] ?? path;
}

type Controls = Pick<PageForm, 'entries' | 'texts' | 'options'>;

function controlsOf(body: string): Controls {
	const entries: [string, string][] = [];
	const texts = new Set<string>();
	const options = new Map<string, readonly string[]>();
	for (const match of body.matchAll(TAG)) {
		const [tag, close, element = '', head = ''] = match;
		const attributes = attributesOf(head);
		const name = attributes.get('name');
		if (close || !name || attributes.has('disabled')) continue;
		const rest = body.slice(match.index + tag.length);
		const type = attributes.get('type') ?? 'text';
		if (isTyped(element, type)) texts.add(name);
		if (element === 'textarea')
			entries.push([name, decoded(upTo(rest, 'textarea')).replace(/^\n/, '')]);
		if (element === 'select') {
			const { chosen, all } = choicesOf(upTo(rest, 'select'));
			options.set(name, all);
			if (chosen !== undefined) entries.push([name, chosen]);
		}
		if (element === 'input' && sends(type, attributes))
			entries.push([name, attributes.get('value') ?? (type === 'checkbox' ? 'on' : '')]);
	}
	return { entries, texts: [...texts], options };
}

function isTyped(element: string, type: string): boolean {
	if (element === 'textarea') return true;
	return element === 'input' && ['text', 'search', 'email', 'tel', 'url', 'date'].includes(type);
}

function sends(type: string, attributes: ReadonlyMap<string, string>): boolean {
	if (type === 'checkbox' || type === 'radio') return attributes.has('checked');
	return !['submit', 'button', 'reset', 'image', 'file'].includes(type);
}

function choicesOf(body: string): { chosen: string | undefined; all: string[] } {
	const options = [...body.matchAll(TAG)]
		.filter(([, close, element]) => !close && element === 'option')
		.map(([, , , head = '']) => attributesOf(head));
	const values = options.map((option) => option.get('value') ?? '');
	const selected = options.findIndex((option) => option.has('selected'));
	return { chosen: values[Math.max(0, selected)], all: values.filter((value) => value !== '') };
}

function upTo(text: string, element: string): string {
	return text.slice(0, text.indexOf(`</${element}`));
}
