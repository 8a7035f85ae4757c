import { addDays } from '#lib/format/calendar-date.ts';
import { today } from '#lib/clock.ts';
import type { Device } from '../support/device.ts';
import type { Stage } from '../support/stage.ts';

/** What one walk down the whole path needs to know, from the first page to the last. */
export interface Walk {
	readonly stage: Stage;
	readonly device: Device;
	/** Sets the records of one walk apart from those of the other. */
	readonly mark: string;
	readonly today: string;
	readonly inTwoWeeks: string;
	/** Address of the meeting, once it stands. */
	meeting: string;
	/** Address of the commitment that is followed up. */
	commitment: string;
}

/** A walk that begins today, in the zone of Kabupaten Contoh. */
export function beginWalk(stage: Stage, device: Device, mark: string): Walk {
	const day = today('Asia/Makassar');
	const inTwoWeeks = addDays(day, 14);
	return { stage, device, mark, today: day, inTwoWeeks, meeting: '', commitment: '' };
}

/** The title of the meeting. */
export function titleOf({ mark }: Walk): string {
	return `Rapat Koordinasi Siaga Layanan Akhir Tahun (${mark})`;
}

/** What the commitment promises that is reported, extended, returned and verified. */
export function promiseOf({ mark }: Walk): string {
	return `Menyiagakan dua ambulans di pelabuhan dan terminal (${mark}).`;
}
