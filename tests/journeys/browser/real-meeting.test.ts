import { describe, expect, it } from 'vitest';
import { today } from '#lib/clock.ts';
import { longDate } from '#lib/format/dates.ts';
import { LAPTOP, PLAIN_PHONE } from './support/device.ts';
import type { Person } from './support/person.ts';
import { meetingCalled } from './support/records.ts';
import { setStage } from './support/stage.ts';

const stage = setStage();
const KEEPER = 'Fajar Nugraheni, A.Md.';
const OWNER = 'Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk';

/** Penajam Paser Utara, 2024: nobody promised anything, by no date; the article only hopes and recommends. */
const meeting = () => meetingCalled('Pertemuan koordinasi dan kerjasama lintas sektor');

describe('a real meeting, as its source tells it', () => {
	it('shows what the source does not say as missing, and what was derived as derived', async () => {
		const keeper = await stage.person('rapat.nyata', PLAIN_PHONE);
		await keeper.opens(meeting());
		await keeper.sees('Rabu, 24 April 2024');
		await keeper.within('Yang belum tercatat').sees('Jam mulai tidak disebutkan sumber');
		await keeper.sees('Tempat tidak disebutkan sumber', 'Pimpinan rapat tidak disebutkan sumber');
		await keeper.sees('0 tindak lanjut', 'Kaltimtoday.co', 'diturunkan: daerah');
	});

	it('lets its secretariat turn a recommendation into a commitment, and says what was added', async () => {
		const keeper = await stage.person('rapat.nyata', PLAIN_PHONE);
		await keeper.opens(`${meeting()}/minutes?line=commitment`);
		const composer = keeper.within('Catat');
		await composer.fills({
			'Uraian tindak lanjut': 'Menyusun mekanisme monitoring dan evaluasi bersama.',
			Keputusan: '4. menciptakan mekanisme monitoring dan evaluasi',
			'Penanggung jawab': OWNER,
			Tenggat: '31 Maret 2027'
		});
		await composer.presses('Simpan tindak lanjut');
		await keeper.sees('Tindak lanjut disimpan.', 'belum ada bukti selesai');
		await keeper.opens('/commitments?standing=drafted&q=monitoring');
		await keeper.follows('Menyusun mekanisme monitoring dan evaluasi bersama.');
		await seesWhatWasAdded(keeper);
		await keeper.sees('31 Maret 2027', 'Bukti selesai belum disepakati');
	});

	it('lets a hope become a resolution, and a commitment out of it', async () => {
		const keeper = await stage.person('rapat.nyata', LAPTOP);
		await keeper.opens(`${meeting()}/minutes`);
		const hope = 'perlu mekanisme monev bersama dan berkelanjutan';
		const note = keeper.page.locator('.discussed').filter({ hasText: hope });
		await keeper.within(note).follows(/Harapan/);
		await keeper.within('Jadikan keputusan').fills({ Jenis: 'Rekomendasi' });
		await keeper.presses('Jadikan keputusan');
		await keeper.sees(hope);
		const words = 'Menyusun rancangan indikator monev bersama.';
		await keeper.opens(`${meeting()}/minutes?line=commitment`);
		await keeper.within('Catat').fills({
			'Uraian tindak lanjut': words,
			Keputusan: '5. perlu mekanisme monev bersama',
			'Penanggung jawab': OWNER,
			Tenggat: '2 minggu'
		});
		await keeper.within('Catat').presses('Simpan tindak lanjut');
		await keeper.sees('menjadi keputusan 5', words);
		await keeper.opens('/commitments?standing=drafted&q=indikator');
		await keeper.follows(words);
		await seesWhatWasAdded(keeper);
	});
});

async function seesWhatWasAdded(keeper: Person): Promise<void> {
	const added = await keeper.within('Yang ditambahkan').reads();
	expect(added.toLowerCase()).toContain('penanggung jawab');
	expect(added.toLowerCase()).toContain('tenggat');
	expect(added).toContain(`oleh ${KEEPER}`);
	expect(added).toContain(longDate(today('Asia/Makassar'), 'id').replaceAll(/\s/g, ' '));
	expect(added).toContain('tidak ada dalam sumber');
}
