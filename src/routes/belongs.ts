import { notFound } from '#lib/problem.ts';

/**
 * 404 where the parts of an address do not belong together, or not to the record that a form names: a
 * form is carried out only where its page is.
 */
export function belongs(stated: number, actual: number): void {
	if (stated !== actual) throw notFound();
}
