import { shortDate } from '#lib/format/dates.ts';
import { promiseOf, titleOf } from './path.ts';
import type { Walk } from './path.ts';
import type { Person } from '../support/person.ts';

/** A note, two resolutions, a position with a reservation, three commitments; one of them without a date. */
export async function recordMinutes(walk: Walk): Promise<void> {
	const notulis = await walk.stage.person('notulis', walk.device);
	await notulis.opens(walk.meeting);
	await notulis.follows('Buka notula');
	// Who has no keyboard at hand fills in forms; without scripts there is nothing else.
	if (walk.device.javaScriptEnabled !== false) await notulis.follows('Isi dengan formulir');

	await record(notulis, 'Catatan', {
		'Isi catatan': 'Instalasi gawat darurat penuh pada libur tahun lalu.',
		'Jenis catatan': 'Kendala',
		'Yang menyampaikan': 'Kepala Dinas Kesehatan'
	});
	await notulis.sees('Instalasi gawat darurat penuh pada libur tahun lalu.');
	await notulis.misses('Di luar agenda');
	await record(notulis, 'Keputusan', {
		'Bunyi keputusan': 'Layanan gawat darurat tersedia 24 jam selama libur akhir tahun.',
		Jenis: 'Keputusan',
		'Yang menyampaikan': 'Sekretaris Daerah'
	});
	await record(notulis, 'Tindak lanjut', {
		'Uraian tindak lanjut': promiseOf(walk),
		'Penanggung jawab': 'Dinas Kesehatan',
		Tenggat: '2 minggu',
		'Bukti selesai': 'Jadwal jaga dan foto kedua ambulans'
	});
	await notulis.sees(promiseOf(walk), shortDate(walk.inTwoWeeks, 'id'), '“2 minggu”');
	await record(notulis, 'Tindak lanjut', {
		'Uraian tindak lanjut': 'Menyusun jadwal dokter jaga di empat puskesmas.',
		'Penanggung jawab': 'Dinas Kesehatan',
		Tenggat: 'akhir bulan',
		'Bukti selesai': 'Jadwal yang ditandatangani'
	});
	await notulis.sees('“akhir bulan”');
	await record(notulis, 'Keputusan', {
		'Bunyi keputusan': 'Jalur menuju pelabuhan bebas parkir liar.',
		Jenis: 'Kesepakatan',
		'Yang menyampaikan': 'Kepala Dinas Perhubungan'
	});
	await record(notulis, 'Tindak lanjut', {
		'Uraian tindak lanjut': 'Menertibkan parkir di jalur pelabuhan.',
		'Penanggung jawab': 'Dinas Perhubungan',
		'Bukti selesai': 'Foto jalur sebelum dan sesudah'
	});
	await notulis.sees('Tindak lanjut 2.1: belum ada tenggat', 'belum ada tenggat');

	await notulis.follows('Ubah Keputusan 2');
	const positions = notulis.within('Sikap instansi');
	await positions.fills({
		Instansi: 'Kepolisian Resor Contoh',
		Sikap: 'Setuju dengan catatan',
		'Catatan atau keberatan': 'Penertiban malam hari menunggu tambahan personel.'
	});
	await positions.presses('Simpan sikap');
	await notulis.sees('Penertiban malam hari menunggu tambahan personel.');
}

/** What is incomplete is shown; the chair, who did not write them, adopts them with a reason. */
export async function adoptMinutes(walk: Walk): Promise<void> {
	const notulis = await walk.stage.person('notulis', walk.device);
	const sekda = await walk.stage.person('sekda', walk.device);
	await sekda.opens(walk.meeting);
	await sekda.unfolds('Akhiri rapat');
	await sekda.presses('Akhiri rapat');
	await sekda.sees('Rapat diakhiri.');

	await notulis.opens(`${walk.meeting}/minutes`);
	await notulis.sees('Tindak lanjut 2.1: belum ada tenggat');
	await notulis.unfolds('Ajukan pengesahan');
	await notulis.presses('Ajukan pengesahan');
	await notulis.sees('Notula diajukan untuk disahkan.', 'Menunggu pengesahan oleh pimpinan rapat.');

	await sekda.opens('/');
	await sekda.sees(titleOf(walk));
	await sekda.opens(`${walk.meeting}/minutes`);
	await sekda.unfolds('Sahkan notula');
	await sekda.presses('Sahkan notula');
	await sekda.sees('tuliskan alasan pengecualian');
	await sekda.fills({ 'Alasan pengecualian': 'Tenggat parkir menunggu jadwal operasi gabungan.' });
	await sekda.presses('Sahkan notula');
	await sekda.sees(
		'Notula disahkan. Semua tindak lanjutnya mulai berlaku.',
		'Tenggat parkir menunggu jadwal operasi gabungan.',
		'Disahkan oleh Drs. Suryanto Palaguna, M.Si.',
		'Sidik SHA-256 isi notula'
	);
}

async function record(
	notulis: Person,
	line: 'Catatan' | 'Keputusan' | 'Tindak lanjut',
	fields: Parameters<Person['fills']>[0]
): Promise<void> {
	const composer = notulis.within('Catat');
	await composer.follows(line);
	await composer.fills(fields);
	await composer.presses(`Simpan ${line.toLowerCase()}`);
	await notulis.sees(line === 'Catatan' ? 'Catatan disimpan.' : `${line} disimpan.`);
}
