import { existsSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { eq, sql } from 'drizzle-orm';
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { closeDatabase, openDatabase, statement } from '#lib/server/database.ts';
import { PreparedStatements } from '#lib/server/prepared.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const offices = sqliteTable('offices', { id: integer().primaryKey(), name: text().notNull() });

let connection: Database.Database;
let prepared: PreparedStatements;

beforeEach(() => {
	connection = new Database(':memory:');
	connection.exec(`create table offices (id integer primary key, name text not null) strict;
		insert into offices (name) values ('Dinas Sosial'), ('Inspektorat')`);
	prepared = new PreparedStatements(connection, 3);
});

describe('the kept statements', () => {
	it('are prepared once for each text and form', () => {
		const names = prepared.find('select name from offices');
		expect(prepared.find('select name from offices')).toBe(names);
		expect(prepared.find('select name from offices', 'lists')).not.toBe(names);
	});

	it('answer objects and lists side by side', () => {
		const text = 'select name from offices where id = ?';
		expect(prepared.find(text, 'lists').get(1)).toEqual(['Dinas Sosial']);
		expect(prepared.find(text).get(1)).toEqual({ name: 'Dinas Sosial' });
		expect(prepared.find(text, 'lists').get(2)).toEqual(['Inspektorat']);
	});

	it('make room for new ones, the longest unused first', () => {
		const [first, second] = [prepared.find('select 1'), prepared.find('select 2')];
		prepared.find('select 3');
		prepared.find('select 1');
		prepared.find('select 4');
		expect(prepared.find('select 1')).toBe(first);
		expect(prepared.find('select 2')).not.toBe(second);
	});

	it('see a column and an index that came after them', () => {
		const all = prepared.find('select * from offices where id = 1');
		expect(all.get()).toEqual({ id: 1, name: 'Dinas Sosial' });
		connection.exec(`alter table offices add column acronym text default 'Dinsos';
			create index offices_name on offices (name)`);
		expect(prepared.find('select * from offices where id = 1').get()).toEqual({
			id: 1,
			name: 'Dinas Sosial',
			acronym: 'Dinsos'
		});
	});

	it('serve again after a statement was refused', () => {
		const insert = 'insert into offices (id, name) values (?, ?)';
		expect(() => prepared.find(insert).run(1, 'Dinas Kesehatan')).toThrow(/UNIQUE/);
		expect(prepared.find(insert).run(3, 'Dinas Kesehatan').changes).toBe(1);
	});

	it('can be copied beside: a backup finds nothing under way', () => {
		const file = join(temporaryFolder(), 'copy.db');
		prepared.find('select name from offices').get();
		prepared.find('select name from offices', 'lists').all();
		connection.exec(`vacuum into '${file}'`);
		expect(existsSync(file)).toBe(true);
	});
});

describe('the connection for the query builder', () => {
	it('reads and writes through kept statements', () => {
		const db = drizzle(prepared.connection());
		const named = (id: number) =>
			db.select({ name: offices.name }).from(offices).where(eq(offices.id, id));
		expect(named(1).get()).toEqual({ name: 'Dinas Sosial' });
		expect(named(2).all()).toEqual([{ name: 'Inspektorat' }]);
		expect(named(9).get()).toBeUndefined();
		expect(db.insert(offices).values({ name: 'Bappeda' }).returning().get()).toEqual({
			id: 3,
			name: 'Bappeda'
		});
		expect(db.delete(offices).where(eq(offices.id, 3)).run().changes).toBe(1);
		expect(db.all(sql`select id from offices order by id`)).toEqual([{ id: 1 }, { id: 2 }]);
	});

	it('takes back what a refused transaction wrote', () => {
		const db = drizzle(prepared.connection());
		expect(() =>
			db.transaction((writer) => {
				writer.insert(offices).values({ name: 'Bappeda' }).run();
				throw new Error('refused');
			})
		).toThrow('refused');
		expect(db.select().from(offices).all()).toHaveLength(2);
	});
});

describe('the database of the process', () => {
	it('keeps no statement of the one that was open before', () => {
		onTestFinished(closeDatabase);
		const text = 'select name from offices order by id';
		openDatabase(connection.serialize());
		expect(statement(text).all()).toHaveLength(2);
		connection.exec('delete from offices where id = 1');
		openDatabase(connection.serialize());
		expect(statement(text).all()).toEqual([{ name: 'Inspektorat' }]);
		closeDatabase();
		expect(() => statement(text)).toThrow('not open');
	});

	it('sees at once what another connection wrote', () => {
		onTestFinished(closeDatabase);
		const file = join(temporaryFolder(), 'shared.db');
		connection.exec(`vacuum into '${file}'`);
		openDatabase(file);
		const count = () => statement<[], { count: number }>('select count(*) as count from offices');
		expect(count().get()).toEqual({ count: 2 });
		const other = new Database(file);
		other.exec(`insert into offices (name) values ('Bappeda')`);
		other.close();
		expect(count().get()).toEqual({ count: 3 });
	});
});

describe('a value that is bound', () => {
	it.each([
		['select ? as value', ['a?b'], { value: 'a?b' }],
		[`select '?' || ? as value`, ['!'], { value: '?!' }],
		[`select 'it''s ?' || @word as value`, [{ word: '!' }], { value: `it's ?!` }],
		[`select '@name' as value where 1 = ?`, [1], { value: '@name' }],
		['select name as value from offices where id = ?', ['1'], { value: 'Dinas Sosial' }],
		['select name as value from offices where name = ?', [7], undefined],
		['select id - ? as value from offices where id = 2', [1], { value: 1 }],
		['select typeof(?) as value', [Buffer.from('x')], { value: 'blob' }],
		[
			'select name as value from offices order by id limit ? offset ?',
			[1, 1],
			{ value: 'Inspektorat' }
		]
	])('means in %s what it says', (sql, bound, answer) => {
		expect(prepared.find(sql).get(...bound)).toEqual(answer);
	});

	it('still finds its index', () => {
		connection.exec('create index offices_name on offices (name)');
		const plan = prepared.find('explain query plan select id from offices where name = ?');
		expect(plan.get('Inspektorat')).toMatchObject({
			detail: expect.stringContaining('USING COVERING INDEX offices_name') as unknown
		});
	});
});
