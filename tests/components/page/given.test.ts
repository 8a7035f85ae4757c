import { describe, expect, it } from 'vitest';
import { givenIn, writtenGiven } from '#components/page/given.ts';
import type { Given } from '#components/page/given.ts';

const GIVEN: Given = {
	reader: { language: 'id', zone: 'Asia/Makassar', today: '2026-11-23', account: '7' },
	document: { place: 'Kabupaten Contoh', paper: 'a4', scheme: 'dark', here: '/meetings/new' },
	data: { title: 'Rakor', rows: [{ due: null, at: 1_790_000_000_000 }] },
	form: null
};

/** As much of a document as is asked for what a page was drawn from. */
function documentWith(element: string): Document {
	const text = element.replace(/^<script[^>]*>/, '').replace(/<\/script>$/, '');
	return { getElementById: () => ({ textContent: text }) } as unknown as Document;
}

describe('what a page is drawn from', () => {
	it('arrives in the browser as the server had it', () => {
		expect(givenIn(documentWith(writtenGiven(GIVEN)))).toEqual(GIVEN);
	});

	it('cannot end the element in which it is written, whatever people typed', () => {
		const typed = '</script><script>alert(1)</script><!-- & "';
		const written = writtenGiven({ ...GIVEN, data: { typed } });
		expect(written.match(/<\/?script/g)).toEqual(['<script', '</script']);
		expect(givenIn(documentWith(written)).data).toEqual({ typed });
	});

	it('leaves out components, which the browser brings itself', () => {
		const written = writtenGiven({ ...GIVEN, data: { Composer: () => undefined, n: 1 } });
		expect(givenIn(documentWith(written)).data).toEqual({ n: 1 });
	});

	it.each([
		['a date', new Date(0)],
		['a map', new Map([[1, 2]])],
		['a set', new Set([1])]
	])('refuses %s, which would arrive as something else', (_, value) => {
		expect(() => writtenGiven({ ...GIVEN, data: { nested: [{ value }] } })).toThrow('"value"');
	});
});
