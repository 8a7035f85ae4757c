import { describe, expect, it } from 'vitest';
import { choicesOf, offered } from '#components/minutes/live/choosing.ts';
import { indexOf } from '#domain/minutes/composing/choices.ts';
import type { RecordingOptions } from '#domain/minutes/options.ts';

const institution = (id: number, name: string, acronym: string | null, beside?: string) => ({
	...{ id, name, acronym, beside: beside ?? null }
});

/** A meeting of Kabupaten Sinjai, to which only Dinas Kesehatan was invited. */
const options: RecordingOptions = {
	agenda: [],
	persons: [],
	posts: [],
	participants: [3],
	due: { today: '2026-11-23', meetingDate: null, holidays: [] },
	institutions: [
		institution(1, 'Dinas P3AP2KB', 'DP3AP2KB PPU', 'Kabupaten Penajam Paser Utara'),
		institution(2, 'DP3AP2KB Kabupaten Sinjai', null),
		institution(3, 'Dinas Kesehatan', 'Dinkes'),
		institution(4, 'Dinas Kesehatan', 'Dinkes', 'Provinsi Sulawesi Selatan'),
		institution(5, 'Dinas Komunikasi dan Informatika', 'Diskominfo'),
		institution(6, 'Dinas Pekerjaan Umum dan Penataan Ruang', 'DPUPR'),
		institution(7, 'Dinas Kependudukan dan Pencatatan Sipil', 'Disdukcapil')
	]
};

describe('who is offered behind @', () => {
	const index = indexOf(choicesOf(options, 'commitment'));
	const idsFor = (typed: string) => offered(index, typed).map(({ choice }) => choice.id);

	it.each([
		['dp3', [2, 1]],
		['dinkes', [3, 4]],
		['kominfo', [5]],
		['pupr', [6]],
		['capil', [7]],
		['dinas ke', [3, 7, 4]]
	])('%s: those of the own region first, and what people call them', (typed, ids) => {
		expect(idsFor(typed)).toEqual(ids);
	});

	it('is nobody for two letters inside an acronym: too many have them', () => {
		expect(idsFor('up')).toEqual([]);
	});

	it('takes an acronym that two regions share for the one of the meeting', () => {
		expect(index.forms.get('dinkes')?.find((one) => one.text === 'dinkes')?.choice.id).toBe(3);
	});
});
