import * as v from 'valibot';
import { choice, id, optionalId, optionalWhole, text, version } from '#lib/forms/fields.ts';
import { DIRECTIONS } from '#lib/ordering.ts';
import { CONFIDENTIALITY } from '../access/confidentiality.ts';

const item = {
	title: text(300),
	/** The institution that presents. */
	presenterId: optionalId(),
	minutesPlanned: optionalWhole(1, 1440),
	confidentiality: choice(CONFIDENTIALITY)
};

export const AddAgendaItem = v.object(item);
export type AddAgendaItem = v.InferOutput<typeof AddAgendaItem>;

export const ChangeAgendaItem = v.object({ itemId: id(), ...item, version: version() });
export type ChangeAgendaItem = v.InferOutput<typeof ChangeAgendaItem>;

/** Naik or Turun: one place towards the beginning or the end. */
export const MoveAgendaItem = v.object({ itemId: id(), direction: choice(DIRECTIONS) });
export type MoveAgendaItem = v.InferOutput<typeof MoveAgendaItem>;

export const WithdrawAgendaItem = v.object({ itemId: id(), version: version() });
export type WithdrawAgendaItem = v.InferOutput<typeof WithdrawAgendaItem>;
