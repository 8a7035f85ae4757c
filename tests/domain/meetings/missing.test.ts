import { describe, expect, it } from 'vitest';
import { missingOf } from '#domain/meetings/missing.ts';
import type { Readiness } from '#domain/meetings/missing.ts';

const ready: Readiness = {
	state: 'scheduled',
	heldOn: '2026-11-30',
	startsAt: '09:00',
	place: 'Aula',
	link: null,
	chairs: 1,
	agendaItems: 3,
	invitees: 36,
	unanswered: 0,
	answeredBeforeMove: 0,
	attendances: 0
};

const missing = (different: Partial<Readiness>) => missingOf({ ...ready, ...different });

describe('what a meeting lacks', () => {
	it.each<[string, Partial<Readiness>, unknown[]]>([
		['nothing', {}, []],
		['a date', { heldOn: null }, [{ code: 'date' }]],
		['a start', { startsAt: null }, [{ code: 'start' }]],
		['a place', { place: null }, [{ code: 'place' }]],
		['no place where there is a link', { place: null, link: 'https://contoh.go.id' }, []],
		['a chair', { chairs: 0 }, [{ code: 'chair' }]],
		['an agenda', { agendaItems: 0 }, [{ code: 'agenda' }]],
		['invitees', { invitees: 0 }, [{ code: 'invitees' }]],
		['answers', { unanswered: 12 }, [{ code: 'answers', count: 12 }]],
		[
			'answers about the new date',
			{ answeredBeforeMove: 3 },
			[{ code: 'answers_before_move', count: 3 }]
		],
		['no answers before it is announced', { state: 'draft', unanswered: 12 }, []],
		['attendance, once it has begun', { state: 'in_session' }, [{ code: 'attendance' }]],
		['nothing of the invitation afterwards', { state: 'adopted', attendances: 5, invitees: 0 }, []],
		[
			'a date also afterwards',
			{ state: 'adopted', attendances: 5, heldOn: null },
			[{ code: 'date' }]
		],
		['nothing when it failed', { state: 'cancelled', heldOn: null, chairs: 0 }, []]
	])('is named only where it matters: %s', (_, different, expected) => {
		expect(missing(different)).toEqual(expected);
	});
});
