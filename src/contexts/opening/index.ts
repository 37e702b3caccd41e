import type { Terms } from '../../kernel/words';
import { declareContext } from '../declaration';
import { logKey } from './log-key';
import { logKeyEvents } from './log-key.events';
import { opening, openLedger } from './open-ledger/open-ledger';
import { openingEvents } from './opening.events';
import { LEDGER_KIND_WORDS } from './opening-words';
import { proposeLogKey, rotateLogKey } from './rotate-log-key/rotate-log-key';

export { formerKeys, logKey } from './log-key';
export { LogKeyProposed, LogKeyRotated } from './log-key.events';
export { opening, openLedger } from './open-ledger/open-ledger';
export { proposeLogKey, rotateLogKey } from './rotate-log-key/rotate-log-key';
export type { LedgerKind } from './opening.events';

const KINDS: Terms = { kind: LEDGER_KIND_WORDS, wanted: LEDGER_KIND_WORDS };

export const openingContext = declareContext({
  name: 'ledger',
  events: [...openingEvents, ...logKeyEvents],
  folds: [opening, logKey],
  rules: [openLedger, proposeLogKey, rotateLogKey],
  views: [],
  projections: [],
  refusals: {
    LEDGER_IS_OF_OTHER_KIND: {
      kind: 'conflict',
      zh: '这是{kind}，不能作为{wanted}启动；请更换数据目录',
      en: 'This was opened as {kind} and cannot be started as {wanted}; use another data folder',
      terms: KINDS,
    },
    LOG_KEY_WAS_USED: {
      kind: 'conflict',
      zh: '该密钥已用于为本日志签名；请换一把新密钥',
      en: 'This key signed this log before; take a new one',
    },
  },
});
