import type { Confidentiality } from '#domain/access/confidentiality.ts';
import { bilingual } from './words.ts';

/** The three classes: biasa, terbatas, rahasia. */
export const confidentialityWords = bilingual<Record<Confidentiality, string>>({
	id: { ordinary: 'Biasa', restricted: 'Terbatas', secret: 'Rahasia' },
	en: { ordinary: 'Ordinary', restricted: 'Restricted', secret: 'Secret' }
});

/** Who sees what, for choosing a class. */
export const confidentialityHints = bilingual<Record<Confidentiality, string>>({
	id: {
		ordinary: 'Terlihat oleh semua yang berperan di daerah ini dan instansi yang ikut serta.',
		restricted: 'Terlihat oleh pimpinan, verifikator, auditor, dan instansi yang ikut serta.',
		secret:
			'Terlihat hanya oleh sekretariat tuan rumah, pimpinan rapat, notulis rapat, yang diberi izin, dan auditor. Pilih ini bila ada identitas anak atau korban.'
	},
	en: {
		ordinary: 'Seen by everybody with a role in this region and by institutions that take part.',
		restricted: 'Seen by leaders, verifiers, auditors and the institutions that take part.',
		secret:
			'Seen only by the host’s secretariat, the chair, the minute-taker, those cleared by name, and auditors. Choose this where a child or a victim could be identified.'
	}
});
