import { Course, stateOn, turned } from '../../../kernel/course';
import type { Day } from '../../../kernel/day';
import { beijingDayOf, Instant } from '../../../kernel/instant';
import type { BulkOrder } from '../bulk-order';
import type { BulkOrderEvent } from '../bulk-order.events';
import { effectsPreview } from '../effects-preview';

export const ORDER_STATES = ['AWAITING_SECOND_PERSON', 'CONFIRMED', 'CARRIED_OUT'] as const;
const STATES: Readonly<Record<BulkOrderEvent['type'], (typeof ORDER_STATES)[number]>> = {
  'certificate.bulk_order_proposed.v1': 'AWAITING_SECOND_PERSON',
  'certificate.bulk_order_confirmed.v1': 'CONFIRMED',
  'certificate.bulk_order_carried_out.v1': 'CARRIED_OUT',
};

/** The course of an order after one more fact of it: each holds from the day on which it was recorded. */
export const orderCourseAfter = (course: Course, { type, at }: { readonly type: BulkOrderEvent['type']; readonly at: Instant }): Course =>
  turned(course, STATES[type], beijingDayOf(at));

/** The order as it is shown: what it is about, how far it was on a day, what follows from it, and what became of each row. */
export function bulkOrderView(id: string, order: Exclude<BulkOrder, { status: 'unknown' }>, course: Course, on: Day): object {
  const { reasonCode, legalBasis, documentNo, decidedOn, effect, rows, results } = order;
  const resultOf = new Map(results.map((row) => [row.certificateId, row]));
  return {
    id,
    state: stateOn(course, on),
    reasonCode,
    legalBasis,
    documentNo,
    decidedOn,
    effect,
    effectsPreview: effectsPreview(rows),
    rows: rows.map(({ paidFen, enterpriseId: _, recognitions = [], ...row }) => {
      const settled = resultOf.get(row.certificateId);
      return {
        ...row,
        paidMinor: paidFen,
        currency: 'CNY',
        recognitions: recognitions.map(inMinor),
        result: settled?.result ?? null,
        code: settled?.code ?? null,
      };
    }),
  };
}

const inMinor = <Row extends { readonly paidFen: number }>({ paidFen, ...row }: Row): object => ({ ...row, paidMinor: paidFen });
