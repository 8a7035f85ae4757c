/** A file that goes along with a form. */
export interface ChosenFile {
	readonly file: File;
	caption: string;
	/** By the camera's own clock, `YYYY-MM-DDTHH:MM:SS`; empty where the picture does not say. */
	readonly capturedAt: string;
}

/** The files of one field: chosen, prepared one after the other, and put into its input. */
export class ChosenFiles {
	items = $state<ChosenFile[]>([]);
	/** Which of how many is being prepared; null while none is. */
	preparing = $state<{ readonly at: number; readonly of: number } | null>(null);
	readonly #pictures: boolean;
	readonly #input: () => HTMLInputElement | undefined;
	#last: Promise<void> = Promise.resolve();

	constructor(pictures: boolean, input: () => HTMLInputElement | undefined) {
		this.#pictures = pictures;
		this.#input = input;
	}

	get bytes(): number {
		return this.items.reduce((sum, { file }) => sum + file.size, 0);
	}

	/** Prepares what was chosen and puts it behind what was chosen before, one choice after the other. */
	add(files: readonly File[]): Promise<void> {
		// What is posted or kept meanwhile is only what is ready.
		this.#put(false);
		this.#last = this.#last.then(() => this.#prepare(files));
		return this.#last;
	}

	async #prepare(files: readonly File[]): Promise<void> {
		// Said before anything is waited for: a form that is sent now waits too.
		if (files.length > 0) this.preparing = { at: 1, of: files.length };
		const prepare = this.#pictures ? await preparer() : null;
		for (const [index, file] of files.entries()) {
			this.preparing = { at: index + 1, of: files.length };
			const prepared = prepare ? await prepare(file).catch(() => null) : null;
			const { file: ready, capturedAt } = prepared ?? { file, capturedAt: null };
			this.items.push({ file: ready, caption: '', capturedAt: capturedAt ?? '' });
		}
		this.preparing = null;
		this.#put();
	}

	remove(index: number): void {
		this.items.splice(index, 1);
		this.#put();
	}

	/** As the input holds them now, after a draft was put back or the form was emptied. */
	read(captions: readonly string[], times: readonly string[]): void {
		this.items = [...(this.#input()?.files ?? [])].map((file, index) => ({
			file,
			caption: captions[index] ?? '',
			capturedAt: times[index] ?? ''
		}));
	}

	/** The input is what is posted, with scripts and without. */
	#put(tell = true): void {
		const input = this.#input();
		if (!input) return;
		const chosen = new DataTransfer();
		for (const { file } of this.items) chosen.items.add(file);
		input.files = chosen.files;
		if (tell) input.dispatchEvent(new CustomEvent('prepared', { bubbles: true }));
	}
}

async function preparer() {
	return import('#lib/browser/pictures.ts').then(
		({ preparePicture }) => preparePicture,
		() => null
	);
}
