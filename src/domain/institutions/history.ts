import type { Actor } from '../access/actor.ts';
import { trailLines } from '../audit/trail.ts';
import type { TrailLine } from '../audit/trail.ts';
import { eventsOfInstitution } from './events-about.ts';
import { findInstitution } from './subject.ts';

const MOST = 1000;

/**
 * What happened to one institution, newest first: its names, its end, its posts and who held them, and
 * which others became part of it. 404 outside the regions of the actor.
 */
export function trailOfInstitution(actor: Actor, id: number): TrailLine[] {
	findInstitution(actor, id);
	return trailLines(actor, eventsOfInstitution(id), 0, MOST);
}
