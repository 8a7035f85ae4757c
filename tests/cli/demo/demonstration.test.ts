import { afterAll, beforeAll } from 'vitest';
import { setClock } from '#lib/clock.ts';
import { DAY, PATIENCE, loadedOn } from './loading.ts';
import { describeLogins } from './logins.ts';
import { describeTotals } from './totals.ts';
import { describeWords } from './words.ts';
import { describeYear } from './year.ts';

// Loaded once for all of them: nothing here writes.
beforeAll(() => loadedOn(DAY), PATIENCE);
afterAll(() => setClock());

describeYear();
describeTotals();
describeWords();
describeLogins();
