import * as v from 'valibot';
import { id } from '#lib/forms/fields.ts';

export const UseRegion = v.object({ regionId: id() });
export type UseRegion = v.InferOutput<typeof UseRegion>;
