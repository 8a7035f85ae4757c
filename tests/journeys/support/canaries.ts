import type { AccountActor } from '#domain/access/actor.ts';
import { KINDS, numbers, rows } from './records.ts';

/** A piece of a text that one person may not read, and where it stands. */
export interface Canary {
	readonly piece: string;
	readonly where: string;
}

interface Column {
	readonly table: string;
	readonly name: string;
}

type Row = Readonly<Record<string, unknown>>;

/** Who may know of the record decides about the row; the first that a row names is the closest to it. */
const CLOSEST = ['commitment', 'resolution', 'note', 'meeting'] as const;
/** Shorter texts could stand anywhere by chance. */
const LEAST = /^(?=.{16})\S+ \S+ \S/;

/**
 * What would betray a record that this person may not know of: of every text in a row that belongs to
 * one, its longest run of plain words, unless the same words stand somewhere that they may read or the
 * product itself says them (`said`).
 */
export function canariesFor(actor: AccountActor, said: string): Canary[] {
	const seen = new Map(
		Object.entries(KINDS).map(([name, kind]) => [name, new Set(kind.visibleTo(actor))])
	);
	const hidden: Canary[] = [];
	const open = [said];
	for (const [table, columns] of Map.groupBy(textColumns(), (column) => column.table)) {
		for (const row of rows<Row>(`select * from ${table}`)) {
			const secret = isHidden(table, row, seen);
			for (const { name } of columns) {
				const text = row[name];
				if (typeof text !== 'string') continue;
				if (secret)
					hidden.push({ piece: longestRun(text), where: `${table}.${name} ${row['id']}` });
				else open.push(text);
			}
		}
	}
	const readable = open.join('\n').toLowerCase();
	return hidden.filter(({ piece }) => LEAST.test(piece) && !readable.includes(piece.toLowerCase()));
}

/** Answers for a body which of the canaries sing in it, whatever its kind. */
export function listenerFor(canaries: readonly Canary[]): (body: string) => string[] {
	// By two words: a search for each of hundreds in thousands of pages would take minutes. Not the first
	// one, which an escaped line break of JSON may run into.
	const byPair = Map.groupBy(canaries, ({ piece }) => pairsIn(piece)[1] ?? '');
	return (body) => {
		const text = body.toLowerCase();
		const met = new Set(pairsIn(text).filter((pair) => byPair.has(pair)));
		return [...met]
			.flatMap((pair) => byPair.get(pair) ?? [])
			.filter(({ piece }) => text.includes(piece.toLowerCase()))
			.map(({ piece, where }) => `${where}: “${piece}”`);
	};
}

/** Every two words of a text that follow one another. */
function pairsIn(text: string): string[] {
	const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
	return words.slice(1).map((word, place) => `${words[place]} ${word}`);
}

function isHidden(
	table: string,
	row: Row,
	seen: ReadonlyMap<string, ReadonlySet<number>>
): boolean {
	const own = Object.entries(KINDS).find(([, kind]) => kind.table === table)?.[0];
	if (own !== undefined) return !seen.get(own)?.has(Number(row['id']));
	const closest = CLOSEST.find((name) => typeof row[`${name}_id`] === 'number');
	if (closest !== undefined) return !seen.get(closest)?.has(Number(row[`${closest}_id`]));
	if (typeof row['minutes_id'] !== 'number') return false;
	const [meeting = 0] = numbers('select meeting_id from minutes where id = ?', row['minutes_id']);
	return !seen.get('meeting')?.has(meeting);
}

/** Texts that people wrote; codes, hashes and the log's own rows aside. */
function textColumns(): Column[] {
	return rows<{ table: string; name: string }>(
		`select t.name as "table", c.name from pragma_table_list t join pragma_table_info(t.name) c
		where t.type = 'table' and t.schema = 'main' and c.type = 'TEXT' and t.name not like 'sqlite%'
		and t.name not in ('events', 'sessions', 'submissions', 'sign_in_throttles', 'account_links', 'regions')
		and c.name not in ('content', 'sha256', 'content_hash', 'password_hash', 'path')`
	);
}

/** Letters, digits and single spaces: what no encoding of an answer writes in another way. */
function longestRun(text: string): string {
	const runs = text.match(/[a-z0-9]+(?: [a-z0-9]+)*/gi) ?? [];
	return runs.toSorted((one, other) => other.length - one.length)[0] ?? '';
}
