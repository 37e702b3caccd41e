import { addDays, Day, later } from '../../../kernel/day';
import { type Level, rank } from '../../../kernel/level';
import type { Uuid } from '../../../kernel/uuid';
import type { Ending } from '../allowance.events';
import { paused, type Pause } from '../pauses';
import type { PayBasis, WorkerBases } from '../pay-basis';
import { firstMentorDay, firstSkillDay } from '../pay-policy';
import { type TakenBack, withoutRecovered } from '../recovered-days';
import { groupOf, linkedBases, linkedServices, RecordedBasis, RecordedService, RecordLink } from './linked-pay';

/** The register's rows as they come, told by their columns: a rule must not know the tables. */
export interface BasisRow {
  readonly basisId: string;
  readonly region: string;
  readonly item: string;
  readonly level: string | null;
  readonly basis: string;
  readonly occupationCode: string | null;
  readonly effectiveOn: string;
  readonly resumedOn: string | null;
  readonly lastOn: string | null;
  readonly endReason: string | null;
  readonly causeEventId: string;
  readonly endCauseEventId: string | null;
}
export interface ServiceRow {
  readonly spanId: string;
  readonly workerId: string;
  readonly occupationCode: string;
  readonly fromOn: string;
  readonly lastOn: string | null;
  readonly endCauseEventId: string | null;
}
export interface LinkRow {
  readonly subjectId: string;
  readonly fromId: string;
  readonly toId: string;
  readonly linkedOn: string;
  readonly position: string;
  readonly eventId: string;
}
interface PauseRow {
  readonly certificateId: string;
  readonly pauses: readonly Pause[];
}
interface RecoveredRow {
  readonly basisIds: readonly string[];
  readonly lastOn: string;
  readonly state: string;
  readonly takenFromOn: string | null;
  readonly decidedEventId: string | null;
}
interface RowsOfRecords {
  readonly bases: readonly (BasisRow & { readonly workerId: string })[];
  readonly services: readonly ServiceRow[];
  readonly links: readonly RecordLink[];
  readonly pauses: readonly PauseRow[];
  readonly recoveries: readonly RecoveredRow[];
}

/** How a post ended that was left for a higher one. */
export const PROMOTED = 'PROMOTED';

/** Nobody records a promotion where the term was over on the day before: the higher post itself says that the level changed. */
const followsHigher = (next: BasisRow, { basis, level, lastOn, endReason }: BasisRow): boolean =>
  basis === 'APPOINTED' &&
  next.basis === 'APPOINTED' &&
  endReason === 'APPOINTMENT_ENDED' &&
  next.effectiveOn === addDays(lastOn as Day, 1) &&
  rank(next.level as Level) > rank(level as Level);

/**
 * The last day that counts. Whoever leaves a post for a higher one is paid at the old level until the new one pays:
 * "old level to the month's end, new level from the next month" (handbook 12.5).
 */
function endOf(row: BasisRow, others: readonly BasisRow[]): Pick<PayBasis, 'lastOn' | 'endReason'> {
  const { region, lastOn, endReason } = row;
  if (lastOn === null || (endReason !== PROMOTED && !others.some((other) => followsHigher(other, row))))
    return { lastOn: lastOn as Day | null, endReason: endReason as Ending | null };
  return { lastOn: addDays(firstSkillDay(region, addDays(lastOn as Day, 1)), -1), endReason: 'HIGHER_LEVEL' };
}

/** What counts again pays from that very day: the start rule speaks of issues and rises. But never before it would have begun by itself. */
function beginOf({ item, region, effectiveOn, resumedOn }: BasisRow): Day {
  const first = (item === 'SKILL' ? firstSkillDay : firstMentorDay)(region, effectiveOn as Day);
  return resumedOn === null ? first : later(first, resumedOn as Day);
}

const asBasis = (row: BasisRow, others: readonly BasisRow[]): PayBasis => ({
  basisId: row.basisId as Uuid,
  item: row.item as PayBasis['item'],
  level: row.level as Level | null,
  basis: row.basis as PayBasis['basis'],
  occupationCode: row.occupationCode,
  fromOn: beginOf(row),
  ...endOf(row, others),
  causeEventId: row.causeEventId as Uuid,
  endCauseEventId: row.endCauseEventId as Uuid | null,
});

/** All rows are one person's, under whatever record. A mark left by what took a paper out before it was counted has no item: nothing can rest on it. */
const payBases = (rows: RowsOfRecords['bases']): RecordedBasis[] =>
  rows.filter(({ item }) => item !== 'NONE').map((row) => ({ ...asBasis(row, rows), workerId: row.workerId as Uuid }));

export const servicesUnder = (services: readonly ServiceRow[], links: readonly RecordLink[]): readonly RecordedService[] =>
  linkedServices(
    services.map(({ spanId, workerId, occupationCode, fromOn, lastOn, endCauseEventId }) => ({
      spanId: spanId as Uuid,
      workerId: workerId as Uuid,
      occupationCode,
      fromOn: fromOn as Day,
      lastOn: lastOn as Day | null,
      endCauseEventId: endCauseEventId as Uuid | null,
    })),
    links,
  );

/** In the order in which they were recorded. */
export const linksOf = (rows: readonly LinkRow[]): RecordLink[] =>
  [...rows]
    .sort((a, b) => (BigInt(a.position) < BigInt(b.position) ? -1 : 1))
    .map(({ subjectId, fromId, toId, linkedOn, eventId }) => ({
      subjectId: subjectId as Uuid,
      fromId: fromId as Uuid,
      toId: toId as Uuid,
      linkedOn: linkedOn as Day,
      eventId: eventId as Uuid,
    }));

export const recordsLinkedTo = (workerId: Uuid, links: readonly RecordLink[]): readonly Uuid[] => [...groupOf(links, workerId)].sort();

/** Decisions to take pay back, while the annulment stands. */
const takenBack = (rows: readonly RecoveredRow[]): TakenBack[] =>
  rows.flatMap(({ basisIds, lastOn, state, takenFromOn, decidedEventId }) =>
    state === 'DECIDED' && takenFromOn !== null
      ? [{ basisIds, fromOn: takenFromOn as Day, lastOn: lastOn as Day, causeEventId: decidedEventId as Uuid }]
      : [],
  );

/** What is known of one worker, of all that stands under the records linked with it. */
export const basesOf = (workerId: Uuid, { bases, services, links, pauses, recoveries }: RowsOfRecords): WorkerBases => ({
  bases: withoutRecovered(
    paused(linkedBases(workerId, payBases(bases), links), new Map(pauses.map((row) => [row.certificateId, row.pauses]))),
    takenBack(recoveries),
  ),
  services: servicesUnder(services, links).flatMap(({ spanId: _, workerId: under, ...service }) => (under === workerId ? [service] : [])),
});
