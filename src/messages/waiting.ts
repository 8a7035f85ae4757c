import { bilingual } from './words.ts';

/** What waits on this device, was refused or has arrived, said on any page. */
export const waitingWords = bilingual({
	id: {
		open: 'Buka',
		receipt: 'Lihat',
		arrived: (title: string) => `${title} sudah terkirim.`,
		waitingHere: (count: number) => `${count} kiriman menunggu di perangkat ini`,
		refusedHere: (count: number) => `${count} kiriman ditolak dan perlu diperbaiki`
	},
	en: {
		open: 'Open',
		receipt: 'View',
		arrived: (title) => `${title} has been sent.`,
		waitingHere: (count) =>
			(count === 1 ? 'One item waits' : `${count} items wait`) + ' on this device',
		refusedHere: (count) =>
			count === 1
				? 'One item was refused and needs correcting'
				: `${count} items were refused and need correcting`
	}
});
