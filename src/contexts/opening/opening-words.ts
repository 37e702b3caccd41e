import type { Wording } from '../../kernel/words';
import type { LedgerKind } from './opening.events';

export const LEDGER_KIND_WORDS: Wording<LedgerKind> = {
  PRODUCTION: { zh: '正式账本', en: 'a production ledger' },
  DEMO: { zh: '演示账本', en: 'a demo ledger' },
};
