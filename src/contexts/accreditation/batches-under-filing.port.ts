import type { Day } from '../../kernel/day';
import type { Gathered } from '../../kernel/evidence';
import type { Uuid } from '../../kernel/uuid';

/** Batches of assessment under one filing, as plain values: that is how the decision's metadata keep them. */
export type BatchesUnder = {
  /** Assessed within the days asked for, with approved results. */
  readonly held: number;
  /** Not brought to their end, whatever their day. */
  readonly open: number;
};

/** A need of this context that the later context assessment answers; the composition root binds it (decision 22). */
export abstract class BatchesUnderFiling {
  abstract of(filingId: Uuid, fromOn: Day, lastOn: Day): Promise<Gathered<BatchesUnder>>;
}
