/**
 * The mark that the minutes bear on the server now (`domain/minutes/mark.ts`); null while it cannot be
 * asked, or not by this reader.
 */
export async function newestMark(meetingId: number | string): Promise<string | null> {
	if (!navigator.onLine) return null;
	const answer = await fetch(`/meetings/${meetingId}/minutes/newest`).catch(() => null);
	return answer?.ok && !answer.redirected ? await answer.text() : null;
}
