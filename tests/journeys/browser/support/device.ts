import type { BrowserContextOptions } from 'playwright-core';

/** What somebody sits at; both are the sizes for which the screens were drawn. */
export const LAPTOP = { viewport: { width: 1366, height: 768 } } satisfies BrowserContextOptions;
export const PHONE = { viewport: { width: 390, height: 844 } } satisfies BrowserContextOptions;

/** A phone whose browser runs no scripts: everything must be possible there as well. */
export const PLAIN_PHONE = { ...PHONE, javaScriptEnabled: false } satisfies BrowserContextOptions;

export type Device = BrowserContextOptions;
