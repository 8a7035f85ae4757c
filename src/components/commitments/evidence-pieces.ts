import type { FoundEvidence } from '#domain/reports/queries.ts';
import type { Language } from '#messages/words.ts';
import { wordCaptureTime } from './capture-time.ts';

/** What was handed in, as links: files from the store, links as they were given; photos with their time. */
export function evidencePieces(evidence: readonly FoundEvidence[], language: Language) {
	return evidence.map((piece) => ({
		href: piece.kind === 'file' ? `/evidence/${piece.id}` : (piece.url ?? ''),
		name: piece.fileName ?? hostOf(piece.url ?? ''),
		size: piece.size ?? undefined,
		caption: captionOf(piece, language),
		picture: isPicture(piece)
	}));
}

/** Pictures can be shown as they are; everything else is downloaded. */
export function isPicture(piece: FoundEvidence): boolean {
	return piece.kind === 'file' && (piece.mediaType ?? '').startsWith('image/');
}

/** Documents that a browser opens in its own reader. */
export function isDocument(piece: FoundEvidence): boolean {
	return piece.kind === 'file' && piece.mediaType === 'application/pdf';
}

/** What was said about a piece, and when its photo was taken; null where neither is known. */
export function captionOf(
	{ caption, fileName, capturedAt }: FoundEvidence,
	language: Language
): string | null {
	const taken = wordCaptureTime(capturedAt, language);
	return taken === null ? caption : `${caption ?? fileName ?? ''} · ${taken}`;
}

function hostOf(url: string): string {
	return /^https:\/\/([^/?#]+)/.exec(url)?.[1] ?? url;
}
