import { captureTime } from '../capture-time.ts';

/** What a picture is made into before it leaves the device. */
const MOST_PICTURE_BYTES = 300 * 1024;
const LONGEST_SIDE = 1600;
const QUALITIES = [0.82, 0.7, 0.6, 0.5, 0.4];

export interface Prepared {
	readonly file: File;
	/** By the camera's own clock; null where the picture does not say. */
	readonly capturedAt: string | null;
}

/**
 * A photo as a JPEG of at most 300 kB and 1600 px, upright, without the place where it was taken; its
 * capture time is read first. What is no picture, or one that this browser cannot open, stays as it is.
 */
export async function preparePicture(file: File): Promise<Prepared> {
	if (!file.type.startsWith('image/')) return { file, capturedAt: null };
	const head = await file.slice(0, 128 * 1024).arrayBuffer();
	const capturedAt = captureTime(new Uint8Array(head));
	const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(
		() => null
	);
	if (!bitmap) return { file, capturedAt };
	try {
		const fits = Math.max(bitmap.width, bitmap.height) <= LONGEST_SIDE;
		// A screenshot stays sharp; only cameras write down where they were.
		if (fits && file.size <= MOST_PICTURE_BYTES && file.type !== 'image/jpeg')
			return { file, capturedAt };
		const blob = await shrunk(bitmap);
		return { file: blob ? asJpeg(blob, file) : file, capturedAt };
	} finally {
		bitmap.close();
	}
}

/** A small square of a picture for the list of chosen files; null where there is none to show. */
export async function thumbnailOf(file: File, side: number): Promise<ImageBitmap | null> {
	if (!file.type.startsWith('image/')) return null;
	return createImageBitmap(file, { resizeWidth: side * 2, resizeQuality: 'medium' }).catch(
		() => null
	);
}

/** The first try that is small enough; the smallest where none is. */
async function shrunk(bitmap: ImageBitmap): Promise<Blob | null> {
	let side = LONGEST_SIDE;
	let last: Blob | null = null;
	for (let round = 0; round < 4; round++, side = Math.round(side * 0.75)) {
		const canvas = drawn(bitmap, side);
		for (const quality of QUALITIES) {
			last = await new Promise<Blob | null>((resolve) =>
				canvas.toBlob(resolve, 'image/jpeg', quality)
			);
			if (!last || last.size <= MOST_PICTURE_BYTES) return last;
		}
	}
	return last;
}

function drawn(bitmap: ImageBitmap, longest: number): HTMLCanvasElement {
	const scale = Math.min(1, longest / Math.max(bitmap.width, bitmap.height));
	const canvas = document.createElement('canvas');
	canvas.width = Math.max(1, Math.round(bitmap.width * scale));
	canvas.height = Math.max(1, Math.round(bitmap.height * scale));
	const context = canvas.getContext('2d');
	if (context) {
		// What is transparent would become black.
		context.fillStyle = '#fff';
		context.fillRect(0, 0, canvas.width, canvas.height);
		context.imageSmoothingQuality = 'high';
		context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
	}
	return canvas;
}

function asJpeg(blob: Blob, { name, lastModified }: File): File {
	const stem = name.replace(/\.[a-z0-9]{1,5}$/i, '') || name;
	return new File([blob], `${stem}.jpg`, { type: 'image/jpeg', lastModified });
}
