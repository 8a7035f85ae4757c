import { BYTE_ORDER_MARK, csvLine } from '../format/csv.ts';
import type { Cell, Separator } from '../format/csv.ts';

/** A table to take away. */
export interface CsvFile<Chunk> {
	/** Without its ending; it tells nothing of the content. */
	readonly name: string;
	readonly separator: Separator;
	readonly headings: readonly string[];
	/** What the rows come from, in their order. */
	readonly chunks: Iterable<Chunk>;
	readonly rowsOf: (chunk: Chunk) => readonly (readonly Cell[])[];
}

/** Answers with a table as CSV that Excel opens, sent while its rows are read, kept by nobody on the way. */
export function csvFile<Chunk>(file: CsvFile<Chunk>): Response {
	const { name, separator, headings, rowsOf } = file;
	const chunks = file.chunks[Symbol.iterator]();
	const encoder = new TextEncoder();
	const body = new ReadableStream<Uint8Array>({
		start(stream) {
			stream.enqueue(encoder.encode(BYTE_ORDER_MARK + csvLine(headings, separator)));
		},
		pull(stream) {
			const next = chunks.next();
			if (next.done) return stream.close();
			const lines = rowsOf(next.value).map((cells) => csvLine(cells, separator));
			stream.enqueue(encoder.encode(lines.join('')));
		},
		cancel() {
			chunks.return?.();
		}
	});
	return new Response(body, {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="${name}.csv"`,
			'cache-control': 'private, no-store'
		}
	});
}
