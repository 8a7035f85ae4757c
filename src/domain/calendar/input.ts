import * as v from 'valibot';
import { checkbox, choice, id, optionalId, text, version, writtenDate } from '#lib/forms/fields.ts';
import { HOLIDAY_KINDS } from './kinds.ts';

const fields = {
	date: writtenDate(),
	name: text(200),
	kind: choice(HOLIDAY_KINDS),
	/** Only for holidays of one region. */
	regionId: optionalId(),
	estimated: checkbox()
};

export const AddHoliday = v.object(fields);
export type AddHoliday = v.InferOutput<typeof AddHoliday>;

export const ChangeHoliday = v.object({ ...fields, version: version() });
export type ChangeHoliday = v.InferOutput<typeof ChangeHoliday>;

export const RemoveHoliday = v.object({ holidayId: id() });
export type RemoveHoliday = v.InferOutput<typeof RemoveHoliday>;

const year = () => v.pipe(v.string('choose'), v.regex(/^20\d\d$/, 'choose'), v.transform(Number));

export const LoadYear = v.object({ year: year() });
export type LoadYear = v.InferOutput<typeof LoadYear>;

/** A day in each line: its date, then its name. */
export const AddHolidayList = v.object({
	lines: text(20_000),
	kind: choice(HOLIDAY_KINDS),
	regionId: optionalId(),
	estimated: checkbox(),
	/** Of dates that are written without one. */
	year: year()
});
export type AddHolidayList = v.InferOutput<typeof AddHolidayList>;
