import { and, asc, eq, isNull } from 'drizzle-orm';
import { attendances } from '#domain/attendance/schema.ts';
import { groups } from '#domain/groups/schema.ts';
import { invitations } from '#domain/invitations/schema.ts';
import { db } from '#lib/server/database.ts';
import { anchored } from './tree.ts';
import type { Names } from './names.ts';

/** Who was invited and who came. */
export function peopleFields(meetingId: number, names: Names): Record<string, unknown> {
	return { invited: invited(meetingId, names), attendance: attendance(meetingId, names) };
}

function invited(meetingId: number, names: Names): unknown[] {
	return db
		.select({ invitation: invitations, group: groups.name })
		.from(invitations)
		.leftJoin(groups, eq(groups.id, invitations.groupId))
		.where(and(eq(invitations.meetingId, meetingId), isNull(invitations.withdrawnAt)))
		.orderBy(asc(invitations.position), asc(invitations.id))
		.all()
		.map(({ invitation: row, group }) =>
			anchored('invitations', row.id, {
				institution: names.institution(row.institutionId),
				...names.post(row.postId),
				group,
				...(row.guestTitle
					? { person: row.guestName, post: row.guestTitle }
					: { words: row.guestName }),
				answer: row.answer === 'none' ? undefined : row.answer,
				answer_note: row.answerNote,
				substitute: { person: row.substituteName, post: row.substituteTitle }
			})
		);
}

function attendance(meetingId: number, names: Names): unknown[] {
	return db
		.select()
		.from(attendances)
		.where(and(eq(attendances.meetingId, meetingId), isNull(attendances.withdrawnAt)))
		.orderBy(asc(attendances.position), asc(attendances.id))
		.all()
		.map((row) => {
			const { post } = names.post(row.postId);
			const represents = row.attendedAs === 'representative';
			return anchored('attendances', row.id, {
				presence: row.presence,
				person: row.name ?? names.person(row.personId),
				post: row.title ?? (represents ? undefined : post),
				institution: names.institution(row.institutionId),
				capacity: row.capacity,
				words: row.describedAs,
				as: row.attendedAs,
				on_behalf_of: represents ? { post } : undefined,
				assignment_letter: row.assignmentLetter,
				may_decide: row.mayDecide,
				mode: row.mode,
				sex: row.sex,
				reason: row.reason
			});
		});
}
