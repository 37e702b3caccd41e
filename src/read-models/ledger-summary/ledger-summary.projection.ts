import type { EventDeclaration } from '../../kernel/event-type';
import { Projection, projection } from '../../projecting/projection';
import { EventCountRow } from './ledger-summary.entity';

/** Counts every event type it is given; the composition root gives it all. */
export const ledgerSummary = (types: readonly EventDeclaration[]): Projection =>
  projection({
    name: 'ledger-summary',
    version: 1,
    tables: [EventCountRow],
    on: types.map((type) => ({
      type,
      apply: async (event, rows) => {
        const counts = rows.of(EventCountRow);
        const before = await counts.find({ type: event.type });
        counts.put({ type: event.type, count: (before?.count ?? 0) + 1 });
      },
    })),
  });
