import { expect, it } from 'vitest';
import { callTo } from '#lib/format/phone.ts';

it.each([
	['(0999) 211196', 'tel:0999211196'],
	['+62 812-3456-7890', 'tel:+6281234567890'],
	['belum ada', null]
])('makes of %s what a phone can call', (written, address) => {
	expect(callTo(written)).toBe(address);
});
