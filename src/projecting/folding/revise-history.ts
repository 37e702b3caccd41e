import type { Instant } from '../../kernel/instant';
import type { OnBothAxes } from '../history.entity';
import type { During, Said } from '../projection';

export interface Revision<Row extends OnBothAxes> {
  /** What is believed from now on, the earliest day first. */
  readonly believed: readonly Row[];
  /** Rows to be written, in this order: of two with the same primary key the later one stands. */
  readonly changed: readonly Row[];
}

/**
 * What becomes of the rows believed about one key when something is said of some days, or, where nothing is said, when
 * those days are cleared. A row that is touched stays as what was believed until now; what it says of other days is said
 * anew.
 */
export function revise<Row extends OnBothAxes>(
  believed: readonly Row[],
  said: Said<Row> | undefined,
  { from, until = null }: During,
  knownAt: Instant,
): Revision<Row> {
  if (until !== null && until <= from) throw new RangeError(`a history cannot be told of the days from ${from} until ${until}`);
  const [untouched, closed, before, after] = [[] as Row[], [] as Row[], [] as Row[], [] as Row[]];
  for (const row of believed) {
    const { validFrom, validTo } = row;
    if ((until !== null && validFrom >= until) || (validTo !== null && validTo <= from)) {
      untouched.push(row);
      continue;
    }
    closed.push({ ...row, knownTo: knownAt });
    if (validFrom < from) before.push({ ...row, validTo: from, knownFrom: knownAt });
    if (until !== null && (validTo === null || validTo > until)) after.push({ ...row, validFrom: until, knownFrom: knownAt });
  }
  const added = [
    ...before,
    ...(said ? [{ ...said, validFrom: from, validTo: until, knownFrom: knownAt, knownTo: null } as unknown as Row] : []),
    ...after,
  ];
  return { believed: [...untouched, ...added].sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1)), changed: [...closed, ...added] };
}
