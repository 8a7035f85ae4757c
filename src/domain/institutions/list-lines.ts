import { INSTITUTION_KINDS } from './kinds.ts';
import type { InstitutionKind } from './kinds.ts';

/** A line of a list of institutions that somebody pasted. */
export interface ListedInstitution {
	/** Counted from 1. */
	readonly line: number;
	readonly name: string;
	readonly acronym: string | null;
	/** Null where neither the cell nor the name says it. */
	readonly kind: InstitutionKind | null;
	/** What stood in the cell of the kind. */
	readonly kindText: string;
	readonly headTitle: string | null;
	readonly headName: string | null;
}

/** The words by which people name kinds, in the languages of the screen. */
export type KindNames = readonly Readonly<Record<InstitutionKind, string>>[];

/**
 * Reads a list as spreadsheets give it: name, acronym, kind, post of the head and its holder, parted by
 * tabs or semicolons, with or without a running number, quotation marks or a line of headings. An
 * acronym may stand behind the name in brackets, and most names say their kind by themselves.
 */
export function readInstitutionLines(text: string, kindNames: KindNames): ListedInstitution[] {
	return text.split('\n').flatMap((written, index) => {
		const cells = written.split(/[\t;]/).map(unquoted);
		if (/^(?:\d{1,4}[.)]?|no\.?|nomor)$/i.test(cells[0] ?? '')) cells.shift();
		const [first = '', acronym = '', kindText = '', headTitle = '', headName = ''] = cells;
		if (cells.every((cell) => cell === '') || HEADING.test(first)) return [];
		const behind = acronym === '' ? BRACKETS.exec(first) : null;
		const name = behind?.[1] ?? first;
		return {
			line: index + 1,
			name,
			acronym: behind?.[2] ?? orNull(acronym),
			kind: kindText === '' ? kindOfName(name) : kindNamed(kindText, kindNames),
			kindText,
			headTitle: orNull(headTitle),
			headName: orNull(headName)
		};
	});
}

const HEADING = /^(?:nama(?: instansi| perangkat daerah| opd)?|instansi|name|institution)$/i;
const BRACKETS = /^(.+?)\s*\(([^()]{2,40})\)$/;

function unquoted(cell: string): string {
	return cell
		.trim()
		.replace(/^"(.*)"$/, '$1')
		.trim();
}

function orNull(cell: string): string | null {
	return cell === '' ? null : cell;
}

function kindNamed(text: string, names: KindNames): InstitutionKind | null {
	const wanted = text.toLowerCase();
	const named = INSTITUTION_KINDS.find((kind) =>
		names.some((words) => words[kind].toLowerCase() === wanted)
	);
	return named ?? kindOfName(text);
}

/** The first words of names that are of one kind everywhere, in this order. */
const NAMED: readonly (readonly [RegExp, InstitutionKind])[] = [
	[/^(?:bupati|wali ?kota|gubernur)\b/i, 'regional_head'],
	[/^(?:sekretariat (?:dprd|dewan)|setwan)\b/i, 'council_secretariat'],
	[/^(?:sekretariat daerah|setda)\b/i, 'regional_secretariat'],
	[/^(?:dprd|dewan perwakilan rakyat)\b/i, 'council'],
	[/^inspektorat\b/i, 'inspectorate'],
	[/^(?:badan pusat statistik|bps|badan pertanahan)\b/i, 'vertical'],
	[/^(?:badan pengawas pemilihan|bawaslu|komisi pemilihan|kpu)\b/i, 'election_body'],
	[/^(?:badan usaha|perusahaan|perumda|perseroda|pt\.?|cv\.?|bank)\s/i, 'enterprise'],
	[/^dinas\b/i, 'office'],
	[/^badan\b/i, 'agency'],
	[/^(?:uptd?|unit pelaksana teknis|rsud|rumah sakit umum|puskesmas)\b/i, 'technical_unit'],
	[/^(?:kecamatan|distrik)\b/i, 'subdistrict'],
	[/^(?:kelurahan|desa|nagari|kampung|gampong)\b/i, 'village'],
	[/^(?:kepolisian|polres|polresta|polsek|polda)\b/i, 'police'],
	[/^(?:komando distrik|komando rayon|kodim|koramil|korem|kodam|tni)\b/i, 'military'],
	[/^(?:kejaksaan|kejari|kejati)\b/i, 'prosecution'],
	[/^(?:pengadilan|mahkamah)\b/i, 'court'],
	[/^kantor (?:kementerian|pertanahan|pelayanan pajak|imigrasi)\b/i, 'vertical'],
	[/^(?:universitas|institut|politeknik|sekolah tinggi)\b/i, 'university'],
	[/^kementerian\b/i, 'ministry']
];

function kindOfName(name: string): InstitutionKind | null {
	return NAMED.find(([start]) => start.test(name))?.[1] ?? null;
}
