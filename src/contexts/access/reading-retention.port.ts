import type { Day } from '../../kernel/day';
import type { Gathered } from '../../kernel/evidence';

/** For how long a row of the log of readings is kept. The policy packs say it, which the composition root binds (decision 22). */
export abstract class ReadingRetention {
  /** In months, and null where no pack in force says it. There is one log for all regions: the longest of them counts. */
  abstract on(today: Day): Gathered<number | null>;
}
