import { bilingual } from './words.ts';

/** The regions whose directory this instance keeps. */
export const regionWords = bilingual({
	id: {
		title: 'Daerah',
		purpose:
			'Daerah yang direktorinya dikelola di sini. Rapat dapat diselenggarakan bersama oleh beberapa daerah.',
		columns: { name: 'Daerah', code: 'Kode Kemendagri', zone: 'Zona waktu' },
		add: 'Tambah daerah',
		fields: { regionId: 'Daerah' },
		addHint:
			'Setelah ditambahkan, instansi dan orang dari daerah itu dapat didaftarkan. Daerah tidak dapat dikeluarkan lagi.'
	},
	en: {
		title: 'Regions',
		purpose:
			'The regions whose directory is kept here. Several regions may hold a meeting together.',
		columns: { name: 'Region', code: 'Kemendagri code', zone: 'Time zone' },
		add: 'Add a region',
		fields: { regionId: 'Region' },
		addHint:
			'Once added, institutions and people of that region can be registered. A region cannot be taken out again.'
	}
});
