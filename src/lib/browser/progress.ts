import type { Way } from './send.ts';

/** Which file of an upload is leaving the device, from 1, and how many of its bytes have left. */
export interface FileUnderWay {
	readonly file: number;
	readonly of: number;
	readonly sent: number;
	readonly size: number;
}

/** Null where no file goes along or the fields before the files are still leaving. */
export function fileUnderWay(sizes: readonly number[], { sent, total }: Way): FileUnderWay | null {
	const bytes = sizes.reduce((sum, size) => sum + size, 0);
	let left = sent - (total - bytes);
	if (bytes === 0 || total < bytes || left < 0) return null;
	for (const [index, size] of sizes.entries()) {
		if (left <= size) return { file: index + 1, of: sizes.length, sent: left, size };
		left -= size;
	}
	const last = sizes.at(-1) ?? 0;
	return { file: sizes.length, of: sizes.length, sent: last, size: last };
}
