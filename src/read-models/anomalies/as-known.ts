import { stateOn } from '../../kernel/course';
import type { Day } from '../../kernel/day';
import type { Instant } from '../../kernel/instant';
import type { Level } from '../../kernel/level';
import type { Position } from '../../ledger/event-store.port';
import type { Learnt, WatchedBatchRow, WatchedCertificateRow, WatchedMarksRow } from './watched-assessment.entity';
import type { EndEntry, WatchedBasisRow, WatchedEntitlementRow, WatchedRateTableRow, WatchedWorkerRow } from './watched-pay.entity';
import type { WatchedBatch, WatchedCertificate, WatchedEntitlement, WatchedMarks, WatchedRates, WatchedWorker } from './watched';

/** On which day, by what was known when the log ended at a position; null: by all that is known. */
export interface Then {
  readonly on: Day;
  readonly known: Position | null;
}
const wasKnown =
  ({ known }: Pick<Then, 'known'>) =>
  ({ position }: Learnt): boolean =>
    known === null || BigInt(position) <= known;

export function certificateThen(row: WatchedCertificateRow, then: Then): readonly WatchedCertificate[] {
  const { course, origin, level, issuedOn, recordedAt, position, ...rest } = row;
  if (!wasKnown(then)(row) || issuedOn > then.on) return [];
  return [
    {
      ...rest,
      origin: origin as WatchedCertificate['origin'],
      level: level as Level,
      issuedOn: issuedOn as Day,
      recordedAt: recordedAt as Instant,
      position: BigInt(position),
      status: stateOn(course.filter(wasKnown(then)), then.on),
    },
  ];
}

export const batchThen = ({ batchId, assessmentOn, notices }: WatchedBatchRow, then: Then): WatchedBatch => ({
  batchId,
  assessmentOn: assessmentOn as Day,
  noticeEndsOn: (notices.filter(wasKnown(then)).at(-1)?.endsOn ?? null) as Day | null,
});

/** Nothing of whoever was not marked yet. Marks have no day of their own but that of the examination. */
export function marksThen({ marks, ...row }: WatchedMarksRow, batch: WatchedBatch | undefined, then: Then): readonly WatchedMarks[] {
  const known = marks.filter(wasKnown(then));
  const last = known.at(-1);
  if (!last || (batch !== undefined && batch.assessmentOn > then.on)) return [];
  const satOn =
    known
      .flatMap(({ satOn: day }) => day ?? [])
      .sort()
      .at(-1) ?? null;
  return [
    {
      ...row,
      marks: Object.fromEntries(known.map(({ part, tenths }) => [part, tenths])),
      satOn: satOn as Day | null,
      position: BigInt(last.position),
    },
  ];
}

const endThen = (ends: readonly EndEntry[], then: Then): Day | null => (ends.filter(wasKnown(then)).at(-1)?.lastOn ?? null) as Day | null;

export const workerThen = ({ workerId, services, linkedPosition }: WatchedWorkerRow, then: Then): WatchedWorker => ({
  workerId,
  isLinked: linkedPosition !== null && wasKnown(then)({ position: linkedPosition }),
  services: services
    .filter(wasKnown(then))
    .map(({ occupationCode, fromOn, ends }) => ({ occupationCode, fromOn: fromOn as Day, lastOn: endThen(ends, then) })),
});

export function entitlementThen({ ends, fromOn, position, ...row }: WatchedEntitlementRow, then: Then): readonly WatchedEntitlement[] {
  return wasKnown(then)({ position }) ? [{ ...row, fromOn: fromOn as Day, lastOn: endThen(ends, then), position: BigInt(position) }] : [];
}

export const ratesThen = (row: WatchedRateTableRow, then: Then): readonly WatchedRates[] =>
  wasKnown(then)(row)
    ? [{ enterpriseId: row.enterpriseId, validFrom: row.validFrom as Day, validTo: row.validTo as Day | null, levels: row.levels }]
    : [];

const VALID = 'VALID';
/** By basis. Records of one person are joined and divided: it stands where any of their careers counts it. */
export function countedThen(rows: readonly WatchedBasisRow[], then: Then): ReadonlyMap<string, string> {
  const counted = new Map<string, string>();
  for (const { basisId, course } of rows)
    if (counted.get(basisId) !== VALID) counted.set(basisId, stateOn(course.filter(wasKnown(then)), then.on));
  return counted;
}
