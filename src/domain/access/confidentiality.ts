/**
 * The three classes. A record is never more open than what it belongs to:
 * each row holds its own effective class, so that one condition on one row decides.
 */
export const CONFIDENTIALITY = ['ordinary', 'restricted', 'secret'] as const;
export type Confidentiality = (typeof CONFIDENTIALITY)[number];

/** The stricter of two classes. */
export function stricter(one: Confidentiality, other: Confidentiality): Confidentiality {
	return CONFIDENTIALITY.indexOf(one) >= CONFIDENTIALITY.indexOf(other) ? one : other;
}
