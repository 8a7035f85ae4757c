import { describe, expect, it } from 'vitest';
import { today } from '#lib/clock.ts';
import { longDate } from '#lib/format/dates.ts';
import { keptIn, leaves } from './offline/device-content.ts';
import { LAPTOP, PHONE, PLAIN_PHONE } from './support/device.ts';
import { hasFocus } from './support/focus.ts';
import { loginOf } from './support/logins.ts';
import { reading } from './support/language.ts';
import { sideways, violationsOn } from './support/looks.ts';
import { meetingCalled } from './support/records.ts';
import type { Person } from './support/person.ts';
import { setStage } from './support/stage.ts';
import { BOMBANA } from './typing-minutes/bombana.ts';
import { lineOf, says, sitsDown, types, writes } from './typing-minutes/hands.ts';
import { promisesOf, resolutionsOf, timesWritten } from './typing-minutes/rows.ts';

const stage = setStage();
const bombana = () =>
	meetingCalled(
		'Pertemuan/koordinasi lintas provinsi dan kabupaten (penanganan kasus kekerasan anak dan perempuan)'
	);
const flood = () => meetingCalled('Rapat Siaga Darurat Banjir Sungai Way Contoh');

describe('minutes typed while people talk', () => {
	it('hold twelve resolutions and thirty commitments that no mouse has touched', async () => {
		const keeper = await stage.person('rapat.nyata', LAPTOP);
		const { page } = keeper;
		await sitsDown(keeper, bombana());
		for (const [place, item] of BOMBANA.entries()) {
			await writes(page, `/a${place + 1}`);
			for (const { text, commitments } of item) {
				await writes(page, `/k ${text}`);
				await page.keyboard.type('/t ');
				for (const { typed } of commitments) await writes(page, typed);
			}
		}
		await says(page, /^Tersimpan \d\d\.\d\d$/);

		const said = BOMBANA.flatMap((item, place) =>
			item.map(({ text }) => ({ text, item: place + 1 }))
		).map((one, index) => ({ number: index + 1, ...one }));
		await expect.poll(() => resolutionsOf(bombana())).toEqual(said);
		const promised = BOMBANA.flat().flatMap(({ commitments }, index) =>
			commitments.map((one, place) => ({ ...one, number: `${index + 1}.${place + 1}` }))
		);
		await expect.poll(() => promisesOf(bombana())).toHaveLength(30);
		const stored = promisesOf(bombana());
		for (const [
			index,
			{ number, description, lead, helper = null, due, proof }
		] of promised.entries())
			expect(stored[index]).toMatchObject({ number, description, lead, helper, due, proof });
		const undated = stored.filter((one) => one.date === null && one.kind !== 'recurring');
		expect(undated.map((one) => one.number)).toEqual(['2.2', '6.2']);
		// Each line went from the desk to its place on the sheet, as the server draws it.
		await expect.poll(() => page.locator('.sheet .item .resolution').count()).toBe(12);
		await expect.poll(() => page.locator('.on-the-way li').count()).toBe(0);
		await keeper.sees(
			'Mencetak poster pengaduan',
			'“setiap triwulan”',
			'Tindak lanjut 2.2: belum ada tenggat'
		);
	});

	it('say what was read before it is saved, and take a correction with Tab', async () => {
		const notulis = await stage.person('notulis', LAPTOP);
		const { page } = notulis;
		await sitsDown(notulis, flood());
		await types(page, '/t Memasang tanda di tanggul @BPBD| 30 November 2026 bersama @Dinsos|');
		await notulis.sees('Senin, 30 November 2026', 'bersama Dinsos');
		await expect
			.poll(() => page.getByLabel('Penanggung jawab').inputValue())
			.toContain('Penanggulangan');
		for (const stop of ['Penanggung jawab', 'Tenggat', 'Bukti selesai']) {
			await page.keyboard.press('Tab');
			await hasFocus(page.locator('.line-details').getByLabel(stop), stop);
		}
		await page.keyboard.type('Foto tanda');
		await page.keyboard.press('Enter');
		await notulis.sees('Bukti selesai: Foto tanda');
		await says(page, /^Tersimpan/);
		await expect.poll(() => timesWritten('Memasang tanda di tanggul')).toBe(1);

		await page.keyboard.press('ArrowUp');
		await notulis.sees('Batal mengubah');
		await expect
			.poll(() => lineOf(page).inputValue())
			.toBe('Memasang tanda di tanggul @BPBD bersama @Dinsos 30 November 2026 bukti: Foto tanda');
		await hasFocus(lineOf(page));
		await page.keyboard.press('Home');
		await page.keyboard.type('Segera ');
		await page.keyboard.press('Enter');
		await expect.poll(() => timesWritten('Segera Memasang tanda di tanggul')).toBe(1);
		expect(timesWritten('Memasang tanda di tanggul')).toBe(0);
	});
});

