import type { Settings } from '../settings.ts';

const LOOPBACK_NAMES = ['localhost', '127.0.0.1', '[::1]'];

/**
 * The `Host` values that are answered, and the origin that each stands for. Anything else is 421: kit
 * builds addresses and its own check of forms from `Host`, so a forged one would pass both.
 */
export function originsByHost(
	settings: Pick<Settings, 'origin' | 'hosts'>
): ReadonlyMap<string, string> {
	const { protocol, host, hostname } = new URL(settings.origin);
	const port = host.slice(hostname.length);
	const aliases = LOOPBACK_NAMES.includes(hostname)
		? LOOPBACK_NAMES.map((name) => name + port)
		: [];
	return new Map([host, ...aliases, ...settings.hosts].map((one) => [one, `${protocol}//${one}`]));
}
