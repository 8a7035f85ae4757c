import { describe, expect, it } from 'vitest';
import { changedPaths, storedAt } from '#components/forms/conflict.ts';
import { newIdem } from '#lib/forms/idem.ts';
import { answer } from '../fixtures/meeting.ts';

const overtaken = answer({
	values: {
		idem: 'x',
		version: '3',
		title: 'Rakor Nataru ',
		host: '5',
		remote: 'on',
		guests: ['2', '1'],
		password: 'rahasia',
		agenda: [{ title: 'Pembukaan' }]
	},
	current: {
		version: 4,
		title: 'Rakor Nataru',
		host: 7,
		remote: true,
		guests: [1, 2],
		purpose: null,
		agenda: [{ title: 'Pembukaan dan arahan' }]
	}
});

describe('comparing what was typed with what is stored', () => {
	it('names the fields that differ, and none of the form itself', () => {
		expect(changedPaths(overtaken)).toEqual(['host', 'agenda.0.title']);
	});

	it('takes spaces, order, numbers and checkboxes for what they mean', () => {
		for (const same of ['title', 'guests', 'remote', 'purpose', 'version'])
			expect(storedAt(overtaken, same), same).toBeNull();
	});

	it('compares nothing that the record does not hold', () => {
		expect(storedAt(overtaken, 'password')).toBeNull();
		expect(storedAt(answer({ values: { title: 'x' } }), 'title')).toBeNull();
	});

	it('gives the stored value as text', () => {
		expect(storedAt(overtaken, 'host')).toBe('7');
		expect(storedAt(overtaken, 'agenda.0.title')).toBe('Pembukaan dan arahan');
	});
});

describe('the key of a form', () => {
	it('is a version 4 UUID, another one each time', () => {
		const keys = Array.from({ length: 100 }, newIdem);
		for (const key of keys)
			expect(key).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
		expect(new Set(keys).size).toBe(100);
	});
});
