import { describe, expect, inject, it } from 'vitest';
import { PHONE, PLAIN_PHONE } from './support/device.ts';
import { hasFocus } from './support/focus.ts';
import { openRecords, rows } from '../support/records.ts';
import { setStage } from './support/stage.ts';

const stage = setStage();

describe('what was done by a form far down on a page', () => {
	it('is said where the reader sees it, and the page shows what is stored now', async () => {
		const close = openRecords(inject('data'));
		const [post] = rows<{ id: number; institutionId: number }>(
			'select id, institution_id as institutionId from posts where ended_on is null order by id desc limit 1'
		);
		close();
		const admin = await stage.person('admin', PHONE);
		await admin.opens(`/institutions/${post?.institutionId}/posts/${post?.id}`);
		await admin.fills({ Urutan: '73' });
		await admin.presses('Simpan');
		const said = admin.page.locator('#said .notice');
		const inSight = async () => {
			const { y = -1 } = (await said.boundingBox()) ?? {};
			return y >= 0 && y < PHONE.viewport.height;
		};
		await expect.poll(inSight).toBe(true);
		await expect.poll(() => admin.finds('Urutan')).toBe('73');
	});
});

describe('what was done on the way to another page', () => {
	it.each([
		['with scripts', PHONE],
		['without', PLAIN_PHONE]
	])('is heard first and is where the keyboard goes on, %s', async (_, device) => {
		const secretary = await stage.person('sekretariat', device);
		await secretary.opens('/groups/new');
		await secretary.fills({ 'Nama kelompok': `Kelompok ${device === PHONE ? 'satu' : 'dua'}` });
		await secretary.presses('Buat kelompok');
		await hasFocus(secretary.page.locator('#said .notice'));
	});
});
