import { LEVEL_WORDS } from '../../kernel/level-words';
import type { Terms, Wording } from '../../kernel/words';
import type { Sanction, Tier } from './inspection.events';

const TIER_WORDS: Wording<Tier> = {
  COUNTY: { zh: '县级', en: 'the county' },
  CITY: { zh: '市级', en: 'the city' },
  PROVINCE: { zh: '省级', en: 'the province' },
  MINISTRY: { zh: '部级', en: 'the ministry' },
};
const SANCTION_WORDS: Wording<Sanction> = {
  WARNING: { zh: '警告', en: 'warning' },
  RECTIFICATION: { zh: '责令整改', en: 'order to mend' },
  SUSPENSION: { zh: '暂停备案', en: 'suspension' },
  CANCELLATION: { zh: '取消备案', en: 'cancellation' },
  REFILING_BAN: { zh: '禁止重新备案', en: 'ban on filing anew' },
};
export const supervisionTerms: Terms = {
  level: LEVEL_WORDS,
  tier: TIER_WORDS,
  supervisedBy: { ...TIER_WORDS, null: { zh: '无', en: 'nobody' } },
  kind: SANCTION_WORDS,
};