describe('what comes in a hurry', () => {
	it('is several lines where a list was pasted, each read by itself', async () => {
		const notulis = await stage.person('notulis', LAPTOP);
		const { page } = notulis;
		await sitsDown(notulis, flood());
		await writes(page, '/k Logistik disalurkan hari ini.');
		await page.keyboard.type('/t ');
		const pasted = [
			'•\tMengirim 40\u00a0paket @Dinsos 2 mgg',
			'•\tMenjaga gudang logistik @BPBD tgl 5 bln dpn',
			''
		].join('\r\n');
		await page.keyboard.insertText(pasted);
		await notulis.sees('2 baris; Enter menyimpannya sebagai satu.');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await says(page, /^Tersimpan/);
		await expect.poll(() => timesWritten('Mengirim 40 paket')).toBe(1);
		await expect.poll(() => timesWritten('Menjaga gudang logistik')).toBe(1);
		await notulis.sees('“2 mgg”', '“tgl 5 bln dpn”');
		await expect.poll(() => lineOf(page).inputValue()).toBe('');
	});

	it('goes on at the desk where it was begun before the scripts had come', async () => {
		const notulis = await stage.person('notulis', LAPTOP);
		const { page } = notulis;
		await notulis.opens(flood());
		let come = () => {};
		const waiting = new Promise<void>((resolve) => (come = resolve));
		await page.route('**/*.js', async (route) => {
			await waiting;
			await route.continue();
		});
		await page.goto(new URL(`${flood()}/minutes`, page.url()).href, { waitUntil: 'commit' });
		const plain = page.locator('#record textarea').first();
		await plain.fill('Sudah ditulis sebelum');
		come();
		await expect.poll(() => lineOf(page).inputValue()).toBe('Sudah ditulis sebelum');
		await hasFocus(lineOf(page));
		await page.keyboard.type(' naskahnya datang.');
		await page.keyboard.press('Enter');
		await expect.poll(() => timesWritten('Sudah ditulis sebelum naskahnya datang.')).toBe(1);
	});
});

describe('what is typed where nothing holds', () => {
	it('outlives the network, the tab and the session, and arrives once', async () => {
		const notulis = await stage.person('notulis', LAPTOP);
		const context = notulis.page.context();
		await sitsDown(notulis, flood());
		const { page } = notulis;
		await writes(page, '/c Jaringan sedang putus.');
		await says(page, /^Tersimpan/);
		await context.setOffline(true);
		const lines = [
			'/k Posko dibuka siang malam.',
			'/t Menjaga posko @BPBD| besok',
			'/c Hujan masih deras.'
		];
		for (const line of lines) await writes(page, line);
		await says(page, /^Menunggu jaringan: 3 baris tersimpan di perangkat ini/);
		await notulis.sees('Posko dibuka siang malam.', 'Menjaga posko', 'menunggu jaringan');
		await page.keyboard.type('/k Kalimat yang belum sel');
		await expect.poll(() => keptIn(page)).toContain('Kalimat yang belum sel');
		await page.close();
		await context.clearCookies({ name: 'session' });
		await context.setOffline(false);

		const again = await context.newPage();
		const back = notulis.before(again);
		await back.opens(`${flood()}/minutes`);
		await signsIn(back);
		await again.waitForURL((url) => url.pathname.endsWith('/minutes'));
		await expect.poll(() => lineOf(again).inputValue()).toBe('Kalimat yang belum sel');
		await hasFocus(lineOf(again));
		for (const words of ['Posko dibuka siang malam.', 'Menjaga posko', 'Hujan masih deras.'])
			await expect.poll(() => timesWritten(words)).toBe(1);
		await again.keyboard.type('esai.');
		await again.keyboard.press('Enter');
		await expect.poll(() => timesWritten('Kalimat yang belum selesai.')).toBe(1);
		await expect.poll(() => keptIn(again)).not.toContain('Kalimat yang belum sel');
		await sitsDown(back, flood());
		await expect.poll(() => lineOf(again).inputValue()).toBe('');
		expect(timesWritten('Posko dibuka siang malam.')).toBe(1);
	});

	it('is kept to the last letter where the page is left in the middle of a word', async () => {
		const notulis = await stage.person('notulis', LAPTOP);
		const { page } = notulis;
		await sitsDown(notulis, flood());
		await page.keyboard.type('Ditinggalkan di tengah ka');
		await leaves(page);
		await expect.poll(() => keptIn(page)).toContain('Ditinggalkan di tengah ka');
	});

	it('waits for who has to sign in again, without leaving the page', async () => {
		const notulis = await stage.person('notulis', LAPTOP);
		const { page } = notulis;
		await sitsDown(notulis, flood());
		await page.context().clearCookies({ name: 'session' });
		await writes(page, '/c Ditulis setelah sesi berakhir.');
		await says(page, /^Sesi Anda berakhir; 1 baris tetap ada di perangkat ini/);
		const [door] = await Promise.all([
			page.context().waitForEvent('page'),
			page.getByRole('link', { name: 'Masuk kembali' }).first().click()
		]);
		await signsIn(notulis.before(door));
		await door.waitForURL((url) => url.pathname !== '/sign-in');
		await page.bringToFront();
		await says(page, /^Tersimpan/);
		await expect.poll(() => timesWritten('Ditulis setelah sesi berakhir.')).toBe(1);
	});

	it('stays out of the browser where the meeting is not ordinary', async () => {
		const sekretariat = await stage.person('sekretariat', LAPTOP);
		const { page } = sekretariat;
		const meeting = await restrictedMeeting();
		await sitsDown(sekretariat, meeting);
		await says(page, /tidak ada ketikan yang disimpan di peramban/);
		await writes(page, '/k Alamat penampungan dirahasiakan.');
		await says(page, /^Tersimpan/);
		await page.context().setOffline(true);
		await writes(page, '/c Nama saksi disamarkan.');
		await says(page, /^Menunggu jaringan: 1 baris, hanya di halaman ini; jangan ditutup/);
		await page.keyboard.type('/c Setengah kalimat rah');
		await leaves(page);
		const secret = /dirahasiakan|disamarkan|Setengah kalimat/;
		const waiting = await keptIn(page);
		expect(waiting).not.toMatch(secret);
		await page.context().setOffline(false);
		await says(page, /^(?!Menunggu)/);
		await expect.poll(() => timesWritten('Nama saksi disamarkan.')).toBe(1);
		const sent = await keptIn(page);
		expect(sent).not.toMatch(secret);
	});
});

