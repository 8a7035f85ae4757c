import { describe, expect, it } from 'vitest';
import type { PersonName } from './support/logins.ts';
import type { Person } from './support/person.ts';
import { addressesUnder, meetingCalled } from './support/records.ts';
import { setStage } from './support/stage.ts';

const stage = setStage();
const TITLE = 'Konferensi Kasus Layanan Terpadu';
const PROMISE = 'Menyediakan pendampingan sosial berkala.';

/** Neither host nor invited nor cleared: for them the meeting is not there. */
const OTHERS: readonly PersonName[] = ['sekretariat', 'dinkes', 'bupati', 'distan', 'admin'];

describe('a secret meeting', () => {
	it('is there for its secretary: in the list, in the search, on its pages', async () => {
		const dp3a = await stage.person('dp3a');
		await dp3a.opens('/meetings?q=Konferensi');
		await dp3a.sees(TITLE, 'rahasia');
		await dp3a.follows(TITLE);
		await dp3a.sees(TITLE, 'Rahasia');
		await dp3a.opens('/search?q=pendampingan+sosial');
		await dp3a.sees(PROMISE);
	});

	for (const name of OTHERS)
		it(`is nowhere for ${name}`, async () => {
			const person = await stage.person(name);
			const [meeting = '', ...under] = addressesUnder(meetingCalled(TITLE));
			const status = await person.opens(meeting);
			expect(status).toBe(404);
			await person.sees('Halaman tidak ditemukan');
			const statuses = await Promise.all(under.map((path) => statusOf(person, path)));
			expect(statuses).toEqual(under.map(() => 404));
			await person.misses(TITLE, PROMISE);
			for (const path of [
				'/',
				'/meetings',
				'/meetings?q=Konferensi',
				'/commitments',
				'/commitments?q=pendampingan',
				'/search?q=konferensi',
				'/search?q=pendampingan+sosial'
			]) {
				await person.opens(path);
				const main = await person.within(person.page.locator('main')).reads();
				expect(main.includes(TITLE) || main.includes(PROMISE), path).toBe(false);
			}
		});
});

async function statusOf(person: Person, path: string): Promise<number> {
	const answer = await person.page.request.get(new URL(path, person.page.url()).href);
	return answer.status();
}
