import { describe, expect, it } from 'vitest';
import { today } from '#lib/clock.ts';
import { addDays } from '#lib/format/calendar-date.ts';
import { longDate } from '#lib/format/dates.ts';
import { plain } from '#lib/format/spaces.ts';
import { keptIn, leaves } from './offline/device-content.ts';
import type { Person } from './support/person.ts';
import { setStage } from './support/stage.ts';

const stage = setStage();
const SAVED = 'Draf tersimpan di perangkat ini';
const NOT_KEPT = 'Isinya tidak disimpan di perangkat ini';

/** Everything that the browser holds of this site. */
const kept = (person: Person) => keptIn(person.page);

describe('a new meeting that is being written', () => {
	it('comes back after the page was closed, with chair, hosts and class, and leaves no draft once it is stored', async () => {
		const first = await stage.person('sekretariat');
		const date = plain(longDate(addDays(today('Asia/Makassar'), 7), 'id'));
		await first.opens('/meetings/new');
		await first.fills({
			'Judul rapat': 'Rakor Draf Kembali',
			Tanggal: date,
			'Jabatan pimpinan': 'Sekretaris Daerah',
			'Tuan rumah lain': ['Dinas Sosial', 'Dinas Kesehatan']
		});
		await first.sees(SAVED);
		// What it says may be of a field before: both hosts are there.
		await expect.poll(() => kept(first)).toMatch(/"hostIds".*"hostIds"/);
		await first.opens('/meetings');
		await first.opens('/meetings/new');
		await first.sees('ada di perangkat ini.');
		await first.page.getByRole('button', { name: 'Lanjutkan draf' }).click();
		await expect.poll(() => first.finds('Judul rapat')).toBe('Rakor Draf Kembali');
		await expect.poll(() => first.finds('Jabatan pimpinan')).toContain('Sekretaris Daerah');
		await expect.poll(async () => plain(await first.finds('Tanggal'))).toContain(date);
		const hosts = first.page.getByRole('group', { name: 'Tuan rumah lain' });
		for (const host of ['Dinas Sosial', 'Dinas Kesehatan'])
			await expect.poll(() => hosts.getByLabel(host).first().isChecked()).toBe(true);
		await first.presses('Simpan rapat');
		await first.sees('Rakor Draf Kembali');
		await expect.poll(() => kept(first)).not.toContain('Rakor Draf Kembali');
		await first.opens('/meetings/new');
		// What was there is offered before anything new is kept.
		await first.fills({ 'Judul rapat': 'Rakor sesudahnya' });
		await first.sees(SAVED);
		await first.misses('Lanjutkan draf');
	});

	it.each(['Terbatas', 'Rahasia'])(
		'is wiped from the device as soon as it is %s, and what is typed after that never gets there',
		async (strict) => {
			const siti = await stage.person('sekretariat');
			await siti.opens('/meetings/new');
			await siti.fills({ 'Judul rapat': 'Konferensi Kasus Anak' });
			await siti.sees(SAVED);
			await expect.poll(() => kept(siti)).toContain('Konferensi Kasus Anak');

			await siti.fills({ Kerahasiaan: strict });
			await siti.sees(NOT_KEPT);
			await expect.poll(() => kept(siti)).not.toContain('Konferensi Kasus Anak');
			await siti.fills({ Tema: 'Nama korban' });
			await leaves(siti.page);
			const strictly = await kept(siti);
			expect(strictly).not.toContain('Nama korban');

			await siti.fills({ Kerahasiaan: 'Biasa' });
			await siti.sees(SAVED);
			await expect.poll(() => kept(siti)).toContain('Konferensi Kasus Anak');
		}
	);

	it('wipes what an earlier page left on offer too, once the new one is secret', async () => {
		const siti = await stage.person('sekretariat');
		await siti.opens('/meetings/new');
		await siti.fills({ 'Judul rapat': 'Rapat yang ditinggalkan' });
		await siti.sees(SAVED);
		await siti.opens('/meetings');
		await siti.opens('/meetings/new');
		await siti.sees('ada di perangkat ini.');
		await siti.fills({ Kerahasiaan: 'Rahasia' });
		await siti.sees(NOT_KEPT);
		await siti.misses('Lanjutkan draf');
		await expect.poll(() => kept(siti)).not.toContain('Rapat yang ditinggalkan');
	});
});
