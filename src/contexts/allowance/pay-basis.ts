import type { Day } from '../../kernel/day';
import { rank } from '../../kernel/level';
import type { Level } from '../../kernel/level';
import type { Uuid } from '../../kernel/uuid';
import type { Ending } from './allowance.events';

/** What pay can rest on: a tier by its certificate, a post, an agreement, the lead of a team; twice where it ended and counts again. The start rule is already in `fromOn`. */
export type PayBasis = {
  readonly basisId: Uuid;
  readonly item: 'SKILL' | 'MENTOR' | 'TEAM_LEADER';
  readonly level: Level | null;
  readonly basis: 'CERTIFIED' | 'APPOINTED' | 'AGREEMENT' | 'POST';
  /** A certificate counts where its occupation is worked (handbook 12.5); a post and an agreement count by themselves: null. */
  readonly occupationCode: string | null;
  readonly fromOn: Day;
  /** The last day that counts, so far as it is known; before `fromOn` where it never begins to pay. */
  readonly lastOn: Day | null;
  readonly endReason: Ending | null;
  readonly causeEventId: Uuid;
  readonly endCauseEventId: Uuid | null;
};

/** A span in the enterprise's own service; both days count. */
export type Service = {
  readonly occupationCode: string;
  readonly fromOn: Day;
  readonly lastOn: Day | null;
  readonly endCauseEventId: Uuid | null;
  /** Where the worker did not leave: the service goes on under another record. */
  readonly endReason?: 'RECORD_LINKED';
};

/** All that is known of one worker. Plain values: the decision keeps them as its evidence. */
export type WorkerBases = {
  readonly bases: readonly PayBasis[];
  readonly services: readonly Service[];
};

/** The higher level, then the post before the paper, then the older fact: never the order of delivery. */
export const byPrecedence = (a: PayBasis, b: PayBasis): number =>
  (b.level ? rank(b.level) : 0) - (a.level ? rank(a.level) : 0) ||
  Number(b.basis === 'APPOINTED') - Number(a.basis === 'APPOINTED') ||
  (a.fromOn < b.fromOn ? -1 : a.fromOn > b.fromOn ? 1 : a.basisId < b.basisId ? -1 : 1);
