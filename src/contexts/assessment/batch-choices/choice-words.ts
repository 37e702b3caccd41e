import type { JsonObject } from '../../../kernel/canonical-json';
import { LEVEL_WORDS } from '../../../kernel/level-words';
import { filled, type Wording } from '../../../kernel/words';

/** Why something is not offered: of the filing as a whole, or of a level of an occupation. */
export type WhyNot =
  | 'FILING_NOT_YET'
  | 'FILING_SUSPENDED'
  | 'FILING_EXPIRED'
  | 'FILING_WITHDRAWN'
  | 'FILING_CANCELLED'
  | 'FILED_FROM'
  | 'FILED_UNTIL'
  | 'ROW_SUSPENDED'
  | 'LEVEL_NOT_FILED'
  | 'PATH_NOT_OFFERED'
  | 'NO_LEVEL_ON_PATH';

const SENTENCES: Wording<WhyNot> = {
  FILING_NOT_YET: { zh: '备案自 {on} 起有效', en: 'The filing is valid from {on}' },
  FILING_SUSPENDED: { zh: '备案自 {on} 起暂停', en: 'The filing is suspended from {on}' },
  FILING_EXPIRED: { zh: '备案至 {on} 止', en: 'The filing was valid until {on}' },
  FILING_WITHDRAWN: { zh: '备案自 {on} 起已终止', en: 'The filing was given up from {on}' },
  FILING_CANCELLED: { zh: '备案自 {on} 起已取消', en: 'The filing was cancelled from {on}' },
  FILED_FROM: { zh: '{level}自 {on} 起备案', en: '{level} is filed from {on}' },
  FILED_UNTIL: { zh: '{level}备案至 {on} 止', en: '{level} was filed until {on}' },
  ROW_SUSPENDED: { zh: '{level}自 {on} 起暂停', en: '{level} is suspended from {on}' },
  LEVEL_NOT_FILED: { zh: '{level}未备案', en: '{level} is not filed' },
  PATH_NOT_OFFERED: { zh: '当地政策未开放', en: 'Not offered by the policy of the region' },
  NO_LEVEL_ON_PATH: { zh: '备案中没有可用此方式认定的等级', en: 'The filing holds no level that can be reached in this way' },
};

export interface Reason {
  readonly code: WhyNot;
  readonly params: JsonObject;
  readonly zh: string;
  readonly en: string;
}
export function reason(code: WhyNot, params: JsonObject = {}): Reason {
  const { zh, en } = SENTENCES[code];
  return { code, params, zh: filled(zh, params, 'zh', { level: LEVEL_WORDS }), en: filled(en, params, 'en', { level: LEVEL_WORDS }) };
}
