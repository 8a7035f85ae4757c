import { fullDate } from '#lib/format/dates.ts';
import { clockTime } from '#lib/format/times.ts';
import { receiptWords } from '#messages/receipt.ts';
import type { Language } from '#messages/words.ts';

/**
 * When a photo was taken, as its camera's own clock said: "Diambil Rabu, 18 November 2026 pukul 10.02".
 * Without a zone, which cameras do not tell; null where nothing is known.
 */
export function wordCaptureTime(capturedAt: string | null, language: Language): string | null {
	if (capturedAt === null) return null;
	const date = fullDate(capturedAt.slice(0, 10), language);
	return receiptWords[language].takenAt(date, clockTime(capturedAt.slice(11, 16), language));
}
