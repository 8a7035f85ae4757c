import { describe, expect, it } from 'vitest';
import { deviceName } from '#lib/device-name.ts';

const CHROME = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0';

describe('the name of a device', () => {
	it.each([
		[`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${CHROME} Safari/537.36`, 'Chrome · Windows'],
		[`Mozilla/5.0 (Windows NT 10.0) ${CHROME} Safari/537.36 Edg/130.0.0.0`, 'Edge · Windows'],
		[
			`Mozilla/5.0 (Linux; Android 13; SM-A125F) ${CHROME} Mobile Safari/537.36`,
			'Chrome · Android'
		],
		[
			`Mozilla/5.0 (Linux; Android 13) SamsungBrowser/27.0 ${CHROME} Mobile Safari/537.36`,
			'Samsung Internet · Android'
		],
		['Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0', 'Firefox · Linux'],
		[
			'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1',
			'Safari · iOS'
		],
		['curl/8.5', ''],
		['', '']
	])('is read from %s', (userAgent, name) => expect(deviceName(userAgent)).toBe(name));
});
