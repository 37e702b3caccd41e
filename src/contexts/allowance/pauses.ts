import { addDays, Day, later } from '../../kernel/day';
import type { Uuid } from '../../kernel/uuid';
import type { PayBasis } from './pay-basis';

/** A certificate has no effect from the day on which its suspension was decided to the day before the lifting was. */
export interface Pause {
  readonly fromOn: Day;
  /** The first day with effect again; null while the case is open. */
  readonly liftedOn: Day | null;
  readonly causeEventId: Uuid;
  readonly liftEventId: Uuid | null;
}

/**
 * What is paid of a basis whose certificate was suspended: up to the day before, and again from the day of the lifting,
 * without pay for the days between (handbook 12.5). A post is no paper: it is paid for as long as it is held.
 */
export const paused = (bases: readonly PayBasis[], pausesOf: ReadonlyMap<string, readonly Pause[]>): PayBasis[] =>
  bases.flatMap((basis) =>
    (pausesOf.get(basis.basisId) ?? []).reduce<PayBasis[]>(
      (pieces, pause) => [...pieces.slice(0, -1), ...cut(pieces.at(-1)!, pause)],
      [basis],
    ),
  );

/** @param basis the last piece so far, which may reach over the pause */
function cut(basis: PayBasis, { fromOn, liftedOn, causeEventId, liftEventId }: Pause): PayBasis[] {
  const isOver = liftedOn !== null && liftedOn <= later(fromOn, basis.fromOn);
  if (isOver || (basis.lastOn !== null && basis.lastOn < fromOn)) return [basis];
  // Also where no day is left before it: whoever had been told of a first day must be told why there is none.
  const before: PayBasis = { ...basis, lastOn: addDays(fromOn, -1), endReason: 'SUSPENDED', endCauseEventId: causeEventId };
  const goesOn = liftedOn !== null && (basis.lastOn === null || liftedOn <= basis.lastOn);
  return goesOn ? [before, { ...basis, fromOn: liftedOn, causeEventId: liftEventId ?? causeEventId }] : [before];
}
