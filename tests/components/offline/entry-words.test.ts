import { describe, expect, it } from 'vitest';
import { wordEntry, writtenIn } from '#components/offline/entry-words.ts';
import type { Entry } from '#lib/browser/entry.ts';
import { plain } from '#lib/format/spaces.ts';

describe('what somebody wrote in a form that waits', () => {
	it('is the longest of its texts, not what was chosen or counted', () => {
		const fields: [string, string][] = [
			['status', 'in_progress'],
			['percent', '64'],
			['obstacle', 'Hujan deras.'],
			['progress', 'Penyaluran selesai\n\ndi tiga desa.'],
			['captured', '2026-11-18T10:02:33']
		];
		expect(writtenIn(fields)).toBe('Penyaluran selesai di tiga desa.');
	});

	it('is nothing where nobody wrote a word', () => {
		expect(writtenIn([['status', 'done']])).toBe('');
	});

	it('ends between two words where it is long', () => {
		const said = writtenIn([['progress', 'Menyalurkan beras kepada keluarga. '.repeat(9)]]);
		expect(said).toMatch(/^Menyalurkan beras kepada keluarga\. .* …$/);
		expect(said.length).toBeLessThanOrEqual(122);
	});
});

describe('where something stands that waits', () => {
	const entry: Entry = {
		id: 'a',
		account: '7',
		queue: 'report/12',
		address: '/commitments/12/report?/submit',
		page: '/commitments/12/report',
		title: 'Laporan K-2026-0012',
		fields: [],
		keep: true,
		madeAt: 1,
		attempts: 1,
		notBefore: 0,
		state: 'waiting',
		reason: 'network',
		stored: true
	};

	it('is said with its size where files go along, and without where it is words alone', () => {
		const photo = { field: 'files', file: new File([new Uint8Array(476 * 1024)], 'foto.jpg') };
		expect(wordEntry(entry, 'id')).toBe('Menunggu jaringan');
		expect(plain(wordEntry({ ...entry, files: [photo] }, 'id'))).toBe('Menunggu jaringan · 476 kB');
	});
});
