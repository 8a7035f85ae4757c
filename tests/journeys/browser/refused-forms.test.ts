import { describe, expect, it } from 'vitest';
import { LAPTOP, PLAIN_PHONE } from './support/device.ts';
import type { Device } from './support/device.ts';
import type { Person } from './support/person.ts';
import { loginOf } from './support/logins.ts';
import { meetingCalled, timesStored } from './support/records.ts';
import { setStage } from './support/stage.ts';

const stage = setStage();
const DEVICES: readonly (readonly [string, Device])[] = [
	['with scripts', LAPTOP],
	['without scripts', PLAIN_PHONE]
];

const TYPED = {
	'Judul rapat': '',
	'Rangkaian rapat': 'Rakor Percobaan',
	Urusan: 'Kesehatan',
	Tema: 'Tulisan "dengan kutip" & <tanda>',
	Tujuan: 'Baris pertama\nBaris kedua',
	Tanggal: '30 Februari 2027',
	'Jam mulai': '09.00',
	Tempat: 'Aula Kantor Bupati',
	'Nama pimpinan': 'Drs. Suryanto Palaguna, M.Si.'
};

for (const [how, device] of DEVICES) {
	describe(`a refused form ${how}`, () => {
		it('keeps everything that was typed and chosen, and says what is wrong', async () => {
			const sekretariat = await stage.person('sekretariat', device);
			await sekretariat.opens('/meetings/new');
			await sekretariat.fills({
				...TYPED,
				'Tuan rumah lain': ['Dinas Sosial', 'Dinas Kesehatan'],
				Kerahasiaan: 'Terbatas'
			});
			await sekretariat.presses('Simpan rapat');
			await sekretariat.sees('Ada 2 isian yang perlu diperbaiki', 'Isi judul rapat.');
			for (const [label, value] of Object.entries(TYPED))
				await expect
					.poll(() => sekretariat.finds(label), { message: label })
					.toMatch(startOf(value));
			const { page } = sekretariat;
			await expect.poll(() => page.locator('[name=hostIds]:checked').count()).toBe(2);
			await expect.poll(() => page.getByLabel('Terbatas').isChecked()).toBe(true);
			await expect.poll(() => page.title()).toMatch(/^Galat: Jadwalkan rapat/);
		});

		it('keeps a report that lacks its obstacle', async () => {
			const dinsos = await stage.person('dinsos', device);
			await dinsos.opens('/commitments?standing=in_progress');
			await dinsos.follows('Menyalurkan pangan bergizi bagi 220 ibu hamil kurang energi kronis.');
			await dinsos.follows('Laporkan perkembangan');
			const progress = 'Penyaluran tertunda di dua desa.';
			await dinsos.fills({ Status: 'Terkendala', 'Apa yang sudah dikerjakan': progress });
			await dinsos.presses('Kirim laporan');
			await dinsos.sees('yang perlu diperbaiki');
			await expect.poll(() => dinsos.finds('Apa yang sudah dikerjakan')).toBe(progress);
			await expect.poll(() => dinsos.page.getByLabel('Terkendala').isChecked()).toBe(true);
		});
	});

	describe(`two who change the same record ${how}`, () => {
		it('are shown both versions, and the later one may decide', async () => {
			const meeting = meetingCalled('Rapat Koordinasi Satu Data Kabupaten Contoh');
			const sekretariat = await stage.person('sekretariat', device);
			const sekda = await stage.person('sekda', device);
			for (const person of [sekretariat, sekda]) await person.opens(`${meeting}/edit`);

			await sekretariat.fills({ Tema: `Satu data, satu peta ${how}` });
			await sekretariat.presses('Simpan perubahan');
			await sekretariat.sees('Perubahan rapat disimpan.');

			await sekda.fills({ Tema: `Satu data untuk perencanaan ${how}` });
			await sekda.presses('Simpan perubahan');
			await sekda.sees('Ada perubahan dari orang lain', 'Versi Anda', 'Versi tersimpan');
			await sekda.sees(`Satu data, satu peta ${how}`);
			await expect.poll(() => sekda.finds('Tema')).toBe(`Satu data untuk perencanaan ${how}`);
			await sekda.presses('Simpan perubahan');
			await sekda.sees('Perubahan rapat disimpan.', `Satu data untuk perencanaan ${how}`);
		});
	});
}

describe('a session that ends while somebody types', () => {
	const NOTE = 'Kalimat panjang yang tidak boleh hilang.';

	it('leaves the text where it is, and takes it after signing in elsewhere', async () => {
		const notulis = await stage.person('notulis', LAPTOP);
		await writeNote(notulis, NOTE);
		await notulis.page.context().clearCookies({ name: 'session' });
		await composer(notulis).presses('Simpan catatan');
		await notulis.sees('Sesi Anda berakhir.');
		await expect.poll(() => composer(notulis).finds('Isi catatan')).toBe(NOTE);

		await signInInNewTab(notulis, 'Masuk di tab baru');
		await composer(notulis).presses('Simpan catatan');
		await notulis.sees('Catatan disimpan.');
		await expect.poll(() => timesStored(NOTE)).toBe(1);
	});

	it('sends it again without scripts, once, when the page is loaded anew', async () => {
		const text = `${NOTE} Tanpa skrip.`;
		const notulis = await stage.person('notulis', PLAIN_PHONE);
		await writeNote(notulis, text);
		await notulis.page.context().clearCookies({ name: 'session' });
		await composer(notulis).presses('Simpan catatan');
		await notulis.sees('Sesi Anda berakhir', 'muat ulang halaman ini');

		await signInInNewTab(notulis, 'Masuk');
		await notulis.page.reload();
		await notulis.sees('Catatan disimpan.', text);
		await expect.poll(() => timesStored(text)).toBe(1);
	});
});

async function signInInNewTab(person: Person, link: string): Promise<void> {
	const [door] = await Promise.all([
		person.page.context().waitForEvent('page'),
		person.page.getByRole('link', { name: link, exact: true }).click()
	]);
	const { email, password } = loginOf('notulis');
	const outside = person.before(door);
	await outside.fills({ 'NIP atau surel': email, 'Kata sandi': password });
	await outside.presses('Masuk');
	await door.waitForURL((url) => url.pathname !== '/sign-in');
}

async function writeNote(person: Person, text: string): Promise<void> {
	const meeting = meetingCalled('Rapat Siaga Darurat Banjir Sungai Way Contoh');
	await person.opens(`${meeting}/minutes?line=note`);
	await composer(person).fills({ 'Isi catatan': text, 'Jenis catatan': 'Informasi' });
}

function composer(person: Person): Person {
	return person.within('Catat');
}

function startOf(value: string): RegExp {
	return new RegExp(
		`^${value.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}${value === '' ? '$' : ''}`
	);
}
