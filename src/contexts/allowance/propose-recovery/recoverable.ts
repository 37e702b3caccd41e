import { Day, earlier, firstDayOf, lastDayOf, Month } from '../../../kernel/day';
import { sumInFen } from '../../../kernel/money';
import type { Uuid } from '../../../kernel/uuid';
import type { PayPolicy } from '../../catalogue';
import { dueFor } from '../pay/due';
import type { RateTable, Segment } from '../pay/pay-facts';
import type { PayBasis, WorkerBases } from '../pay-basis';
import { withoutRecovered } from '../recovered-days';
import type { RecoverablePeriod } from '../recovery.events';
import { dueSpans } from '../settle-entitlements/due-spans';

/** One record of the worker, and what is known of it. */
export interface PaidRecord {
  readonly workerId: Uuid;
  readonly known: WorkerBases;
  readonly occupationOf: ReadonlyMap<string, string | null>;
}
export interface PaidDays {
  readonly basisIds: readonly Uuid[];
  /** From the first day of the annulment to the day before its decision. */
  readonly fromOn: Day;
  readonly lastOn: Day;
  readonly causeEventId: Uuid;
}
export interface PaidBy {
  readonly rateTables: readonly RateTable[];
  /** Months that are closed; an open one has paid nothing yet. */
  readonly closed: readonly Month[];
  readonly policyOn: (period: Month) => PayPolicy;
}

const segmentsOf = ({ workerId, occupationOf }: PaidRecord, known: WorkerBases): Segment[] => {
  const each = new Map(known.bases.map((basis) => [`${basis.item} ${basis.basisId}`, basis]));
  return [...each.values()].flatMap(({ item, level, basis, basisId }) =>
    dueSpans(known, item, basisId).map(
      ({ reason, ...span }): Segment => ({
        ...span,
        workerId,
        occupationCode: occupationOf.get(basisId) ?? null,
        item,
        level,
        basis,
        basisId,
        endReason: reason === 'SUPERSEDED' ? null : reason,
      }),
    ),
  );
};
const dueInFen = (record: PaidRecord, bases: PayBasis[], period: Month, { rateTables, policyOn }: PaidBy): number =>
  sumInFen(
    dueFor(
      period,
      {
        segments: segmentsOf(record, { ...record.known, bases }),
        employments: record.known.services.map((service) => ({ workerId: record.workerId, ...service })),
        rateTables,
      },
      policyOn(period),
    ).map(({ amountInFen }) => amountInFen),
  );

/**
 * What a full recovery would take back of each closed month. It is reckoned by the same arithmetic that will make the
 * lines: what is due while the annulment stops pay from its decision on, less what would be due if its days had never
 * counted. Where a lower certificate would have paid them, the difference alone is taken.
 */
export function recoverable(records: readonly PaidRecord[], asked: PaidDays, by: PaidBy): RecoverablePeriod[] {
  const { basisIds, fromOn, lastOn, causeEventId } = asked;
  const touched = by.closed.filter((period) => fromOn <= lastDayOf(period) && firstDayOf(period) <= lastOn).sort();
  // The annulment may have been told a moment ago, and its end of the pay not yet been written.
  const stopped = (bases: readonly PayBasis[]): PayBasis[] =>
    bases.map((basis) =>
      basisIds.includes(basis.basisId) && basis.fromOn <= lastOn
        ? { ...basis, lastOn: earlier(basis.lastOn ?? lastOn, lastOn), endReason: basis.endReason ?? 'ANNULLED' }
        : basis,
    );
  return touched.flatMap((period) => {
    const amountInFen = sumInFen(
      records.map((record) => {
        const bases = stopped(record.known.bases);
        return (
          dueInFen(record, bases, period, by) -
          dueInFen(record, withoutRecovered(bases, [{ basisIds, fromOn, lastOn, causeEventId }]), period, by)
        );
      }),
    );
    return amountInFen === 0 ? [] : [{ period, amountInFen }];
  });
}
