import type { Terms } from '../../kernel/words';
import { declareContext } from '../declaration';
import { opening, openLedger } from './open-ledger/open-ledger';
import { openingEvents } from './opening.events';
import { LEDGER_KIND_WORDS } from './opening-words';

export { opening, openLedger } from './open-ledger/open-ledger';
export type { LedgerKind } from './opening.events';

const KINDS: Terms = { kind: LEDGER_KIND_WORDS, wanted: LEDGER_KIND_WORDS };

export const openingContext = declareContext({
  name: 'ledger',
  events: openingEvents,
  folds: [opening],
  rules: [openLedger],
  views: [],
  projections: [],
  refusals: {
    LEDGER_IS_OF_OTHER_KIND: {
      kind: 'conflict',
      zh: '这是{kind}，不能作为{wanted}启动；请更换数据目录',
      en: 'This was opened as {kind} and cannot be started as {wanted}; use another data folder',
      terms: KINDS,
    },
  },
});
