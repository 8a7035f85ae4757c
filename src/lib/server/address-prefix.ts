import { isIPv4, isIPv6 } from 'node:net';

/**
 * The part of an address that says which network somebody came from, not which machine: the first three
 * bytes of IPv4, the first 64 bits of IPv6. Empty for what is no address.
 */
export function addressPrefix(address: string): string {
	const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
	if (isIPv4(plain)) return `${plain.split('.').slice(0, 3).join('.')}.0/24`;
	if (isIPv6(plain)) return `${groupsOf(plain).slice(0, 4).join(':')}::/64`;
	return '';
}

function groupsOf(address: string): string[] {
	const [head = '', tail] = address.toLowerCase().split('::');
	const before = head === '' ? [] : head.split(':');
	if (tail === undefined) return before.map(shortened);
	const after = tail === '' ? [] : tail.split(':');
	const zeros = Array.from({ length: 8 - before.length - after.length }, () => '0');
	return [...before, ...zeros, ...after].map(shortened);
}

function shortened(group: string): string {
	return group.replace(/^0+(?=.)/, '');
}
