/** The address with which a phone calls a number, however it was grouped: `tel:0999211196`; null without digits. */
export function callTo(phone: string): string | null {
	const digits = phone.replaceAll(/[^\d+]/g, '');
	return digits === '' ? null : `tel:${digits}`;
}
