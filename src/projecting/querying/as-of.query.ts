import { FindOperator, IsNull, LessThanOrEqual, MoreThan, Or } from 'typeorm';
import type { Day } from '../../kernel/day';
import type { Instant } from '../../kernel/instant';

/** The rows of a table with history that say what was so on a day, as it was known at a moment: at most one for each key. */
export const asOf = (on: Day, knownAt: Instant): Record<'validFrom' | 'validTo' | 'knownFrom' | 'knownTo', FindOperator<never>> => ({
  validFrom: begunBy(on),
  validTo: notOverBy(on),
  knownFrom: begunBy(knownAt),
  knownTo: notOverBy(knownAt),
});

const begunBy = (time: string): FindOperator<never> => LessThanOrEqual(time) as FindOperator<never>;
const notOverBy = (time: string): FindOperator<never> => Or(IsNull(), MoreThan(time)) as FindOperator<never>;
