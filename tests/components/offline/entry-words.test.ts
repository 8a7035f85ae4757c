import { describe, expect, it } from 'vitest';
import { writtenIn } from '#components/offline/entry-words.ts';

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
