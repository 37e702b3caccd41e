import { beginDay } from '../../src/contexts/calendar/begin-day/begin-day';
import { openLedger } from '../../src/contexts/opening';
import { addDays, Day } from '../../src/kernel/day';
import { NO_EVIDENCE } from '../../src/kernel/evidence';
import type { Model } from './model';
import type { Move } from './move';
import { the } from './world';

/** Days that began, and as what the ledger was opened. */
interface DaysModel {
  last: Day | null;
  kind: 'PRODUCTION' | 'DEMO' | null;
}
const told = new WeakMap<Model, DaysModel>();
function daysOf(model: Model): DaysModel {
  const known = told.get(model) ?? { last: null, kind: null };
  told.set(model, known);
  return known;
}

const open: Move = ({ world, model, actor, how }) => {
  const [known, kind] = [daysOf(model), how === 1 ? ('DEMO' as const) : ('PRODUCTION' as const)];
  return {
    no: { LEDGER_IS_OF_OTHER_KIND: known.kind !== null && known.kind !== kind },
    isSoAlready: known.kind === kind,
    record: () => world.record(actor, openLedger, the('ledger', 0), { ledgerId: the('ledger', 0), kind }, NO_EVIDENCE),
    learn: () => {
      known.kind = kind;
    },
  };
};

/** Today, yesterday, or a day to come; each day once. */
const begin: Move = ({ world, model, actor, how }) => {
  const [known, day] = [daysOf(model), addDays(model.today, how === 1 ? -1 : how === 2 ? 2 : 0)];
  return {
    no: {},
    isSoAlready: known.last !== null && day <= known.last,
    record: () => world.record(actor, beginDay, the('ledger', 1), { day }, NO_EVIDENCE),
    learn: () => {
      known.last = day;
    },
  };
};

export const calendarMoves: Readonly<Record<string, Move>> = { 'open-ledger': open, 'begin-day': begin };
