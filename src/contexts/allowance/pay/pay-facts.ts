import { type Day, earlier, later, type Month } from '../../../kernel/day';
import type { Level } from '../../../kernel/level';
import type { Uuid } from '../../../kernel/uuid';
import type { BASES, ITEMS, OccupationGroup, RateRow, StoredLine } from '../allowance.events';

export type Item = (typeof ITEMS)[number];
export type Basis = (typeof BASES)[number];
/** `SUPERSEDED`: another segment counts the days; such a one has none left. */
export type EndReason =
  | 'HIGHER_LEVEL'
  | 'SUPERSEDED'
  | 'ANNULLED'
  | 'SUSPENDED'
  | 'RECOVERED'
  | 'LEFT'
  | 'APPOINTMENT_ENDED'
  | 'AGREEMENT_ENDED'
  | 'POST_ENDED'
  | 'RECORD_LINKED';

/**
 * The days on which an allowance is due by what happened; both days count. The start rule is already in `fromOn`, and
 * a change of level in mid-month is already two segments that meet at the month's end.
 */
export interface Segment {
  readonly workerId: Uuid;
  readonly item: Item;
  readonly level: Level | null;
  readonly basis: Basis;
  /** The certificate, appointment, agreement or post it rests on. */
  readonly basisId: Uuid;
  /** Of the paper, the post or the agreement: a rate may differ by it. */
  readonly occupationCode?: string | null;
  readonly fromOn: Day;
  /** Before `fromOn` where nothing of it is due any more. */
  readonly lastOn: Day | null;
  readonly causeEventId: Uuid;
  readonly endCauseEventId: Uuid | null;
  readonly endReason: EndReason | null;
  /** Of a contest prize: the place, by which rows differ. */
  readonly contest?: { readonly tier: string; readonly rank: number };
  /** A mentor's agreement settled at its end: so many months at this part of the rate, due once, on `fromOn`. */
  readonly settlement?: { readonly months: number; readonly permille: number };
}

/** A span in the enterprise's own service; both days count. */
export interface EmploymentSpan {
  readonly workerId: Uuid;
  readonly fromOn: Day;
  readonly lastOn: Day | null;
  readonly endCauseEventId?: Uuid | null;
  /** Where the worker did not leave: the service goes on under another record. */
  readonly endReason?: 'RECORD_LINKED';
}

/** One adopted version of the enterprise's table. A new version never edits an old one; on its days it takes its place. */
export interface RateTable {
  readonly tableId: Uuid;
  readonly version: number;
  readonly legalBasis: string;
  readonly validFrom: Day;
  readonly validTo: Day | null;
  readonly rows: readonly RateRow[];
  readonly groups?: readonly OccupationGroup[];
  /** The adoption: what a retroactive change of rate is caused by. */
  readonly adoptedEventId: Uuid;
}

/** All that the arithmetic knows. The same facts give the same fen, for ever. */
export interface PayFacts {
  readonly segments: readonly Segment[];
  readonly employments: readonly EmploymentSpan[];
  readonly rateTables: readonly RateTable[];
}

/** A line before its id is derived from {@link lineIdentity}. */
export type StatementLine = Readonly<Omit<StoredLine, 'lineId'>>;

export interface ClosedPeriod {
  readonly period: Month;
  readonly lines: readonly StatementLine[];
}

/** First and last day, both counting. */
export interface Days {
  readonly fromOn: Day;
  readonly lastOn: Day | null;
}
export const covers = ({ fromOn, lastOn }: Days, day: Day): boolean => fromOn <= day && (lastOn === null || day <= lastOn);
/** A run of days with both ends known. */
export interface Stretch {
  readonly fromOn: Day;
  readonly lastOn: Day;
}
/** The days of a stretch that are in `days` as well. */
export function overlapOf({ fromOn, lastOn }: Days, stretch: Stretch): Stretch | undefined {
  const shared = { fromOn: later(fromOn, stretch.fromOn), lastOn: lastOn === null ? stretch.lastOn : earlier(lastOn, stretch.lastOn) };
  return shared.fromOn <= shared.lastOn ? shared : undefined;
}
export const touches = (days: Days, stretch: Stretch): boolean => overlapOf(days, stretch) !== undefined;

export function byWorker<Of extends { readonly workerId: Uuid }>(all: readonly Of[]): ReadonlyMap<Uuid, readonly Of[]> {
  const groups = new Map<Uuid, Of[]>();
  for (const each of all) {
    const group = groups.get(each.workerId);
    if (group) group.push(each);
    else groups.set(each.workerId, [each]);
  }
  return groups;
}
