import { MOST_LINKS, SubmitReport } from '#domain/reports/input.ts';
import { submitReport } from '#domain/reports/operations.ts';
import type { HandedInFile } from '#domain/reports/operations.ts';
import { reportForm } from '#domain/reports/report-form.ts';
import { captureTimeOf } from '#lib/server/files/capture.ts';
import type { ReceivedFile } from '#lib/server/forms/read-form.ts';
import { submit } from '#lib/server/forms/submit.ts';
import { fileStore } from '#lib/server/instance.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => ({
	...reportForm(locals.actor, params.commitment),
	mostLinks: MOST_LINKS
});

export const actions: Actions = {
	submit: (event) =>
		submit(event, { name: 'submit', input: SubmitReport, files: true }, async (sent) => {
			const { commitment } = event.params;
			const handedIn = await dated(sent.files.filter((file) => file.field === 'files'));
			const report = submitReport(event.locals.actor, commitment, sent.input, handedIn);
			return { to: `/commitments/${commitment}/report/${report}` };
		})
};

/** A photo that was not shrunk on the device still says itself when it was taken. */
function dated(files: readonly ReceivedFile[]): Promise<HandedInFile[]> {
	return Promise.all(
		files.map(async (file) => ({ ...file, capturedAt: await captureTimeOf(fileStore(), file) }))
	);
}
