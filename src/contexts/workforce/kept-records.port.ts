import type { Day } from '../../kernel/day';
import type { Gathered } from '../../kernel/evidence';
import type { Uuid } from '../../kernel/uuid';
import type { ERASED_CATEGORIES, KEPT_RECORDS } from './erasure.events';

export type ErasedCategory = (typeof ERASED_CATEGORIES)[number];
/** A kind of record that is kept of a person, under whichever employer, and until when: null as long as it is in use. */
export interface Duty {
  readonly category: ErasedCategory;
  readonly record: (typeof KEPT_RECORDS)[number];
  readonly keepUntil: Day | null;
}
/** Whose data are due, of which categories, and under which record it is asked. */
export interface DuePerson {
  readonly personRef: Uuid;
  readonly workerId: Uuid;
  readonly enterpriseId: Uuid;
  readonly categories: readonly ErasedCategory[];
}

/** What the law wants kept of a person. It belongs to later contexts, which the composition root binds (decision 22). */
export abstract class KeptRecords {
  /** By the schedule that the policy packs of the regions have on the day; over all employers, and not saying which. */
  abstract of(personRef: Uuid, today: Day): Promise<Gathered<readonly Duty[]>>;
  /** Under whose records the person is known. */
  abstract employersOf(personRef: Uuid): Promise<readonly Uuid[]>;
  /** Whose time is over, a page of people at a time; `next` is where to go on, and undefined behind the last. */
  abstract due(today: Day, after: Uuid | null): Promise<{ readonly due: readonly DuePerson[]; readonly next: Uuid | undefined }>;
}
