export const FORM = 'application/x-www-form-urlencoded';
/** Multipart with the boundary `x`. */
export const MULTIPART = 'multipart/form-data; boundary=x';

/** A post of any body under any type. */
export function post(body: BodyInit | null, type?: string): Request {
	const headers = type === undefined ? undefined : { 'content-type': type };
	return new Request('http://localhost/', { method: 'POST', body, ...(headers && { headers }) });
}

/** A multipart body written by hand: `--x`, the head, an empty line, the text. */
export function multipart(...parts: [head: string, body: string][]): Buffer<ArrayBuffer> {
	const text = parts.map(([head, body]) => `--x\r\n${head}\r\n\r\n${body}\r\n`).join('');
	return Buffer.from(`${text}--x--\r\n`, 'latin1');
}

/** The head of an ordinary text field. */
export const NAMED = 'Content-Disposition: form-data; name="title"';
