import { bilingual } from './words.ts';

/** The page of one resolution. */
export const resolutionPageWords = bilingual({
	id: {
		meetings: 'Rapat',
		minutes: 'Notula',
		commitments: 'Tindak lanjut',
		noCommitments: 'Belum ada tindak lanjut dari keputusan ini.',
		addTitle: 'Tambah tindak lanjut',
		addCommitment: 'Simpan tindak lanjut',
		changeTitle: 'Ubah keputusan',
		change: 'Simpan keputusan',
		fromNote: 'Berasal dari catatan',
		noPositions: 'Belum ada sikap yang dicatat.',
		recordPosition: 'Simpan sikap',
		positionFormTitle: 'Catat atau ubah sikap',
		withdrawTitle: 'Cabut keputusan ini',
		withdraw: 'Cabut keputusan',
		withdrawExplanation:
			'Nomornya tidak dipakai lagi dan tetap tampil sebagai dicabut. Tindak lanjut di bawahnya ikut dibatalkan.'
	},
	en: {
		meetings: 'Meetings',
		minutes: 'Minutes',
		commitments: 'Action item',
		noCommitments: 'No action item came out of this resolution yet.',
		addTitle: 'Add an action item',
		addCommitment: 'Save the action item',
		changeTitle: 'Change the resolution',
		change: 'Save the resolution',
		fromNote: 'Made from a note',
		noPositions: 'No position has been recorded yet.',
		recordPosition: 'Save the position',
		positionFormTitle: 'Record or change a position',
		withdrawTitle: 'Withdraw this resolution',
		withdraw: 'Withdraw the resolution',
		withdrawExplanation:
			'Its number is not used again and stays visible as withdrawn. The action items under it are cancelled with it.'
	}
});
