import { longDate } from '#lib/format/dates.ts';
import { titleOf } from './path.ts';
import type { Walk } from './path.ts';

/** Two hosts, a chair, an agenda of three, Forkopimda and two offices; then it is announced. */
export async function prepareMeeting(walk: Walk): Promise<void> {
	const sekretariat = await walk.stage.person('sekretariat', walk.device);
	await sekretariat.opens('/meetings');
	await sekretariat.follows('Jadwalkan rapat');
	await sekretariat.fills({
		'Judul rapat': titleOf(walk),
		Tujuan: 'Memastikan layanan darurat siap selama libur akhir tahun.',
		Tanggal: longDate(walk.today, 'id'),
		'Jam mulai': '08.00',
		'Jam selesai': '10.00',
		Tempat: 'Ruang Rapat Sekretaris Daerah',
		'Nama pimpinan': 'Drs. Suryanto Palaguna, M.Si.',
		'Jabatan pimpinan': 'Sekretaris Daerah',
		'Tuan rumah lain': ['Badan Penanggulangan Bencana Daerah']
	});
	await sekretariat.presses('Simpan rapat');
	await sekretariat.sees('Rapat disimpan sebagai draf.', titleOf(walk), 'Draf');
	walk.meeting = sekretariat.path();

	await sekretariat.follows('Susun agenda');
	for (const [item, minutes] of [
		['Kesiapan layanan kesehatan', '30'],
		['Pengamanan jalur dan terminal', '45'],
		['Penutup', '10']
	] as const) {
		await sekretariat.fills({ Acara: item, Lama: minutes });
		await sekretariat.presses('Tambah acara');
		await sekretariat.sees('Acara ditambahkan.', item);
	}
	await sekretariat.opens(`${walk.meeting}/invitations`);
	await sekretariat.fills({
		Kelompok: ['Forkopimda'],
		Instansi: ['Dinas Kesehatan', 'Dinas Perhubungan']
	});
	await sekretariat.presses('Undang');
	await sekretariat.sees('Undangan ditambahkan ke daftar.', 'Kapolres Contoh', '0 dari 8 undangan');

	await sekretariat.follows('Kembali ke rapat');
	await sekretariat.unfolds('Jadwalkan rapat');
	await sekretariat.presses('Jadwalkan rapat');
	await sekretariat.sees('Rapat dijadwalkan.', 'Terjadwal', 'jumlah 85 menit');
}

/** One office answers from its own screen; the others have not answered. */
export async function answerInvitation(walk: Walk): Promise<void> {
	const dinkes = await walk.stage.person('dinkes', walk.device);
	await dinkes.opens(walk.meeting);
	await dinkes.follows('Jawab');
	await dinkes.fills({ Jawaban: 'Hadir', 'Catatan atau alasan': 'Membawa data tempat tidur.' });
	await dinkes.presses('Simpan jawaban');
	await dinkes.sees('Jawaban disimpan.', 'Membawa data tempat tidur.');

	const sekretariat = await walk.stage.person('sekretariat', walk.device);
	await sekretariat.opens(walk.meeting);
	await sekretariat.sees('1 dari 8 undangan dijawab', '7 undangan belum dijawab');
}

/** The meeting begins; one comes mewakili with a surat tugas, one without an invitation. */
export async function holdMeeting(walk: Walk): Promise<void> {
	const sekretariat = await walk.stage.person('sekretariat', walk.device);
	await sekretariat.opens(walk.meeting);
	await sekretariat.unfolds('Mulai rapat');
	await sekretariat.presses('Mulai rapat');
	await sekretariat.sees('Rapat dimulai.', 'Berlangsung');

	await sekretariat.opens(`${walk.meeting}/attendance`);
	await sekretariat.within(/Dinas Kesehatan/).fills({ Hadir: true });
	const transport = sekretariat.within(/Dinas Perhubungan/);
	await transport.unfolds('Rincian');
	await transport.fills({
		Diwakili: true,
		Nama: 'Sutarno Wibisana, S.T.',
		Jabatan: 'Kepala Bidang Angkutan',
		'Nomor surat tugas': '800/77/Dishub',
		Kewenangan: 'Berwenang memutuskan'
	});
	await sekretariat.presses('Catat hadir');
	await sekretariat.sees('Kehadiran dicatat.');

	const walkIn = sekretariat.within('Catat yang hadir tanpa undangan');
	await walkIn.fills({
		Nama: 'Dewi Anggun Prameswari, S.Kom.',
		Jabatan: 'Kepala Bidang Aplikasi Informatika',
		Instansi: 'Dinas Komunikasi dan Informatika'
	});
	await walkIn.presses('Simpan kehadiran');
	await sekretariat.sees('Dewi Anggun Prameswari, S.Kom.', '3 orang hadir');

	await sekretariat.opens(`${walk.meeting}/print?document=attendance`);
	await sekretariat.sees('Sutarno Wibisana, S.T.', '800/77/Dishub', 'Dewi Anggun Prameswari');
}
