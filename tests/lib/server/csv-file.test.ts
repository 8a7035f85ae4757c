import { describe, expect, it } from 'vitest';
import { csvFile } from '#lib/server/csv-file.ts';

function countedFile(seen: { read: number; ended: boolean }) {
	function* chunks() {
		try {
			for (const chunk of [[1, 2], [3]]) {
				seen.read += 1;
				yield chunk;
			}
		} finally {
			seen.ended = true;
		}
	}
	return csvFile({
		name: 'komitmen-2026-11-22',
		separator: ';',
		headings: ['No', 'Nama'],
		chunks: chunks(),
		rowsOf: (numbers) => numbers.map((number) => [number, `Baris; ${number}`])
	});
}

describe('A table to take away', () => {
	it('opens in Excel: byte order mark, headings, then the rows of every chunk in their order', async () => {
		const seen = { read: 0, ended: false };
		const bytes = new Uint8Array(await countedFile(seen).arrayBuffer());
		expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
		expect(new TextDecoder().decode(bytes)).toBe(
			'"No";"Nama"\r\n1;"Baris; 1"\r\n2;"Baris; 2"\r\n3;"Baris; 3"\r\n'
		);
		expect(seen).toEqual({ read: 2, ended: true });
	});

	it('is a file with a name that no cache keeps', () => {
		const { headers } = countedFile({ read: 0, ended: false });
		expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
		expect(headers.get('content-disposition')).toBe(
			'attachment; filename="komitmen-2026-11-22.csv"'
		);
		expect(headers.get('cache-control')).toBe('private, no-store');
	});

	it('lets go of what it reads when the reader goes away in the middle', async () => {
		const seen = { read: 0, ended: false };
		const reader = countedFile(seen).body?.getReader();
		await reader?.read();
		await reader?.read();
		await reader?.cancel();
		expect(seen.ended).toBe(true);
	});
});
