import { crc32, deflateRawSync } from 'node:zlib';

/** The smallest files of each kind that are still what they say. */
export const PDF = Buffer.from('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\n%%EOF\n');
export const JPG = Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex');
export const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
export const WEBP = Buffer.from('RIFF\x1a\x00\x00\x00WEBPVP8L', 'latin1');
export const EXE = Buffer.from('MZ\x90\x00\x03\x00\x00\x00', 'latin1');

/** The declaration of content types in a Word or Excel file with one main part. */
export function contentTypes(main: string): string {
	return `<?xml version="1.0"?><Types><Override PartName="/main.xml" ContentType="${main}"/></Types>`;
}

export const WORD_MAIN =
	'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const EXCEL_MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

export const DOCX = zip({
	'[Content_Types].xml': contentTypes(WORD_MAIN),
	'word/document.xml': ''
});
export const XLSX = zip({ '[Content_Types].xml': contentTypes(EXCEL_MAIN) });
export const ODT = zip({ mimetype: 'application/vnd.oasis.opendocument.text' });
export const ODS = zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' });

/** A zip archive of texts; `lie` changes what the directory says of each entry. */
export function zip(
	contents: Record<string, string>,
	lie: { unpacked?: number } = {}
): Buffer<ArrayBuffer> {
	const bodies: Buffer[] = [];
	const directory: Buffer[] = [];
	let offset = 0;
	for (const [name, text] of Object.entries(contents)) {
		const packed = deflateRawSync(Buffer.from(text));
		const sizes = Buffer.alloc(16);
		sizes.writeUInt32LE(crc32(text), 0);
		sizes.writeUInt32LE(packed.length, 4);
		sizes.writeUInt32LE(lie.unpacked ?? Buffer.byteLength(text), 8);
		sizes.writeUInt16LE(Buffer.byteLength(name), 12);
		const common = Buffer.concat([Buffer.from('14000000080000000000', 'hex'), sizes]);
		const place = Buffer.alloc(4);
		place.writeUInt32LE(offset);
		const body = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), packed]);
		const rest = Buffer.concat([Buffer.alloc(10), place, Buffer.from(name)]);
		directory.push(Buffer.from('PK\x01\x02\x14\x00'), common, rest);
		bodies.push(body);
		offset += body.length;
	}
	const central = Buffer.concat(directory);
	const end = Buffer.alloc(22);
	end.write('PK\x05\x06');
	end.writeUInt16LE(Object.keys(contents).length, 8);
	end.writeUInt16LE(Object.keys(contents).length, 10);
	end.writeUInt32LE(central.length, 12);
	end.writeUInt32LE(offset, 16);
	return Buffer.concat([...bodies, central, end]);
}

/** Bytes as they come over a network: in pieces. */
export async function* pieces(bytes: Buffer, size = 7): AsyncGenerator<Uint8Array> {
	for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
