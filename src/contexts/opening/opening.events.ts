import { eventType, FactOf } from '../../kernel/event-type';
import { enumField, uuidField } from '../../kernel/fields';

export const LEDGER_KINDS = ['PRODUCTION', 'DEMO'] as const;
export type LedgerKind = (typeof LEDGER_KINDS)[number];

/** Always the first event of a log: it says for ever whether this is the real thing (decision 9). */
export const LedgerOpened = eventType(
  'ledger.opened.v1',
  'A ledger was opened; a demo ledger has a clock that may be moved, a production ledger never.',
  {
    ledgerId: uuidField(),
    kind: enumField(LEDGER_KINDS),
  },
);

export const openingEvents = [LedgerOpened] as const;
export type OpeningEvent = FactOf<typeof openingEvents>;
