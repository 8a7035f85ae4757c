/** The kinds of file that may be handed in: what they are served as, and the endings that fit. */
export const FILE_KINDS = {
	pdf: { type: 'application/pdf', endings: ['pdf'] },
	jpg: { type: 'image/jpeg', endings: ['jpg', 'jpeg'] },
	png: { type: 'image/png', endings: ['png'] },
	webp: { type: 'image/webp', endings: ['webp'] },
	docx: {
		type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
		endings: ['docx']
	},
	xlsx: {
		type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
		endings: ['xlsx']
	},
	odt: { type: 'application/vnd.oasis.opendocument.text', endings: ['odt'] },
	ods: { type: 'application/vnd.oasis.opendocument.spreadsheet', endings: ['ods'] }
} as const;

export type FileKind = keyof typeof FILE_KINDS;

/** True where the ending of a file's name is one of its kind's. */
export function endingFits(name: string, kind: FileKind): boolean {
	const ending = /\.([a-z0-9]{2,5})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
	const endings: readonly string[] = FILE_KINDS[kind].endings;
	return endings.includes(ending);
}

/** The kind that the first 16 bytes show; `zip` is a container that must be looked into. */
export function kindOfHead(head: Buffer): FileKind | 'zip' | undefined {
	if (startsWith(head, '%PDF-')) return 'pdf';
	if (startsWith(head, '\xff\xd8\xff')) return 'jpg';
	if (startsWith(head, '\x89PNG\r\n\x1a\n')) return 'png';
	if (startsWith(head, 'RIFF') && head.toString('latin1', 8, 12) === 'WEBP') return 'webp';
	if (startsWith(head, 'PK\x03\x04')) return 'zip';
	return undefined;
}

function startsWith(head: Buffer, magic: string): boolean {
	return head.toString('latin1', 0, magic.length) === magic;
}
