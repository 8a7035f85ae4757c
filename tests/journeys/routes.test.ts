import { isHttpError, isRedirect } from '@sveltejs/kit';
import { describe, expect, it } from 'vitest';
import { SYSTEM, VISITOR } from '#domain/access/actor.ts';
import type { AccountActor, Actor } from '#domain/access/actor.ts';
import type { Role } from '#domain/accounts/roles.ts';
import { ROUTE_ACCESS } from '../../src/routes/access.ts';
import { admit } from '../../src/routes/admission.ts';
import { builtApplication, isReadable } from './support/routes.ts';

const { routes, prerendered, remotes } = await builtApplication();

describe('the routes of the build', () => {
	it('are exactly those whose readers have been declared', () => {
		const built = routes.filter((route) => isReadable(route) || route.methods.length > 0);
		expect(built.map(({ id }) => id).sort()).toEqual(Object.keys(ROUTE_ACCESS).sort());
		expect(built.length).toBeGreaterThanOrEqual(40);
	});

	it('are all drawn for their reader: nothing is prepared at build time or called by name', () => {
		expect(prerendered).toEqual([]);
		expect(remotes).toEqual([]);
	});

	it('take only record numbers and tokens as parameters', () => {
		for (const { id } of routes)
			expect(id.replaceAll(/\[\w+=(?:id|token)\]/g, '')).not.toMatch(/[[\]]/);
	});

	it('hold no form without an address to send it to, and none that only tests use', () => {
		for (const { id, actions, methods } of routes) {
			expect(id).not.toMatch(/test|debug|gallery|example/);
			expect(actions.filter((name) => !/^[a-z][a-zA-Z_]*$/.test(name))).toEqual([]);
			expect(methods.filter((name) => !['GET', 'HEAD', 'POST'].includes(name))).toEqual([]);
		}
		expect(routes.flatMap(({ actions }) => actions).length).toBeGreaterThanOrEqual(40);
	});
});

describe('somebody who arrives', () => {
	const siti = account('secretariat');
	it.each<[string, string, Actor, string, string]>([
		['nobody at a route that is not declared', '/forgotten', VISITOR, 'GET', '404'],
		['siti at a route that is not declared', '/forgotten', siti, 'GET', '404'],
		['siti at a part of a declared route', '/meetings/', siti, 'GET', '404'],
		['siti at a name that every object has', 'constructor', siti, 'GET', '404'],
		['nobody with a form under the name of none', '/sign-in', VISITOR, 'POST ?/default', '404'],
		['nobody at a public page', '/sign-in', VISITOR, 'GET', 'in'],
		['nobody at a closed page', '/meetings', VISITOR, 'GET', '303 /sign-in?to=%2Fpath%3Fq%3D1'],
		['nobody with a form for a closed page', '/meetings', VISITOR, 'POST', '401'],
		['nobody with a form for a public page', '/sign-in', VISITOR, 'POST', 'in'],
		[
			'the system, which has no session',
			'/meetings',
			SYSTEM,
			'GET',
			'303 /sign-in?to=%2Fpath%3Fq%3D1'
		],
		['siti at a page for all who have signed in', '/meetings', siti, 'GET', 'in'],
		['siti at a page of the verifiers', '/verifications', siti, 'GET', '403'],
		['a verifier at a page of the verifiers', '/verifications', account('verifier'), 'GET', 'in'],
		['siti with a form for a page of the verifiers', '/verifications', siti, 'POST', '403']
	])('%s is answered as the table says', (_who, id, actor, method, answer) => {
		expect(admitted(id, actor, method)).toBe(answer);
	});

	it.each([
		['1', 'in'],
		['2', '401']
	])('with what account %s wrote on this device is answered %s as account 1', (writer, answer) => {
		expect(admitted('/meetings', siti, 'POST', new Headers({ 'x-account': writer }))).toBe(answer);
	});

	it('goes through where no route was matched, for the router to say so', () => {
		expect(admitted(null, VISITOR, 'GET')).toBe('in');
	});
});

function admitted(id: string | null, actor: Actor, asked: string, headers = new Headers()): string {
	const [method = '', search = '?q=1'] = asked.split(' ');
	try {
		admit({
			route: { id },
			request: { method, headers },
			url: new URL(`http://localhost/path${search}`),
			locals: { actor }
		});
		return 'in';
	} catch (thrown) {
		if (isHttpError(thrown)) return String(thrown.status);
		if (isRedirect(thrown)) return `${thrown.status} ${thrown.location}`;
		throw thrown;
	}
}

function account(role: Role): AccountActor {
	const grant = { id: 1, role, regionId: 1, institutionId: null };
	return { kind: 'account', accountId: 1, personId: 1, name: 'Siti', grants: [grant] };
}
