import { createRawSnippet } from 'svelte';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import type { Language } from '#messages/words.ts';
import InReader from '../fixtures/InReader.svelte';

/** What the server sends for a component, without the marks that hydration needs. */
export function draw<Props extends object>(
	component: Component<Props, object, '' | keyof Props>,
	props: NoInfer<Props>,
	language: Language = 'id'
): string {
	// The props fit the component by the signature above; the wrapper only passes them on.
	const inner = component as unknown as Component<Record<string, unknown>>;
	const { body } = render(InReader, {
		props: { component: inner, props: Object.fromEntries(Object.entries(props)), language }
	});
	return body.replaceAll(/<!--.*?-->/g, '');
}

/** A snippet of fixed markup. */
export function markup(html: string) {
	return createRawSnippet(() => ({ render: () => html }));
}
