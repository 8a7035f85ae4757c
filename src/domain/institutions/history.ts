import { sql } from 'drizzle-orm';
import type { Actor } from '../access/actor.ts';
import { trailLines } from '../audit/trail.ts';
import type { TrailLine } from '../audit/trail.ts';
import { findInstitution } from './subject.ts';

const MOST = 1000;

/**
 * What happened to one institution, newest first: its names, its end, its posts and who held them, and
 * which others became part of it. 404 outside the regions of the actor.
 */
export function trailOfInstitution(actor: Actor, id: number): TrailLine[] {
	findInstitution(actor, id);
	const own = sql`(subject = 'institutions' and subject_id = ${id})`;
	const posts = sql`(subject = 'posts' and subject_id in
		(select id from posts where institution_id = ${id}))`;
	const predecessors = sql`(subject = 'institutions' and subject_id in
		(select id from institutions where successor_id = ${id})
		and name in ('institution.ended', 'institution.succeeded'))`;
	return trailLines(actor, sql`(${own} or ${posts} or ${predecessors})`, 0, MOST);
}
