import { describe, expect, it } from 'vitest';
import { LAPTOP, PHONE, PLAIN_PHONE } from './support/device.ts';
import { violationsOn } from './support/looks.ts';
import type { Person } from './support/person.ts';
import { setStage } from './support/stage.ts';

const stage = setStage();
const LOGIN = 'penghubung.baru@contoh.test';
const FIRST = 'payung merah di loteng';
const SECOND = 'kereta malam lewat sawah';

describe('somebody new', () => {
	let link = '';

	it('is invited by the administrator, who is shown a link once', async () => {
		const admin = await stage.person('admin', LAPTOP);
		await admin.opens('/accounts');
		await admin.follows('Undang orang');
		await admin.fills({
			'Nama lengkap': 'Bagas Pramudita, S.Kom.',
			'NIP atau surel': LOGIN,
			Peran: 'Penghubung',
			Instansi: 'Dinas Komunikasi dan Informatika'
		});
		await admin.presses('Buat undangan');
		link = await admin.finds('Tautan sekali pakai');
		expect(new URL(link).pathname).toMatch(/^\/invitation\//);
		await admin.opens(admin.path());
		const shown = await admin.page.content();
		expect(shown).not.toContain(new URL(link).pathname);
	});

	it('chooses a password on a phone without scripts, and is in', async () => {
		const newcomer = await stage.visitor(PLAIN_PHONE);
		await newcomer.opens(new URL(link).pathname);
		await newcomer.sees('Bagas Pramudita, S.Kom.', LOGIN);
		await newcomer.fills({ 'Kata sandi': 'pendek' });
		await newcomer.presses('Simpan kata sandi dan masuk');
		await newcomer.sees('yang perlu diperbaiki');
		await newcomer.fills({ 'Kata sandi': FIRST });
		await newcomer.presses('Simpan kata sandi dan masuk');
		await newcomer.sees('Selamat datang.', 'Beranda');
		await newcomer.opens(new URL(link).pathname);
		await newcomer.sees('Tautan ini tidak berlaku lagi');
	});

	it('forgets it, and gets a link for a new one', async () => {
		const admin = await stage.person('admin', LAPTOP);
		await admin.opens('/accounts?q=Bagas');
		await admin.follows(/Bagas Pramudita/);
		await admin.unfolds('Buat tautan kata sandi baru');
		await admin.presses('Buat tautan kata sandi baru');
		const reset = new URL(await admin.finds('Tautan sekali pakai')).pathname;
		const newcomer = await stage.visitor(PHONE);
		await newcomer.opens(reset);
		await expect.poll(() => violationsOn(newcomer.page)).toEqual([]);
		await newcomer.fills({ 'Kata sandi': SECOND });
		await newcomer.presses('Simpan kata sandi dan masuk');
		await newcomer.sees('Bagas');
		await signsInAs(await stage.visitor(PHONE), SECOND);
	});

	it('reads the door and the page of a dead link without a violation', async () => {
		const visitor = await stage.visitor(PHONE);
		await expect.poll(() => violationsOn(visitor.page)).toEqual([]);
		await visitor.opens(new URL(link).pathname);
		await expect.poll(() => violationsOn(visitor.page)).toEqual([]);
	});
});

async function signsInAs(visitor: Person, password: string): Promise<void> {
	await visitor.fills({ 'NIP atau surel': LOGIN, 'Kata sandi': password });
	await visitor.presses('Masuk');
	await visitor.sees('Bagas');
}
