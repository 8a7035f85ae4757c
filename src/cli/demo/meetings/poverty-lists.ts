import { alongside, coordination, instruction, said, settled, support } from '../story/lines.ts';
import { item } from '../story/meeting.ts';
import type { MeetingStory } from '../story/meeting.ts';
import { begun, claimed, conform, finished, sentBack, shows } from '../story/steps.ts';
import { POVERTY } from './series.ts';

/** How the poor are counted: the data on which later meetings on poverty build. */
export const POVERTY_LISTS: MeetingStory = {
	...POVERTY,
	title: 'Rapat Koordinasi Pemutakhiran Data Kesejahteraan Sosial',
	theme: 'Satu data penerima manfaat',
	purpose: 'Menyamakan data penerima bantuan antarinstansi sebelum anggaran disusun.',
	day: -338,
	ends: '12:00',
	invited: { groups: ['tkpk', 'camat'], heads: ['diskominfo', 'bkad'] },
	presence: { absent: ['hilir'], remote: ['bps'] },
	agenda: [
		item(
			'Selisih data antarinstansi',
			'dinsos',
			45,
			said(
				'information',
				'dinsos',
				'Dari 21.306 keluarga terdata, 1.912 nama ganda pada dua daftar.'
			),
			said('question', 'bkad', 'Daftar mana yang dipakai bila kedua daftar berbeda?'),
			settled('decision', 'setda', 'Hanya satu daftar dipakai untuk seluruh bantuan daerah.', [
				alongside(
					coordination(
						'Memadankan 21.306 keluarga penerima dengan data kependudukan.',
						'dinsos',
						-290,
						'Berita acara pemadanan dan rekapitulasi tanpa nama',
						begun(-318, 35, '7.400 keluarga selesai dipadankan.'),
						claimed(
							-296,
							'Seluruh keluarga dipadankan; 1.874 nama ganda dihapus.',
							shows(['recap', 'Rekapitulasi pemadanan'])
						),
						claimed(-299, 'Nomor induk 20.911 keluarga dinyatakan sahih.', { part: 'disdukcapil' }),
						conform(-293, { part: 'disdukcapil' }),
						conform(-291)
					),
					['disdukcapil', 'Memeriksa kesahihan nomor induk kependudukan']
				),
				support(
					'Menyediakan ruang penyimpanan data bersama dengan hak akses berjenjang.',
					'diskominfo',
					-305,
					'Berita acara uji keamanan',
					finished(-309, 'Ruang data dipakai enam instansi, akses dicatat otomatis.')
				),
				instruction(
					'Menerbitkan surat edaran larangan memakai daftar penerima di luar satu data.',
					'setda',
					'paling lama 10 hari kerja',
					'Surat edaran bernomor',
					finished(
						-327,
						'Surat edaran dikirim kepada seluruh perangkat daerah dan camat.',
						shows(['circular', 'Surat edaran'])
					)
				)
			])
		),
		item(
			'Peran desa dan kecamatan',
			'dpmd',
			40,
			said('obstacle', 'hulu', 'Operator desa berganti setiap pergantian kepala desa.'),
			settled('agreement', 'setda', 'Setiap desa memiliki dua operator data yang ditetapkan.', [
				instruction(
					'Menetapkan dua operator data pada 62 desa dan kelurahan.',
					'dpmd',
					-280,
					'Rekapitulasi keputusan kepala desa',
					begun(-304, 45, '28 desa menetapkan operator.'),
					claimed(-284, 'Operator ditetapkan pada 62 desa dan kelurahan.'),
					sentBack(-281, 'Keputusan tujuh kelurahan belum dilampirkan.'),
					claimed(
						-266,
						'Keputusan tujuh kelurahan disusulkan.',
						shows(['recap', 'Daftar keputusan per desa'])
					),
					conform(-263)
				),
				instruction(
					'Menyelenggarakan musyawarah kelurahan pemutakhiran data di lima kelurahan.',
					'kota',
					-285,
					'Berita acara musyawarah per kelurahan',
					finished(
						-287,
						'Lima musyawarah selesai dengan 312 usulan baru.',
						shows(['meeting', 'Musyawarah Kelurahan Contoh Tengah'])
					)
				),
				instruction(
					'Menyelenggarakan musyawarah desa pemutakhiran data di sebelas desa pesisir.',
					'hilir',
					-285,
					'Berita acara musyawarah per desa',
					begun(-279, 45, 'Lima desa selesai, enam desa menunggu cuaca.'),
					finished(
						-251,
						'Sebelas musyawarah desa selesai.',
						shows(['attendance', 'Daftar hadir musyawarah'])
					)
				)
			])
		)
	],
	outcome: { state: 'adopted', after: 5 }
};
