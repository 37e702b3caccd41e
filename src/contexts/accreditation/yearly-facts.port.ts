import type { Day } from '../../kernel/day';
import type { Gathered } from '../../kernel/evidence';
import type { Uuid } from '../../kernel/uuid';
import type { Indicator } from '../catalogue';
import type { CountedRow } from './score-card.events';

/** How many there were, and the first of them; null: the ledger holds no facts of this kind. As plain values, which the metadata keep. */
export type Counted = { readonly counted: number; readonly rows: readonly CountedRow[] } | null;

/** What this context counts itself. */
export const OWN_INDICATORS = ['SUSPENSIONS', 'RECTIFICATIONS', 'SITES'] as const;
export type LaterIndicator = Exclude<Indicator, (typeof OWN_INDICATORS)[number]>;
export type YearlyCounts = { readonly [Each in LaterIndicator]: Counted };

/** A need of this context that later contexts answer; the composition root binds it (decision 22). */
export abstract class YearlyFacts {
  abstract of(filingId: Uuid, fromOn: Day, lastOn: Day): Promise<Gathered<YearlyCounts>>;
}
