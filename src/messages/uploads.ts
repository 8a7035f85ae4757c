import { bilingual } from './words.ts';

/** Choosing files and pictures, and saying what they show. */
export const uploadWords = bilingual({
	id: {
		chooseFiles: 'Pilih berkas',
		takePhoto: 'Ambil foto',
		preparingPicture: (at: number, of: number) => `Menyiapkan berkas ${at} dari ${of}…`,
		filesChosen: (count: number, size: string) => `${count} berkas, ${size}`,
		remove: 'Hapus',
		caption: (name: string) => `Keterangan untuk ${name}`,
		captions: 'Keterangan berkas',
		captionsHint: 'Satu baris untuk setiap berkas, dengan urutan yang sama.',
		removeFile: (name: string) => `Hapus ${name}`
	},
	en: {
		chooseFiles: 'Choose files',
		takePhoto: 'Take a photo',
		preparingPicture: (at, of) => `Preparing file ${at} of ${of}…`,
		filesChosen: (count, size) => `${count} ${count === 1 ? 'file' : 'files'}, ${size}`,
		remove: 'Remove',
		caption: (name) => `Caption for ${name}`,
		captions: 'Captions of the files',
		captionsHint: 'One line for each file, in the same order.',
		removeFile: (name) => `Remove ${name}`
	}
});
