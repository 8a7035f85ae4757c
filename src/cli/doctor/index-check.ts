import { openConnection, statement } from '#lib/server/database.ts';
import { SEARCH_KINDS, indexesOf } from '#domain/search/entries.ts';

/** How far the index of words is from what it should hold; all zero and `damaged` false when it is right. */
export interface IndexCheck {
	/** Records that are not in the index, or with other words or another class. */
	readonly missing: number;
	/** Rows of the index that stand for nothing, or for what is withdrawn. */
	readonly surplus: number;
	readonly damaged: boolean;
}

/** Compares the index with the records; `doctor` asks, and `doctor --rebuild-search` sets it right. */
export function checkIndex(): IndexCheck {
	let missing = 0;
	let surplus = 0;
	for (const { kind, table, holds } of ALL) {
		missing += countOf(`select count(*) as count from searchable_${kind} s
			left join ${table} i on i.rowid = s.id
			where s.confidentiality ${holds} 'ordinary'
			and (i.rowid is null or i.words <> s.words or i.owners <> s.owners)`);
		surplus += countOf(`select count(*) as count from ${table} where rowid not in
			(select id from searchable_${kind} where confidentiality ${holds} 'ordinary')`);
	}
	return { missing, surplus, damaged: isDamaged() };
}

/** Makes the index anew from the records, in one transaction; nothing else changes. */
export function rebuildIndex(): void {
	openConnection()
		.transaction(() => {
			for (const { kind, table, holds } of ALL) {
				statement(`delete from ${table}`).run();
				statement(`insert into ${table} (rowid, words, owners)
					select id, words, owners from searchable_${kind}
					where confidentiality ${holds} 'ordinary' order by id`).run();
				statement(`insert into ${table} (${table}) values ('optimize')`).run();
			}
		})
		.immediate();
}

const ALL = SEARCH_KINDS.flatMap((kind) => indexesOf(kind).map((index) => ({ kind, ...index })));

/** SQLite's own look at the index against the words that it keeps; needs no change, but the writing handle. */
function isDamaged(): boolean {
	try {
		for (const { table } of ALL)
			statement(`insert into ${table} (${table}) values ('integrity-check')`).run();
		return false;
	} catch {
		return true;
	}
}

function countOf(sql: string): number {
	return statement<[], { count: number }>(sql).get()?.count ?? 0;
}