describe('the desk', () => {
	it('is free of faults in both schemes and languages, and fits a phone', async () => {
		for (const [colorScheme, language] of [
			['light', 'id'],
			['dark', 'en']
		] as const) {
			const notulis = await stage.person('notulis', { ...PHONE, colorScheme });
			await reading(notulis, language, async () => {
				await sitsDown(notulis, flood());
				await types(notulis.page, '/t Menyiagakan perahu @BPBD| akhir bulan bersama @di');
				const { page } = notulis;
				const message = `${colorScheme} ${language}`;
				await expect.poll(() => violationsOn(page), { message }).toEqual([]);
				await expect.poll(() => sideways(page)).toBeNull();
				const foot = async () => {
					const { y = NaN, height = NaN } = (await lineOf(page).boundingBox()) ?? {};
					return y + height;
				};
				await expect.poll(foot, { message: 'the line within reach' }).toBeLessThan(844);
			});
		}
	});
});

describe('the desk where there is little room', () => {
	it('leaves half of the smallest phone to the sheet, and opens its fields from what was read', async () => {
		const notulis = await stage.person('notulis', { viewport: { width: 320, height: 640 } });
		const { page } = notulis;
		await sitsDown(notulis, flood());
		await types(page, '/t Menyiagakan perahu @BPBD| akhir bln');
		const read = page.getByRole('button', { name: /^Penanggung jawab BPBD Tenggat \w+, \d/ });
		await read.waitFor();
		const desk = page.locator('.composer.live');
		await expect
			.poll(async () => (await desk.boundingBox())?.height, { message: 'the height of the desk' })
			.toBeLessThan(320);
		const due = page.locator('#line-due');
		await due.waitFor({ state: 'hidden' });
		await read.click();
		await due.waitFor();
		await expect.poll(() => due.inputValue()).toBe('akhir bln');
		await expect.poll(() => sideways(page)).toBeNull();
	});

	it('shortens a long name of the meeting, not the name of its page', async () => {
		const keeper = await stage.person('rapat.nyata', { viewport: { width: 1024, height: 700 } });
		await sitsDown(
			keeper,
			meetingCalled('Rapat koordinasi bidang perlindungan perempuan dan anak tahun 2024')
		);
		const head = keeper.page.getByRole('heading', { level: 1 });
		await expect
			.poll(async () => (await head.boundingBox())?.height, { message: 'one line' })
			.toBeLessThan(40);
		await expect.poll(async () => (await head.boundingBox())?.width).toBeGreaterThan(40);
		await expect.poll(() => sideways(keeper.page)).toBeNull();
	});
});

async function signsIn(person: Person): Promise<void> {
	const { email, password } = loginOf('notulis');
	await person.fills({ 'NIP atau surel': email, 'Kata sandi': password });
	await person.presses('Masuk');
}

/** A meeting of the class *terbatas*, begun just now. */
async function restrictedMeeting(): Promise<string> {
	const sekretariat = await stage.person('sekretariat', PLAIN_PHONE);
	await sekretariat.opens('/meetings/new');
	await sekretariat.fills({
		'Judul rapat': 'Rapat perlindungan saksi',
		Tanggal: longDate(today('Asia/Makassar'), 'id'),
		'Jam mulai': '08.00',
		Tempat: 'Ruang Rapat Sekretaris Daerah',
		Kerahasiaan: 'Terbatas'
	});
	await sekretariat.presses('Simpan rapat');
	for (const move of ['Jadwalkan rapat', 'Mulai rapat']) {
		await sekretariat.unfolds(move);
		await sekretariat.presses(move);
	}
	return sekretariat.path();
}
