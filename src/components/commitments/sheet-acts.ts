import type { Sheet } from '#domain/commitments/sheet.ts';
import { sheetWords } from '#messages/commitment-sheet.ts';
import type { Language } from '#messages/words.ts';

/** One thing that a reader may do on a sheet, as a link. */
export interface Act {
	readonly href: string;
	readonly label: string;
}

/**
 * The one act for which this reader comes here: a verifier has a report before them, whoever decides a
 * request, an owner something to say, a secretariat something to fill in. Null for who only reads.
 */
export function mainAct(sheet: Sheet, language: Language): Act | null {
	return mainActs(sheet, language)[0] ?? null;
}

/** All else that this reader may do, with the history, which is everybody's. */
export function otherActs(sheet: Sheet, language: Language): Act[] {
	const t = sheetWords[language];
	const { may } = sheet;
	const here = `/commitments/${sheet.id}`;
	const ask = askAct(sheet, language);
	return [
		...mainActs(sheet, language).slice(1),
		...(ask ? [ask] : []),
		...act(
			!ask && !decides(sheet) && sheet.extensions.length > 0,
			`${here}/extension`,
			t.extensions
		),
		...act(may.cancel, `${here}/cancel`, t.cancel),
		...act(may.reopen, `${here}/cancel`, t.reopen),
		{ href: `${here}/history`, label: t.history }
	];
}

/** Asking for another due date, where this reader may and nobody has; null otherwise. */
export function askAct(sheet: Sheet, language: Language): Act | null {
	const asks = sheet.may.askExtension && !isAsked(sheet);
	const href = `/commitments/${sheet.id}/extension`;
	return asks ? { href, label: sheetWords[language].ask } : null;
}

function mainActs(sheet: Sheet, language: Language): Act[] {
	const t = sheetWords[language];
	const { may } = sheet;
	const here = `/commitments/${sheet.id}`;
	return [
		...act(may.verify !== null, `/verifications/${may.verify}`, t.verify),
		...act(decides(sheet), `${here}/extension`, t.decide),
		...act(may.report.length > 0, `${here}/report`, t.report),
		...act(may.complete && sheet.lacking.length > 0, `${here}/edit`, t.complete)
	];
}

function decides(sheet: Sheet): boolean {
	return sheet.may.decideExtension && isAsked(sheet);
}

function isAsked(sheet: Sheet): boolean {
	return sheet.extensions.some((extension) => extension.state === 'asked');
}

function act(allowed: boolean, href: string, label: string): Act[] {
	return allowed ? [{ href, label }] : [];
}
