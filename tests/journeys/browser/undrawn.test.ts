import type { Page, Route } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { openRecords, rows } from '../support/records.ts';
import { setStage } from './support/stage.ts';

const stage = setStage({ cutsLines: true });

/** What comes between a form that was taken and the page that would show it. */
const BETWEEN: readonly (readonly [string, (route: Route, page: Page) => Promise<void>])[] = [
	['the network is gone', (route) => route.abort('connectionreset')],
	['the server has no time', (route) => route.fulfill({ status: 429, body: 'later' })],
	[
		'the session has ended',
		async (route, page) => {
			await page.context().clearCookies();
			await route.continue();
		}
	]
];

describe('a form that was taken, where the page cannot be drawn anew', () => {
	it.each(BETWEEN)('says so and keeps what is being typed beside it: %s', async (_, between) => {
		const path = pathOfPost();
		const admin = await stage.person('admin');
		const { page } = admin;
		await admin.opens(path);
		const rank = String(Number(await admin.finds('Urutan')) + 1);
		await admin.fills({ Urutan: rank, 'Nama orang baru': 'Wahyu Lestari' });
		await page.route(
			(url) => url.pathname === path,
			(route) => (route.request().method() === 'GET' ? between(route, page) : route.fallback())
		);
		await page.getByRole('button', { name: 'Simpan' }).click();
		await admin.sees('Sudah tersimpan', 'Tulisan Anda yang lain di halaman ini tetap ada.');
		await expect.poll(() => admin.finds('Nama orang baru')).toBe('Wahyu Lestari');
		await expect.poll(() => admin.finds('Urutan')).toBe(rank);
		expect(storedRank(path)).toBe(rank);
		await page.unrouteAll();
	});
});

function pathOfPost(): string {
	const [post] = read<{ id: number; institutionId: number }>(
		'select id, institution_id as institutionId from posts where ended_on is null order by id desc limit 1 offset 1'
	);
	return `/institutions/${post?.institutionId}/posts/${post?.id}`;
}

function storedRank(path: string): string {
	const [post] = read<{ rank: number }>('select rank from posts where id = ?', idIn(path));
	return String(post?.rank);
}

const idIn = (path: string) => Number(path.split('/').at(-1));

function read<Row>(query: string, ...bound: number[]): Row[] {
	const close = openRecords(inject('data'));
	try {
		return rows<Row>(query, ...bound);
	} finally {
		close();
	}
}
