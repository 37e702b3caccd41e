import type { Day } from '../../kernel/day';
import type { Instant } from '../../kernel/instant';
import type { Dimension } from './indicator';
import type { CountedCode, IndicatorCode } from './indicators';

/** One question, with everything that was not asked for filled in. */
export interface Asked {
  readonly indicator: IndicatorCode;
  readonly by: readonly Dimension[];
  readonly from: Day | null;
  readonly to: Day;
  readonly on: Day;
  /** For retention. */
  readonly months: number;
  /** Beginning of division codes; everything begins with nothing. */
  readonly region: string;
}

/** The same, by whose knowledge, and what an authority means by it. */
export interface AskedThen extends Asked {
  readonly counted: CountedCode;
  readonly moment: Instant;
  /** Asked by an enterprise, which sees rows of its own alone: they are looked for by it. */
  readonly isOfTenant: boolean;
  /** By what was known at an earlier moment, which tallies do not tell. */
  readonly isPast: boolean;
}

/** Whether how many rows are alike is enough: not where it matters whose they are. */
export const isOfTallies = ({ by, counted, isOfTenant, isPast }: AskedThen): boolean =>
  !isPast && !isOfTenant && !by.includes('enterprise') && counted !== 'ENTERPRISES_WITH_AWARD';

/** Whether it matters who is at work: spans of work have days of their own for nearly everybody, and nobody is alike in them. */
export const asksOfWork = ({ counted }: AskedThen): boolean =>
  ['PEOPLE_EMPLOYED', 'HIGH_SKILLED_PEOPLE_EMPLOYED', 'PEOPLE_LEFT'].includes(counted);
