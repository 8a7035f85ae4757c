import type { FoundEvidence } from '#domain/reports/queries.ts';

/** What was handed in, as links: files from the store, links as they were given. */
export function evidencePieces(evidence: readonly FoundEvidence[]) {
	return evidence.map((piece) => ({
		href: piece.kind === 'file' ? `/evidence/${piece.id}` : (piece.url ?? ''),
		name: piece.fileName ?? hostOf(piece.url ?? ''),
		size: piece.size ?? undefined,
		caption: piece.caption
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

function hostOf(url: string): string {
	return /^https:\/\/([^/?#]+)/.exec(url)?.[1] ?? url;
}
