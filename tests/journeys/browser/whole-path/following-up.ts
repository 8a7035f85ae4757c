import { addDays } from '#lib/format/calendar-date.ts';
import { fullDate, longDate, shortDate } from '#lib/format/dates.ts';
import { PHONE } from '../support/device.ts';
import { PICTURE } from '../support/picture.ts';
import { promiseOf, titleOf } from './path.ts';
import type { Walk } from './path.ts';

const REASON = 'Satu ambulans masih dalam perbaikan.';
const RETURNED = 'Foto belum menunjukkan nomor kendaraan.';

/** The liaison reports with a picture and asks for another week; the chair grants it. */
export async function reportAndExtend(walk: Walk): Promise<void> {
	const dinkes = await walk.stage.person('dinkes', walk.device);
	// Among hundreds, one looks for it by its words.
	await dinkes.opens(`/commitments?q=${encodeURIComponent(`ambulans (${walk.mark})`)}`);
	await dinkes.follows(promiseOf(walk));
	walk.commitment = dinkes.path();
	await dinkes.sees('Belum ada laporan', fullDate(walk.inTwoWeeks, 'id'));

	await dinkes.follows('Laporkan perkembangan');
	await dinkes.fills({
		Status: 'Berjalan',
		Realisasi: '50',
		'Apa yang sudah dikerjakan': 'Satu ambulans siaga di pelabuhan.',
		'Foto atau berkas bukti': PICTURE
	});
	await dinkes.presses('Kirim laporan');
	await dinkes.sees('Laporan terkirim.', 'Satu ambulans siaga di pelabuhan.', 'Berjalan');
	await dinkes.follows('Buka lembar komitmen');

	const asked = addDays(walk.inTwoWeeks, 7);
	await dinkes.follows('Minta tenggat baru');
	await dinkes.fills({ 'Tenggat baru': longDate(asked, 'id'), Alasan: REASON });
	await dinkes.presses('Ajukan permintaan');
	await dinkes.sees('Permintaan tenggat terkirim.');

	const sekda = await walk.stage.person('sekda', walk.device);
	await sekda.opens('/');
	const waiting = sekda.within('Menunggu Anda');
	await waiting.sees(
		`permintaan tenggat dari ${shortDate(walk.inTwoWeeks, 'id')} menjadi ${shortDate(asked, 'id')}`
	);
	await waiting.follows(promiseOf(walk));
	await sekda.follows('Putuskan permintaan');
	await sekda.sees(REASON);
	await sekda.presses('Setujui tenggat baru');
	await sekda.sees('Tenggat baru disetujui.', fullDate(asked, 'id'));
	await sekda.sees(`semula ${longDate(walk.inTwoWeeks, 'id')}`);
}

/** Returned by the verifier, completed by the liaison, found to be as promised. */
export async function verify(walk: Walk): Promise<void> {
	const bappeda = await walk.stage.person('bappeda', walk.device);
	const dinkes = await walk.stage.person('dinkes', walk.device);
	await bappeda.opens(walk.commitment);
	await bappeda.follows('Verifikasi laporan');
	await bappeda.sees('Jadwal jaga dan foto kedua ambulans', 'Satu ambulans siaga di pelabuhan.');
	await bappeda.fills({ Catatan: RETURNED });
	await bappeda.presses('Kembalikan dan lanjut');
	await bappeda.sees('Dinkes: dikembalikan.');

	await dinkes.opens('/');
	await dinkes.sees(promiseOf(walk));
	await dinkes.opens(walk.commitment);
	await dinkes.sees('Dikembalikan', RETURNED);
	await dinkes.follows('Laporkan perkembangan');
	await dinkes.fills({
		Status: 'Selesai',
		Realisasi: '100',
		'Apa yang sudah dikerjakan': 'Kedua ambulans siaga, nomor kendaraan tampak pada foto.',
		'Foto atau berkas bukti': PICTURE
	});
	await dinkes.presses('Kirim laporan');
	await dinkes.sees('Laporan terkirim.', 'Selesai');

	await bappeda.opens(walk.commitment);
	await bappeda.follows('Verifikasi laporan');
	await bappeda.presses('Terima dan lanjut');
	await bappeda.sees('Dinkes: sesuai.');
}

/** The sheet says it all: three badges, both dates, who and when; register and history know it too. */
export async function readSheet(walk: Walk): Promise<void> {
	const bupati = await walk.stage.person('bupati', walk.device);
	await bupati.opens(walk.commitment);
	const day = longDate(walk.today, 'id');
	await bupati.within('Dilaporkan').sees('Selesai', `${day} · Wati Susantini, S.K.M., Dinkes`);
	await bupati.within('Diverifikasi').sees('Sesuai', `${day} · Laras Ayuningtyas, S.E.`);
	await bupati.within('Jadwal').sees('Selesai tepat waktu');
	await bupati.sees(
		fullDate(addDays(walk.inTwoWeeks, 7), 'id'),
		`semula ${longDate(walk.inTwoWeeks, 'id')}`,
		'“2 minggu”',
		REASON,
		RETURNED,
		'Komitmen ditutup dengan putusan sesuai'
	);

	await bupati.follows('Riwayat');
	await bupati.sees('Laras Ayuningtyas, S.E.', 'Wati Susantini, S.K.M.', 'Drs. Suryanto Palaguna');

	await bupati.opens('/commitments?standing=done');
	// Where there is room, the filters are not folded.
	if (isPhone(walk.device)) await bupati.unfolds('Saring');
	await bupati.fills({ Cari: `ambulans (${walk.mark})` });
	await bupati.applies('Terapkan', /q=/);
	await bupati.sees('1–1 dari 1 komitmen', promiseOf(walk));
	await bupati.opens('/commitments?standing=blocked&q=ambulans');
	await bupati.sees('Tidak ada komitmen yang cocok dengan saringan ini.');

	await bupati.opens(`${walk.meeting}/history`);
	await bupati.sees(titleOf(walk), 'Nila Lestari, S.I.P.', 'Siti Rahmania, S.Sos., M.A.P.');
}

function isPhone({ viewport }: Walk['device']): boolean {
	return viewport?.width === PHONE.viewport.width;
}
