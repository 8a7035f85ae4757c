import { describe, expect, it } from 'vitest';
import { cleanFileName } from '#lib/server/files/name.ts';

describe("a client's name for a file", () => {
	it.each([
		['SK Bupati No. 12.pdf', 'SK Bupati No. 12.pdf'],
		['C:\\Users\\siti\\foto.jpg', 'foto.jpg'],
		['../../etc/passwd', 'passwd'],
		['laporan\u202Efdp.exe', 'laporanfdp.exe'],
		['a\r\nSet-Cookie: x.pdf', 'aSet-Cookie_ x.pdf'],
		['e\u0301.pdf', '\u00e9.pdf'],
		['.pdf', 'pdf'],
		['...', 'berkas'],
		['\u200b.pdf', 'pdf'],
		['  dua   spasi .pdf', 'dua spasi.pdf'],
		['a"b<c>.pdf', 'a_b_c_.pdf']
	])('%j becomes %j', (given, clean) => {
		expect(cleanFileName(given)).toBe(clean);
	});

	it('is cut at 120 characters with its ending, never inside a character', () => {
		const name = cleanFileName(`${'😀'.repeat(200)}.pdf`);
		expect([...name]).toHaveLength(120);
		expect(name.endsWith('😀.pdf')).toBe(true);
	});
});
