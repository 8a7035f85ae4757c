import { bilingual } from './words.ts';

/** The page of one note. */
export const notePageWords = bilingual({
	id: {
		title: 'Catatan',
		changeTitle: 'Ubah catatan',
		change: 'Simpan catatan',
		withdraw: 'Cabut catatan',
		withdrawQuestion: 'Cabut catatan ini dari notula? Riwayatnya tetap ada.',
		turnTitle: 'Jadikan keputusan',
		turnExplanation:
			'Penyampai dan kata-katanya tetap. Setelah menjadi keputusan, tindak lanjut dapat dibuat dari sini.',
		turn: 'Jadikan keputusan',
		turnText: 'Bunyi keputusan',
		turnTextHint: 'Kosongkan untuk memakai kata-kata catatan.',
		turned: (of: number) => `Catatan ini sudah menjadi keputusan ${of}.`,
		withdrawn: (reason: string) => `Catatan ini dicabut: ${reason}`
	},
	en: {
		title: 'Note',
		changeTitle: 'Change the note',
		change: 'Save the note',
		withdraw: 'Withdraw the note',
		withdrawQuestion: 'Withdraw this note from the minutes? Its history stays.',
		turnTitle: 'Make it a resolution',
		turnExplanation:
			'Speaker and words stay. Once it is a resolution, action items can be made out of it.',
		turn: 'Make it a resolution',
		turnText: 'Wording of the resolution',
		turnTextHint: 'Leave empty to use the words of the note.',
		turned: (of) => `This note became resolution ${of}.`,
		withdrawn: (reason) => `This note was withdrawn: ${reason}`
	}
});
