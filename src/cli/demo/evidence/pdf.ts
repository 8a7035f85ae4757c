/** A sheet of paper: what stands above and the lines below it. */
export interface Sheet {
	readonly title: string;
	readonly lines: readonly string[];
}

const LEFT = 72;
const TOP = 770;
const LEADING = 18;

/** A one-page A4 PDF with text in Helvetica, which every reader brings along (ISO 32000-1, 7.5). */
export function pdf(sheet: Sheet): Buffer {
	const content = textOf(sheet);
	const objects = [
		'<< /Type /Catalog /Pages 2 0 R >>',
		'<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
		'<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> >> >>',
		'<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
		`<< /Length ${Buffer.byteLength(content, 'latin1')} >>\nstream\n${content}\nendstream`
	];
	let file = '%PDF-1.4\n';
	const places: number[] = [];
	for (const [index, object] of objects.entries()) {
		places.push(file.length);
		file += `${index + 1} 0 obj\n${object}\nendobj\n`;
	}
	const table = ['0000000000 65535 f ', ...places.map((place) => `${pad(place)} 00000 n `)];
	const size = objects.length + 1;
	const trailer = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
	return Buffer.from(`${file}xref\n0 ${size}\n${table.join('\n')}\n${trailer}`, 'latin1');
}

function textOf({ title, lines }: Sheet): string {
	const body = lines.map((line) => `(${escaped(line)}) Tj T*`).join('\n');
	return [
		`BT /F1 15 Tf ${LEFT} ${TOP} Td ${LEADING} TL (${escaped(title)}) Tj T* T*`,
		`/F1 11 Tf\n${body}\nET`
	].join('\n');
}

function escaped(text: string): string {
	return text.replace(/[\\()]/g, (sign) => `\\${sign}`);
}

function pad(place: number): string {
	return String(place).padStart(10, '0');
}
