import type { BulkOrder } from '../bulk-order';
import type { OrderedRow } from '../bulk-order.events';

const STATES = { proposed: 'AWAITING_SECOND_PERSON', confirmed: 'CONFIRMED', 'carried-out': 'CARRIED_OUT' } as const;

/** The order as it is shown: what it is about, what follows from it, and what became of each row. */
export function bulkOrderView(id: string, order: Exclude<BulkOrder, { status: 'unknown' }>): object {
  const { status, reasonCode, legalBasis, documentNo, decidedOn, effect, rows, results } = order;
  const resultOf = new Map(results.map((row) => [row.certificateId, row]));
  return {
    id, state: STATES[status], reasonCode, legalBasis, documentNo, decidedOn, effect,
    effectsPreview: preview(rows),
    rows: rows.map(({ paidFen, enterpriseId: _, ...row }) => {
      const settled = resultOf.get(row.certificateId);
      return { ...row, paidMinor: paidFen, currency: 'CNY', result: settled?.result ?? null, code: settled?.code ?? null };
    }),
  };
}

const preview = (rows: readonly OrderedRow[]): object => {
  const able = rows.filter(({ obstacle }) => obstacle === null);
  return {
    certificates: able.length,
    withObstacle: rows.length - able.length,
    tierChanges: able.filter(({ tierFrom, tierTo }) => tierFrom !== tierTo).length,
    appointmentsEnding: able.reduce((sum, { appointmentsEnding }) => sum + appointmentsEnding, 0),
    paidMinor: able.reduce((sum, { paidFen }) => sum + paidFen, 0),
    currency: 'CNY',
  };
};
