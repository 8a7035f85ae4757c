import { describe, expect, it } from 'vitest';
import { verdictOn } from '#lib/browser/answer.ts';
import type { RawAnswer } from '#lib/browser/answer.ts';
import {
	afresh,
	blocked,
	filled,
	inOrder,
	nextToSend,
	pauseAfter,
	sizeOf
} from '#lib/browser/entry.ts';
import type { Entry } from '#lib/browser/entry.ts';

const NOW = 1_000_000;

function entry(id: string, more: Partial<Entry> = {}): Entry {
	return {
		id,
		account: '7',
		queue: 'minutes/12',
		address: '/meetings/12/minutes?/note',
		page: '/meetings/12/minutes',
		title: 'Notula',
		fields: [['text', 'hadir 12 orang']],
		keep: true,
		madeAt: Number(id.replaceAll(/\D/g, '')),
		attempts: 0,
		notBefore: 0,
		state: 'waiting',
		stored: true,
		...more
	};
}

const sentFirst = (entries: Entry[]) => {
	const next = nextToSend(entries, NOW);
	return next && 'entry' in next ? next.entry.id : next;
};

const resolution = (from: string) => [{ field: 'resolution', from, match: 'resolution-(\\d+)' }];

describe('the order in which entries are sent', () => {
	it.each<[string, Entry[], unknown]>([
		['the oldest first', [entry('e2'), entry('e1')], 'e1'],
		['nothing where nothing waits', [], null],
		[
			'nothing behind a pause of the same queue',
			[entry('e1', { notBefore: NOW + 5 }), entry('e2')],
			{ notBefore: NOW + 5 }
		],
		[
			'another queue past a pause',
			[entry('e1', { notBefore: NOW + 5 }), entry('e2', { queue: 'report/3' })],
			'e2'
		],
		['the next one past a refused one', [entry('e1', { state: 'refused' }), entry('e2')], 'e2'],
		[
			'nothing that depends on a refused one',
			[entry('e1', { state: 'refused' }), entry('e2', { fills: resolution('e1') })],
			null
		],
		[
			'an independent one past one that depends on a refused one',
			[entry('e1', { state: 'refused' }), entry('e2', { fills: resolution('e1') }), entry('e3')],
			'e3'
		],
		['one whose dependence has been answered', [entry('e2', { fills: resolution('e1') })], 'e2'],
		['nothing while the session is over', [entry('e1', { state: 'signed_out' }), entry('e2')], null]
	])('sends %s', (_what, entries, expected) => {
		expect(sentFirst(entries)).toEqual(expected);
	});

	it('keeps the order in which things were written, whatever order they are read in', () => {
		expect(inOrder([entry('e3'), entry('e1'), entry('e2')]).map(({ id }) => id)).toEqual([
			'e1',
			'e2',
			'e3'
		]);
	});

	it('says which ones wait for an earlier one', () => {
		expect([...blocked([entry('e1'), entry('e2', { fills: resolution('e1') })])]).toEqual(['e2']);
	});
});

describe('what an earlier answer gives a later entry', () => {
	const waiting = entry('e2', {
		fills: resolution('e1'),
		fields: [
			['resolution', ''],
			['what', 'x']
		]
	});

	it('puts the number of the new record into the field', () => {
		expect(filled(waiting, 'e1', '/meetings/12/minutes#resolution-31')).toMatchObject({
			fields: [
				['what', 'x'],
				['resolution', '31']
			],
			fills: []
		});
	});

	it('leaves alone what awaits another entry', () => {
		expect(filled(waiting, 'e9', '/meetings/12/minutes#resolution-31')).toBe(waiting);
	});

	it('leaves the field empty, for the server to refuse, where the address names no record', () => {
		expect(filled(waiting, 'e1', '/meetings/12/minutes').fields).toContainEqual(['resolution', '']);
	});
});

describe('the pause after a failure', () => {
	it('grows from two seconds to five minutes and is spread by a fifth', () => {
		expect([1, 2, 3, 8, 9, 40].map((attempts) => pauseAfter(attempts, 0.5))).toEqual([
			2000, 4000, 8000, 256_000, 300_000, 300_000
		]);
		expect([pauseAfter(1, 0), pauseAfter(1, 1)]).toEqual([1600, 2400]);
	});

	it('is forgotten when the entry is sent afresh', () => {
		const tired = entry('e1', { attempts: 9, notBefore: NOW, state: 'refused', reason: 'server' });
		expect(afresh(tired)).toEqual(entry('e1'));
	});
});

describe('what an answer means', () => {
	const state = {
		form: 'submit',
		problem: { code: 'invalid', text: 'Ada yang kurang.' },
		fields: {},
		values: {}
	};
	it.each<[string, RawAnswer, object]>([
		['no network', { status: 0 }, { kind: 'waiting', reason: 'network' }],
		[
			'an address to go to',
			{
				status: 200,
				result: { type: 'redirect', status: 303, location: '/commitments/3/report/9' }
			},
			{ kind: 'sent', location: '/commitments/3/report/9' }
		],
		[
			'the door',
			{ status: 200, result: { type: 'redirect', status: 303, location: '/sign-in?to=%2F' } },
			{ kind: 'signed_out' }
		],
		[
			'a success in place',
			{ status: 200, result: { type: 'success', status: 200, location: '/x' } },
			{ kind: 'sent', location: '/x' }
		],
		['a session that ended', { status: 401 }, { kind: 'signed_out' }],
		['a server in trouble', { status: 502 }, { kind: 'waiting', reason: 'server' }],
		[
			'a server that asks to wait',
			{ status: 503, retryAfter: 9000 },
			{ kind: 'waiting', reason: 'server', pause: 9000 }
		],
		['too many at once', { status: 429 }, { kind: 'waiting', reason: 'server' }],
		["the page of a hotel's network", { status: 200 }, { kind: 'waiting', reason: 'server' }],
		[
			'a refusal of the form',
			{ status: 400, result: { type: 'failure', status: 400, location: '/x', data: state } },
			{
				kind: 'refused',
				refusal: { status: 400, code: 'invalid', text: 'Ada yang kurang.', state }
			}
		],
		[
			'a refusal before the form',
			{
				status: 403,
				result: {
					type: 'error',
					status: 403,
					error: { status: 403, message: 'forbidden', code: 'forbidden', text: 'Tidak berwenang.' }
				}
			},
			{ kind: 'refused', refusal: { status: 403, code: 'forbidden', text: 'Tidak berwenang.' } }
		],
		[
			'a body too large',
			{ status: 413 },
			{ kind: 'refused', refusal: { status: 413, code: '413', text: '' } }
		]
	])('reads %s', (_what, answer, expected) => {
		expect(verdictOn(answer, '/page')).toMatchObject(expected);
	});
});

it('counts the bytes of words and files', () => {
	const file = new File([new Uint8Array(1000)], 'foto.jpg');
	expect(sizeOf({ fields: [['a', 'bcd']], files: [{ field: 'files', file }] })).toBe(1004);
});
