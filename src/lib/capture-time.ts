const START_OF_IMAGE = 0xffd8;
const APP1 = 0xffe1;
const START_OF_SCAN = 0xffda;
const EXIF_IFD = 0x8769;
const DATE_TIME_ORIGINAL = 0x9003;
const MOST_TAGS = 200;

/**
 * When a photo was taken by its camera's own clock, `YYYY-MM-DDTHH:MM:SS` without a zone; null where
 * the JPEG does not say (Exif 2.3, DateTimeOriginal). The first 128 kB of a file are enough.
 */
export function captureTime(bytes: Uint8Array): string | null {
	try {
		const exif = exifIn(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
		return exif && readCaptureTime(originalTime(exif));
	} catch (error) {
		// A view throws where a damaged or cut picture points beyond its end.
		if (error instanceof RangeError) return null;
		throw error;
	}
}

/** The same of a time that was read elsewhere: `2026:11-18 10:02:33` and the like are none. */
export function readCaptureTime(text: string | null): string | null {
	const parts = /^(\d{4})[:-](\d\d)[:-](\d\d)[ T](\d\d):(\d\d):(\d\d)$/.exec(text ?? '');
	if (!parts) return null;
	const [year, month, day, hour, minute, second] = parts.slice(1).map(Number);
	const date = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day, hour, minute, second));
	const iso = date.toISOString().slice(0, 19);
	// A day that does not exist rolls over, and a camera that was never set begins in 1970 or 2000.
	const same = iso === `${parts[1]}-${parts[2]}-${parts[3]}T${parts[4]}:${parts[5]}:${parts[6]}`;
	return same && (year ?? 0) > 2000 ? iso : null;
}

/** The TIFF block within a JPEG. */
function exifIn(view: DataView): DataView | null {
	if (view.byteLength < 4 || view.getUint16(0) !== START_OF_IMAGE) return null;
	for (let at = 2; at + 4 <= view.byteLength;) {
		const marker = view.getUint16(at);
		const length = view.getUint16(at + 2);
		if (marker === APP1 && view.getUint32(at + 4) === 0x45786966)
			return new DataView(view.buffer, view.byteOffset + at + 10, length - 8);
		if (marker === START_OF_SCAN || marker < 0xff00) return null;
		at += 2 + length;
	}
	return null;
}

function originalTime(tiff: DataView): string | null {
	const little = tiff.getUint16(0) === 0x4949;
	const main = tagIn(tiff, tiff.getUint32(4, little), EXIF_IFD, little);
	const inner = main === null ? null : tiff.getUint32(main + 8, little);
	const found = inner === null ? null : tagIn(tiff, inner, DATE_TIME_ORIGINAL, little);
	if (found === null) return null;
	const start = tiff.getUint32(found + 8, little);
	return Array.from({ length: 19 }, (_none, index) =>
		String.fromCharCode(tiff.getUint8(start + index))
	).join('');
}

/** Where the entry of a tag stands in a directory. */
function tagIn(tiff: DataView, directory: number, tag: number, little: boolean): number | null {
	const count = Math.min(MOST_TAGS, tiff.getUint16(directory, little));
	for (let index = 0; index < count; index++) {
		const at = directory + 2 + 12 * index;
		if (tiff.getUint16(at, little) === tag) return at;
	}
	return null;
}
