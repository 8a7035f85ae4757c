import type { Locator } from 'playwright-core';
import { expect } from 'vitest';

/** Waits until a control has the focus. */
export async function hasFocus(control: Locator, message?: string): Promise<void> {
	await expect
		.poll(() => control.evaluate((one) => one === document.activeElement), { message })
		.toBe(true);
}
