/** A JPEG's beginning with an Exif block that holds a capture time; `rest` follows the block. */
export function jpegTakenAt(time: string, { little = true, rest = [0xff, 0xd9] } = {}): Uint8Array {
	const tiff = new DataView(new ArrayBuffer(64));
	tiff.setUint16(0, little ? 0x4949 : 0x4d4d);
	tiff.setUint16(2, 42, little);
	tiff.setUint32(4, 8, little);
	// The main directory: one tag, which says where the Exif directory is.
	tiff.setUint16(8, 1, little);
	tag(tiff, 10, { id: 0x8769, type: 4, count: 1, value: 26 }, little);
	tiff.setUint16(26, 1, little);
	tag(tiff, 28, { id: 0x9003, type: 2, count: 20, value: 44 }, little);
	for (const [index, letter] of [...time].entries())
		tiff.setUint8(44 + index, letter.charCodeAt(0));
	const block = [0x45, 0x78, 0x69, 0x66, 0, 0, ...new Uint8Array(tiff.buffer)];
	return new Uint8Array([0xff, 0xd8, 0xff, 0xe1, 0, block.length + 2, ...block, ...rest]);
}

interface Tag {
	readonly id: number;
	readonly type: number;
	readonly count: number;
	readonly value: number;
}

function tag(tiff: DataView, at: number, { id, type, count, value }: Tag, little: boolean): void {
	tiff.setUint16(at, id, little);
	tiff.setUint16(at + 2, type, little);
	tiff.setUint32(at + 4, count, little);
	tiff.setUint32(at + 8, value, little);
}
