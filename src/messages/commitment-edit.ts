import { bilingual } from './words.ts';

/** The page on which a commitment is changed, completed or withdrawn. */
export const commitmentEditWords = bilingual({
	id: {
		title: (of: string) => `Tindak lanjut ${of}`,
		ofResolution: (of: number) => `Keputusan ${of}`,
		sheet: 'Lembar komitmen',
		changeTitle: 'Ubah tindak lanjut',
		change: 'Simpan tindak lanjut',
		fillIn: 'Lengkapi tindak lanjut',
		fillInExplanation:
			'Notula sudah disahkan. Hanya yang masih kosong dapat dilengkapi, dan tercatat siapa yang menambahkannya.',
		nothingToFillIn: 'Tidak ada yang perlu dilengkapi.',
		cannotChange:
			'Tindak lanjut ini tidak dapat diubah sekarang: notulanya sedang diajukan atau sudah disahkan, komitmennya tidak berlaku lagi, atau bukan Anda yang berwenang.',
		askExtension: 'Ajukan perpanjangan tenggat',
		withdraw: 'Cabut tindak lanjut',
		withdrawQuestion: 'Cabut tindak lanjut ini? Nomor dan kodenya tidak dipakai lagi.'
	},
	en: {
		title: (of) => `Action item ${of}`,
		ofResolution: (of) => `Resolution ${of}`,
		sheet: 'Sheet of the commitment',
		changeTitle: 'Change the action item',
		change: 'Save the action item',
		fillIn: 'Complete the action item',
		fillInExplanation:
			'The minutes were adopted. Only what is still empty can be filled in, and who added it is recorded.',
		nothingToFillIn: 'Nothing is missing.',
		cannotChange:
			'This action item cannot be changed now: its minutes are submitted or adopted, the commitment is no longer in force, or it is not yours to change.',
		askExtension: 'Ask for an extension',
		withdraw: 'Withdraw the action item',
		withdrawQuestion: 'Withdraw this action item? Its number and code are not used again.'
	}
});
