import { Problem } from '../../problem.ts';

type FormType = { kind: 'urlencoded' } | { kind: 'multipart'; boundary: string };

/** Which of the two form encodings a Content-Type names; anything else is refused (415, or 400 without a boundary). */
export function formType(header: string | null): FormType {
	const [type = '', ...parameters] = (header ?? '').split(';').map((part) => part.trim());
	const charset = parameter(parameters, 'charset');
	if (charset !== undefined && !/^utf-?8$/i.test(charset)) throw wrongType();
	if (type.toLowerCase() === 'application/x-www-form-urlencoded') return { kind: 'urlencoded' };
	if (type.toLowerCase() !== 'multipart/form-data') throw wrongType();
	const boundary = parameter(parameters, 'boundary');
	// RFC 2046, section 5.1.1: 1 to 70 characters of these.
	if (!boundary || !/^[\w'()+,./:=? -]{0,69}[\w'()+,./:=?-]$/.test(boundary))
		throw new Problem('unreadable', 'unreadable_body');
	return { kind: 'multipart', boundary };
}

function parameter(parameters: readonly string[], name: string): string | undefined {
	const found = parameters.find((one) => one.toLowerCase().startsWith(`${name}=`));
	return found?.slice(name.length + 1).replace(/^"(.*)"$/, '$1');
}

function wrongType(): Problem {
	return new Problem('wrong_type', 'wrong_type');
}
