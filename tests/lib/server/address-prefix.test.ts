import { describe, expect, it } from 'vitest';
import { addressPrefix } from '#lib/server/address-prefix.ts';

describe('the prefix of an address', () => {
	it.each([
		['203.0.113.77', '203.0.113.0/24'],
		['::ffff:203.0.113.77', '203.0.113.0/24'],
		['127.0.0.1', '127.0.0.0/24'],
		['2001:db8:1234:5678:9abc::1', '2001:db8:1234:5678::/64'],
		['2001:0db8::1', '2001:db8:0:0::/64'],
		['::1', '0:0:0:0::/64'],
		['fe80::1%eth0', 'fe80:0:0:0::/64'],
		['', ''],
		['not an address', '']
	])('of %s is %s', (address, prefix) => expect(addressPrefix(address)).toBe(prefix));
});
