import { rule } from '../../../kernel/decision';
import type { Fold } from '../../../kernel/fold';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { LedgerKind, LedgerOpened, OpeningEvent, openingEvents } from '../opening.events';

export interface Opening {
  readonly kind: LedgerKind | null;
}
export const opening: Fold<Opening, OpeningEvent> = {
  category: 'ledger',
  events: openingEvents,
  initial: { kind: null },
  evolve: (_, event) => {
    switch (event.type) {
      case 'ledger.opened.v1':
        return { kind: event.data.kind };
    }
  },
};

export interface OpenLedger {
  readonly ledgerId: Uuid;
  readonly kind: LedgerKind;
}

/** A demo ledger never becomes a production ledger, nor the other way round. */
export const openLedger = rule<Opening, OpeningEvent, OpenLedger, object, 'LEDGER_IS_OF_OTHER_KIND'>({
  name: 'ledger.open-ledger',
  version: 1,
  fold: opening,
  decide: (state, intent) => {
    if (state.kind === null) return [LedgerOpened(intent)];
    return state.kind === intent.kind ? [] : refuse('LEDGER_IS_OF_OTHER_KIND', { kind: state.kind, wanted: intent.kind });
  },
});
