import { stringify } from 'devalue';
import { describe, expect, it } from 'vitest';
import { actionResultIn } from '#lib/browser/answer-text.ts';

const STATE = {
	form: 'submit',
	problem: { code: 'invalid_input', text: 'Ada isian yang perlu diperbaiki.' },
	fields: { obstacle: 'required' },
	values: { part: '239', links: { 0: { url: '' } }, hosts: ['1', '2'], draft: undefined, on: true }
};

describe('the answer to a form that was sent in the background', () => {
	it('is read as SvelteKit wrote it', () => {
		const data = stringify(STATE);
		const text = JSON.stringify({ type: 'failure', status: 422, location: '/x', data });
		expect(actionResultIn(text, 422)).toEqual({
			type: 'failure',
			status: 422,
			location: '/x',
			data: STATE
		});
	});

	it('leads somewhere after a success', () => {
		const text = '{"type":"redirect","status":303,"location":"/commitments/3/report/9"}';
		expect(actionResultIn(text, 200)).toMatchObject({ location: '/commitments/3/report/9' });
	});

	it.each([
		['of an action', '{"type":"error","error":{"message":"x","code":"forbidden","text":"Tidak."}}'],
		['before the action', '{"message":"x","code":"forbidden","text":"Tidak."}']
	])('says why it was refused, %s', (_when, text) => {
		expect(actionResultIn(text, 403)).toMatchObject({
			type: 'error',
			error: { code: 'forbidden', text: 'Tidak.' }
		});
	});

	it.each(['', '<!doctype html><title>Wi-Fi Hotel</title>', 'null', '[]', '{"a":1}', '"x"'])(
		'is none of ours: %s',
		(text) => {
			expect(actionResultIn(text, 200)).toBeUndefined();
		}
	);
});
