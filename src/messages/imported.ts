import type { Polarity } from '#domain/evaluations/schema.ts';
import type { Basis } from '#domain/provenance/schema.ts';
import type { TaskForceStage } from '#domain/task-forces/schema.ts';
import { bilingual } from './words.ts';

const stages = bilingual<Record<TaskForceStage, string>>({
	id: {
		proposed: 'digagas',
		planned: 'direncanakan',
		drafted: 'konsep SK',
		established: 'ditetapkan',
		renewed: 'diperbarui',
		revoked: 'dicabut'
	},
	en: {
		proposed: 'proposed',
		planned: 'planned',
		drafted: 'decree drafted',
		established: 'established',
		renewed: 'renewed',
		revoked: 'revoked'
	}
});

const polarities = bilingual<Record<Polarity, string>>({
	id: {
		positive: 'makin tinggi makin baik',
		negative: 'makin rendah makin baik',
		neutral: 'tidak dinilai naik atau turun'
	},
	en: {
		positive: 'higher is better',
		negative: 'lower is better',
		neutral: 'neither is better'
	}
});

const bases = bilingual<Record<Basis, string>>({
	id: { stated: 'disebutkan', derived: 'diturunkan', added: 'ditambahkan' },
	en: { stated: 'stated', derived: 'derived', added: 'added' }
});

/** What a meeting brought along that came in as a dossier. */
export const importedWords = bilingual({
	id: {
		stages: stages.id,
		polarities: polarities.id,
		bases: bases.id,
		derivedFrom: (explanation: string) => `diturunkan: ${explanation}`,
		addedBy: (who: string, when: string | null) =>
			when ? `ditambahkan oleh ${who}, ${when}` : `ditambahkan oleh ${who}`,
		sources: 'Sumber',
		sourceNote: 'Rapat ini dicatat dari sumber, bukan di dalam aplikasi ini.',
		untitled: 'Tanpa judul',
		published: (date: string) => `terbit ${date}`,
		remarks: 'Catatan tentang sumber',
		sourceDate: (date: string) => `tanggal sumber: ${date}, bukan tanggal rapat`,
		reading: (source: string, value: string) => `${source}: ${value}`,
		documents: 'Dokumen',
		number: (number: string) => `nomor ${number}`,
		signedBy: (who: string) => `ditandatangani ${who}`,
		taskForces: 'Satgas dan gugus tugas',
		decree: (number: string) => `SK ${number}`,
		noDecree: 'belum ada SK',
		indicators: 'Indikator',
		baseline: (value: string) => `awal ${value}`,
		target: (value: string) => `target ${value}`,
		columns: { period: 'Periode', breakdown: 'Rincian', value: 'Nilai' },
		whole: 'keseluruhan'
	},
	en: {
		stages: stages.en,
		polarities: polarities.en,
		bases: bases.en,
		derivedFrom: (explanation) => `derived: ${explanation}`,
		addedBy: (who, when) => (when ? `added by ${who}, ${when}` : `added by ${who}`),
		sources: 'Sources',
		sourceNote: 'This meeting was recorded from sources, not in this application.',
		untitled: 'Untitled',
		published: (date) => `published ${date}`,
		remarks: 'Remarks on the sources',
		sourceDate: (date) => `date of the source: ${date}, not of the meeting`,
		reading: (source, value) => `${source} – ${value}`,
		documents: 'Documents',
		number: (number) => `number ${number}`,
		signedBy: (who) => `signed by ${who}`,
		taskForces: 'Task forces',
		decree: (number) => `decree ${number}`,
		noDecree: 'no decree yet',
		indicators: 'Indicators',
		baseline: (value) => `baseline ${value}`,
		target: (value) => `aim ${value}`,
		columns: { period: 'Period', breakdown: 'Part', value: 'Value' },
		whole: 'whole'
	}
});
