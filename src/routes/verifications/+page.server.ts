import { decidedByMe, returnedReports } from '#domain/verifications/decided.ts';
import { verificationQueue } from '#domain/verifications/queue.ts';
import type { PageServerLoad } from './$types';

const SHOWN = ['waiting', 'past_limit', 'returned', 'mine'] as const;

export const load: PageServerLoad = ({ locals, url }) => {
	const show = SHOWN.find((one) => one === url.searchParams.get('show')) ?? 'waiting';
	const { rows, notTheirs } = verificationQueue(locals.actor);
	const past = rows.filter((row) => row.pastLimit);
	const returned = returnedReports(locals.actor);
	return {
		show,
		notTheirs,
		first: rows[0]?.reportId ?? null,
		counts: { waiting: rows.length, past_limit: past.length, returned: returned.length },
		queue: show === 'waiting' ? rows : show === 'past_limit' ? past : [],
		decided: show === 'returned' ? returned : show === 'mine' ? decidedByMe(locals.actor) : []
	};
};
