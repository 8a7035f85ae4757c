import { describe, expect, it } from 'vitest';
import {
	NO_FILTERS,
	readRegisterFilters,
	registerAddress
} from '#domain/commitments/register-filters.ts';

const read = (query: string) => readRegisterFilters(new URLSearchParams(query));

describe('readRegisterFilters', () => {
	it('reads an empty address as no filters', () => {
		expect(read('')).toEqual({ filters: NO_FILTERS, ignored: [] });
	});

	it('reads every filter', () => {
		const query =
			'q=irigasi+Dinkes&standing=blocked&institution=3&as=any&meeting=12&function=4&due=2026-12&late=1&sort=-due&page=2';
		expect(read(query)).toEqual({
			filters: {
				...NO_FILTERS,
				q: 'irigasi Dinkes',
				standing: 'blocked',
				institution: 3,
				as: 'any',
				meeting: 12,
				function: 4,
				due: '2026-12',
				late: '1',
				sort: '-due',
				page: 2
			},
			ignored: []
		});
	});

	it.each([
		'standing=open&institution=none&function=none&series=7&late=8-14&schedule=at_risk',
		'due=2026-12-04&silent=14&reported=none&verified=unverified&class=restricted',
		'due=2026-12-01..2027-01-15&heard=30&made=2026-q4&closed=2026&rows=200',
		'due=..2026-12-31&late=61-&sort=-late'
	])('comes back from %s as it went in', (query) => {
		const { filters, ignored } = read(query);
		expect(ignored).toEqual([]);
		const address = new URLSearchParams(registerAddress(filters).split('?')[1]);
		expect([...address].sort()).toEqual([...new URLSearchParams(query)].sort());
	});

	it('takes due=late, and the checkbox of the form, for late=1', () => {
		expect(read('late=on').filters.late).toBe('1');
		expect(read('due=late').filters).toMatchObject({ due: null, late: '1' });
	});

	it.each([
		['standing=selesai', 'standing'],
		['standing=__proto__', 'standing'],
		['institution=abc', 'institution'],
		['institution=-1', 'institution'],
		['due=2026-13', 'due'],
		['due=90d', 'due'],
		['late=yes', 'late'],
		['sort=random', 'sort'],
		['page=0', 'page'],
		['page=99999999', 'page'],
		['as=boss', 'as'],
		['late=0-7', 'late'],
		['due=2026-12-01..kapan', 'due'],
		['due=..', 'due'],
		['due=2026-02-30', 'due'],
		['schedule=soon', 'schedule'],
		['silent=0', 'silent'],
		['heard=99999', 'heard'],
		['reported=yes', 'reported'],
		['verified=none', 'verified'],
		['class=open', 'class'],
		['made=2026-q5', 'made'],
		['closed=kemarin', 'closed'],
		['rows=1000', 'rows'],
		['institution=nobody', 'institution']
	])('leaves %s out and names it', (query, name) => {
		expect(read(query)).toEqual({ filters: NO_FILTERS, ignored: [name] });
	});

	it('ignores unknown names and cuts a question that is too long', () => {
		expect(read('kolom=9&utm=x')).toEqual({ filters: NO_FILTERS, ignored: [] });
		expect(read(`q=${'a'.repeat(1500)}`).filters.q).toHaveLength(1000);
	});
});

describe('registerAddress', () => {
	it('leaves out what is as usual, and comes back as it went in', () => {
		expect(registerAddress(NO_FILTERS)).toBe('/commitments');
		const { filters } = read('standing=done&institution=3&as=any&sort=-code&page=3&late=1');
		const address = registerAddress(filters, { page: 3 });
		expect(address).toBe(
			'/commitments?standing=done&institution=3&as=any&late=1&sort=-code&page=3'
		);
		expect(read(address.split('?')[1] ?? '').filters).toEqual(filters);
	});

	it('begins again at page 1 when a filter changes', () => {
		const { filters } = read('page=7&q=air');
		expect(registerAddress(filters, { standing: 'blocked' })).toBe(
			'/commitments?q=air&standing=blocked'
		);
	});

	it('forgets the kind of part with the institution', () => {
		const { filters } = read('institution=3&as=any');
		expect(registerAddress(filters, { institution: null })).toBe('/commitments');
	});
});
