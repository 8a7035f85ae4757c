import type { ContentFinding } from '#domain/dossiers/findings.ts';
import { counted, dated } from './dossier-values.ts';
import type { Word } from './fields.ts';
import { bilingual } from './words.ts';

/** What `dossier check` says of resolutions, commitments, figures and the origin of values. */
export const contentFindingWords = bilingual<Record<ContentFinding, Word>>({
	id: {
		resolution_without_speaker: () =>
			'Penutur arahan, instruksi, atau rekomendasi ini belum disebut.',
		position_without_note: () => 'Catatan dari instansi yang berkeberatan belum ada.',
		duplicate_number: (p) => `Nomor ${p.number} dipakai dua kali.`,
		unknown_reference: (p) => `Yang dirujuk, ${p.reference}, tidak ada dalam berkas ini.`,
		commitment_without_lead: () => 'Penanggung jawab utama komitmen belum ada.',
		commitment_without_due: () => 'Tenggat komitmen belum ditetapkan.',
		commitment_without_proof: () => 'Bukti selesai yang disepakati belum ada.',
		lead_also_supporting: (p) =>
			`${p.institution} tercantum sebagai penanggung jawab utama dan sekaligus pendukung.`,
		due_without_date: () => 'Tenggat ini belum mempunyai tanggal.',
		due_before_meeting: (p) =>
			`Tenggat ${dated(p.date, 'id')} mendahului rapat pada ${dated(p.held, 'id')}.`,
		due_on_day_off: (p) => `Tenggat jatuh pada hari libur: ${dated(p.date, 'id')}.`,
		due_words_differ: (p) =>
			`Tenggat ${dated(p.date, 'id')} tidak sesuai dengan ucapan: “${p.words}”.`,
		task_force_without_stage: () => 'Tahap pembentukan satgas atau gugus tugas belum disebut.',
		task_force_without_decree: () => 'Nomor atau tanggal SK satgas atau gugus tugas belum ada.',
		decree_before_stage: (p) =>
			`SK nomor ${p.number} sudah disebut, padahal tahapnya belum ditetapkan.`,
		indicator_without_unit: () => 'Satuan indikator belum ada.',
		indicator_without_baseline: () => 'Nilai awal indikator belum ada.',
		indicator_without_polarity: () =>
			'Belum disebut apakah indikator ini diharapkan naik, turun, atau netral.',
		indicator_without_target: () => 'Sasaran indikator belum ada.',
		percent_over_hundred: (p) => `Persentase ${counted(p.value, 'id')} melebihi seratus.`,
		negative_value: (p) => `Nilai ${counted(p.value, 'id')} bernilai negatif.`,
		fraction_of_one: (p) =>
			`Nilai ${counted(p.value, 'id')} ${p.unit} tidak mungkin berupa pecahan.`,
		parts_differ_from_total: (p) =>
			`Laki-laki ${counted(p.male, 'id')} dan perempuan ${counted(p.female, 'id')} tidak berjumlah ${counted(p.total, 'id')}.`,
		duplicate_period: (p) => `Periode ${p.period} ${p.breakdown} tercantum dua kali.`,
		target_against_polarity: (p) =>
			`Sasaran ${counted(p.target, 'id')} berlawanan arah dari nilai awal ${counted(p.baseline, 'id')}.`,
		derived_without_from: () => 'Belum disebut dari apa nilai ini diturunkan.',
		added_without_author: () => 'Belum disebut siapa yang menambahkan nilai ini.',
		added_without_date: () => 'Belum disebut kapan nilai ini ditambahkan.',
		stated_after_all: (p) => `${p.path} tercatat tidak disebut sumber, padahal berisi.`,
		identity_number: () =>
			'Teks ini tampaknya memuat NIK; identitas tidak boleh keluar dari catatan rahasia.',
		identity_initials: () =>
			'Teks ini tampaknya memuat inisial anak atau korban; identitas tidak boleh keluar dari catatan rahasia.',
		identity_named: () =>
			'Teks ini tampaknya memuat nama anak atau korban; identitas tidak boleh keluar dari catatan rahasia.',
		identity_by_place: () =>
			'Umur dan tempat tinggal dalam teks ini dapat mengungkap identitas anak atau korban.',
		personal_phone: () => 'Teks ini tampaknya memuat nomor telepon pribadi.'
	},
	en: {
		resolution_without_speaker: () =>
			'Nobody is named as speaker of this directive, instruction or recommendation.',
		position_without_note: () => 'The reservation of this institution is missing.',
		duplicate_number: (p) => `The number ${p.number} is used twice.`,
		unknown_reference: (p) => `What is referred to, ${p.reference}, is not in this file.`,
		commitment_without_lead: () => 'The lead institution of this commitment is missing.',
		commitment_without_due: () => 'This commitment has no due date yet.',
		commitment_without_proof: () => 'The agreed proof is missing.',
		lead_also_supporting: (p) => `${p.institution} is both lead and supporting institution.`,
		due_without_date: () => 'This due has no date yet.',
		due_before_meeting: (p) =>
			`The due date ${dated(p.date, 'en')} lies before the meeting on ${dated(p.held, 'en')}.`,
		due_on_day_off: (p) => `The due date falls on a day off: ${dated(p.date, 'en')}.`,
		due_words_differ: (p) =>
			`The due date ${dated(p.date, 'en')} differs from what was said: “${p.words}”.`,
		task_force_without_stage: () => 'The stage of the task force is missing.',
		task_force_without_decree: () => 'The number or date of the decree is missing.',
		decree_before_stage: (p) =>
			`Decree ${p.number} is named although the task force is not yet established.`,
		indicator_without_unit: () => 'The unit of the indicator is missing.',
		indicator_without_baseline: () => 'The baseline of the indicator is missing.',
		indicator_without_polarity: () =>
			'It is not said whether this indicator should rise, fall, or neither.',
		indicator_without_target: () => 'The target of the indicator is missing.',
		percent_over_hundred: (p) => `The percentage ${counted(p.value, 'en')} is above a hundred.`,
		negative_value: (p) => `The value ${counted(p.value, 'en')} is negative.`,
		fraction_of_one: (p) => `The value ${counted(p.value, 'en')} ${p.unit} cannot be a fraction.`,
		parts_differ_from_total: (p) =>
			`${counted(p.male, 'en')} male and ${counted(p.female, 'en')} female do not make ${counted(p.total, 'en')}.`,
		duplicate_period: (p) => `The period ${p.period} ${p.breakdown} is listed twice.`,
		target_against_polarity: (p) =>
			`The target ${counted(p.target, 'en')} runs against the baseline ${counted(p.baseline, 'en')}.`,
		derived_without_from: () => 'It is not said what this value was derived from.',
		added_without_author: () => 'It is not said who added this value.',
		added_without_date: () => 'It is not said when this value was added.',
		stated_after_all: (p) => `${p.path} is listed as not stated by the source, yet it has a value.`,
		identity_number: () =>
			'This text seems to hold an identity number (NIK); identities never leave a secret record.',
		identity_initials: () =>
			'This text seems to hold the initials of a child or victim; identities never leave a secret record.',
		identity_named: () =>
			'This text seems to name a child or victim; identities never leave a secret record.',
		identity_by_place: () => 'The age and the village in this text may reveal a child or victim.',
		personal_phone: () => 'This text seems to hold a private telephone number.'
	}
});
