import { coordination, said, settled, support } from '../story/lines.ts';
import { item } from '../story/meeting.ts';
import type { MeetingStory } from '../story/meeting.ts';
import { begun, finished } from '../story/steps.ts';

/** A secret meeting of the leaders; what is not written down here was not written down there either. */
export const FORKOPIMDA_SECURITY: MeetingStory = {
	title: 'Rapat Terbatas Forkopimda tentang Kerawanan Wilayah',
	field: 'national_unity',
	confidentiality: 'secret',
	hosts: ['setda'],
	chair: { person: 'wirasena', post: 'bupati' },
	staff: { writer: 'sekretariat', decider: 'bupati' },
	cleared: ['bupati', 'sekda', 'polres', 'satpolpp', 'dpmd', 'bappeda'],
	day: -35,
	starts: '19:30',
	ends: '21:00',
	place: 'Rumah Jabatan Bupati',
	invited: { groups: ['forkopimda'], heads: ['setda', 'satpolpp', 'dpmd'] },
	presence: {
		absent: ['pn'],
		represented: [
			['kejari', 'Albertus Ginting, S.H., M.H.', 'Kepala Seksi Intelijen', 'Print-104', 'yes']
		]
	},
	agenda: [
		item(
			'Keadaan wilayah menjelang pemilihan kepala desa',
			'polres',
			60,
			said('information', 'polres', 'Pokok bahasan disampaikan lisan dan tidak dicatat.'),
			settled('agreement', 'bupati', 'Pencegahan didahulukan di empat desa.', [
				support(
					'Menempatkan personel di empat desa selama tahapan.',
					'polres',
					18,
					'Pernyataan Kapolres bahwa penempatan terlaksana',
					begun(-15, 60, 'Personel ditempatkan sesuai rencana.')
				),
				coordination(
					'Mempertemukan tokoh empat desa.',
					'dpmd',
					-12,
					'Pernyataan bahwa pertemuan terlaksana, tanpa daftar nama',
					finished(-14, 'Empat pertemuan terlaksana.')
				),
				coordination(
					'Menyiagakan petugas ketertiban di kantor desa.',
					'satpolpp',
					12,
					'Jadwal siaga'
				)
			])
		)
	],
	outcome: { state: 'adopted', after: 2 }
};
