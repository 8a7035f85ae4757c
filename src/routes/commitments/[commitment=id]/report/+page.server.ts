import { MOST_LINKS, SubmitReport } from '#domain/reports/input.ts';
import { submitReport } from '#domain/reports/operations.ts';
import { reportForm } from '#domain/reports/report-form.ts';
import { submit } from '#lib/server/forms/submit.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => ({
	...reportForm(locals.actor, params.commitment),
	mostLinks: MOST_LINKS
});

export const actions: Actions = {
	submit: (event) =>
		submit(event, { name: 'submit', input: SubmitReport, files: true }, ({ input, files }) => {
			const { commitment } = event.params;
			const handedIn = files.filter((file) => file.field === 'files');
			const report = submitReport(event.locals.actor, commitment, input, handedIn);
			return { to: `/commitments/${commitment}#report-${report}`, done: 'report.submitted' };
		})
};
