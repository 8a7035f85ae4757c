import { openConnection, statement } from '#lib/server/database.ts';
import { INDEX_TABLES, SEARCH_KINDS } from './entries.ts';

/** How far the index of words is from what it should hold; all zero and `damaged` false when it is right. */
export interface IndexCheck {
	/** Records that are not in the index, or with other words or another class. */
	readonly missing: number;
	/** Rows of the index that stand for nothing, or for what is withdrawn. */
	readonly surplus: number;
	readonly damaged: boolean;
}

const CLASS_OF = { search_open: '=', search_closed: '<>' } as const;

/** Compares the index with the records; `doctor` asks, and `doctor --rebuild-search` sets it right. */
export function checkIndex(): IndexCheck {
	let missing = 0;
	let surplus = 0;
	for (const index of INDEX_TABLES) {
		for (const kind of SEARCH_KINDS)
			missing += countOf(`select count(*) as count from searchable_${kind} s
				left join ${index} i on i.rowid = s.entry
				where s.confidentiality ${CLASS_OF[index]} 'ordinary'
				and (i.rowid is null or i.words <> s.words or i.owners <> s.owners)`);
		const wanted = SEARCH_KINDS.map(
			(kind) =>
				`select entry from searchable_${kind} where confidentiality ${CLASS_OF[index]} 'ordinary'`
		).join(' union all ');
		surplus += countOf(`select count(*) as count from ${index} where rowid not in (${wanted})`);
	}
	return { missing, surplus, damaged: isDamaged() };
}

/** Makes the index anew from the records, in one transaction; nothing else changes. */
export function rebuildIndex(): void {
	openConnection()
		.transaction(() => {
			for (const index of INDEX_TABLES) {
				statement(`delete from ${index}`).run();
				for (const kind of SEARCH_KINDS)
					statement(`insert into ${index} (rowid, words, owners)
						select entry, words, owners from searchable_${kind}
						where confidentiality ${CLASS_OF[index]} 'ordinary' order by entry`).run();
				statement(`insert into ${index} (${index}) values ('optimize')`).run();
			}
		})
		.immediate();
}

/** SQLite's own look at the index against the words that it keeps; needs no change, but the writing handle. */
function isDamaged(): boolean {
	try {
		for (const index of INDEX_TABLES)
			statement(`insert into ${index} (${index}) values ('integrity-check')`).run();
		return false;
	} catch {
		return true;
	}
}

function countOf(sql: string): number {
	return statement<[], { count: number }>(sql).get()?.count ?? 0;
}
